import { enLater, type LaterWords } from "./enLater";

export const itLater: LaterWords = { ...enLater };
