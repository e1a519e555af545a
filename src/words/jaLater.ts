import { enLater, type LaterWords } from "./enLater";

export const jaLater: LaterWords = { ...enLater };
