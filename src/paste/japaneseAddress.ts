/** An address as it is written in Japanese, on one line or two: 〒100-0001 東京都千代田区千代田1-1. */
export function japaneseAddress(
  text: string,
): { code: string; state?: string; city?: string; street?: string } | undefined {
  const [whole, code] = /^〒? ?(\d{3}-\d{4})(?:\s|$)/.exec(text) ?? [];
  if (whole === undefined || code === undefined) return undefined;
  const address = text.slice(whole.length).trim();
  const [state] = /^(?:東京都|北海道|大阪府|京都府|\p{sc=Han}{2,3}県)/u.exec(address) ?? [];
  if (!text.startsWith("〒") && state === undefined) return undefined;
  if (state === undefined) return { code, street: address || undefined };
  const below = address.slice(state.length).trim();
  // 市川市 and 町田市 have the mark in their names: these are left to the street.
  const [city] = /^[^市区町村\d]{1,6}[市区町村]/u.exec(below) ?? [];
  return { code, state, city, street: below.slice(city?.length ?? 0).trim() || undefined };
}
