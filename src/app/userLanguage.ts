/**
 * How the user writes numbers and dates: the first of the browser's languages that it understands itself. Chromium
 * without a language of its own says "en-US@posix", with which `Intl` throws.
 */
export function userLanguage(languages: readonly string[], otherwise: string): string {
  return languages.find(isUnderstood) ?? otherwise;
}

function isUnderstood(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
