/** The languages that the page speaks, as BCP 47 writes them, with what each calls itself. */
export const languages = {
  en: "English",
  es: "Español",
  de: "Deutsch",
  fr: "Français",
  "pt-BR": "Português (Brasil)",
  it: "Italiano",
  nl: "Nederlands",
  pl: "Polski",
  ja: "日本語",
  "zh-Hans": "简体中文",
  ar: "العربية",
} as const;

export type Language = keyof typeof languages;

/** Their tags, in the order in which they are offered. */
export const languageTags = Object.keys(languages) as readonly Language[];

/** Which way its lines run. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** The first of somebody's languages that the page speaks; nothing where it speaks none of them. */
export function matchLanguage(tags: readonly string[]): Language | undefined {
  for (const tag of tags) {
    const found = languageOf(tag);
    if (found) return found;
  }
  return undefined;
}

function languageOf(tag: string): Language | undefined {
  // English in disguise, see loadWords.
  if (import.meta.env.DEV && tag === "pseudo") return "en";
  const parts = tag.toLowerCase().split(/[-_@]/);
  // Who reads Chinese in its traditional characters may rather read another of their languages.
  if (parts[0] === "zh" && ["hant", "tw", "hk", "mo"].some((part) => parts.includes(part))) return undefined;
  return languageTags.find((known) => known.split("-")[0] === parts[0]);
}
