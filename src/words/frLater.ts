import { enLater, type LaterWords } from "./enLater";

export const frLater: LaterWords = { ...enLater };
