import { embedWords } from "./embedWords";

/** The words of the loader in English; for each other language `bundleEmbed.mjs` puts a file like this into its place. */
export const { label, close, notShown, open } = embedWords.en;

/** What the form speaks where the element does not say: with the loader of no other language, the form chooses. */
export const lang: string = "";
