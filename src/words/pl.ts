import { en, type Words } from "./en";

export const pl: Words = { ...en, language: "pl" };
