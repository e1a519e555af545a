import type { Language } from "./languages";

/** What each language has of something. */
export type ByLanguage<Part> = {
  /** The part, where it is here. */
  now(language: Language): Part | undefined;
  /** Fetches it once; asks anew after a failure. */
  load(language: Language): Promise<Part>;
};

export function byLanguage<Part>(fetchPart: (language: Language) => Promise<Part>): ByLanguage<Part> {
  const here = new Map<Language, Part>();
  const loading = new Map<Language, Promise<Part>>();
  return {
    now: (language) => here.get(language),
    load(language) {
      const part = loading.get(language) ?? fetchOnce(language);
      loading.set(language, part);
      return part;
    },
  };

  async function fetchOnce(language: Language): Promise<Part> {
    try {
      const part = await fetchPart(language);
      here.set(language, part);
      return part;
    } catch (error) {
      loading.delete(language);
      throw error;
    }
  }
}
