import { enLater, type LaterWords } from "./enLater";

export const plLater: LaterWords = { ...enLater };
