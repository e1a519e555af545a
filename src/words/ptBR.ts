import { en, type Words } from "./en";

export const ptBR: Words = { ...en, language: "pt-BR" };
