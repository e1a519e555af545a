import { keptChoice } from "./keptChoice";

/** How the page is coloured: as the system is, or as somebody chose. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const kept = keptChoice("contact-desk.theme");

/** What was chosen on this computer. */
export function readTheme(): Theme {
  const chosen = kept.read();
  return themes.find((theme) => theme === chosen) ?? "system";
}

/**
 * In a frame: as the page around it wishes or is, which has written both at the end of the address, like `#auto,dark`; the
 * first that is a theme counts.
 */
export function themeOfFrame(hash: string): Theme {
  const words: readonly string[] = hash.slice(1).split(",");
  return words.find(isTheme) ?? "system";
}

function isTheme(word: string): word is Theme {
  return themes.some((theme) => theme === word);
}

/** Colours the page. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Keeps the choice where that is possible. */
export const keepTheme: (theme: Theme) => void = kept.keep;
