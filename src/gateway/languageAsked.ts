import { type Language, matchLanguage } from "../words/languages";

/**
 * The language that the page will speak to whoever asks for it so: what its address wishes, else what the browser asks
 * for. What was chosen on their computer, only the page itself knows.
 * @param wished what stands in the address as `lang`
 * @param accepted RFC 9110, 12.5.4
 */
export function languageAsked(wished: string, accepted: string): Language {
  const asked = accepted
    .split(",")
    .map((part) => part.split(";").map((each) => each.trim()))
    .map(([tag = "", ...rest]) => ({ tag, weight: weightOf(rest) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
  return matchLanguage(wished ? [wished, ...asked] : asked) ?? "en";
}

function weightOf(rest: readonly string[]): number {
  const [, weight] = rest.map((each) => /^q=([\d.]+)$/i.exec(each)).find((found) => found !== null) ?? [];
  return weight === undefined ? 1 : Number(weight);
}
