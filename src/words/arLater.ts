import { enLater, type LaterWords } from "./enLater";

export const arLater: LaterWords = { ...enLater };
