import { enLater, type LaterWords } from "./enLater";

export const zhHansLater: LaterWords = { ...enLater };
