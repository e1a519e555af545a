import { holdsToken } from "../contact/holdsToken";

/**
 * The address without the part that a token stands in: a parameter of the query, a piece of the path, or all that is
 * after the #. Nothing where it holds no token.
 */
export function addressWithoutToken(address: string): string | undefined {
  if (!isIn(address)) return undefined;
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams])
    if (isIn(`${name}=${value}`)) url.searchParams.delete(name);
  url.pathname = url.pathname
    .split("/")
    .filter((piece) => !isIn(piece))
    .join("/");
  if (isIn(url.hash)) url.hash = "";
  // Nobody has thought of where else it could stand.
  return isIn(url.href) ? `${url.origin}/` : url.href;
}

/** As it stands, or in the other spelling of addresses (`%2D`). */
function isIn(text: string): boolean {
  if (holdsToken(text)) return true;
  try {
    return holdsToken(decodeURIComponent(text));
  } catch {
    return holdsToken(
      text.replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }
}
