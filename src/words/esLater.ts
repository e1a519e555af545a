import { enLater, type LaterWords } from "./enLater";

export const esLater: LaterWords = { ...enLater };
