import { enLater, type LaterWords } from "./enLater";

export const nlLater: LaterWords = { ...enLater };
