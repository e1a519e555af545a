import { enLater, type LaterWords } from "./enLater";

export const ptBRLater: LaterWords = { ...enLater };
