import { enLater, type LaterWords } from "./enLater";

export const deLater: LaterWords = { ...enLater };
