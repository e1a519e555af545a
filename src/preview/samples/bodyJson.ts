import type { CreateContactBody } from "../../contact/CreateContactBody";
import { shownJson } from "../../contact/shownText";

/** Line ends to some editors and to no language; and what Go's compiler refuses in the middle of a file. */
const odd = /[\u2028\u2029\ufeff]/g;

/**
 * The body as JSON, indented by two, with all that would not be seen written out: line ends stand only between its parts,
 * never in them.
 */
export function bodyJson(body: CreateContactBody): string {
  return shownJson(JSON.stringify(body, null, 2)).replace(odd, escaped);
}

/** The same JSON in printable ASCII, for programs that are read in the computer's own code page. */
export function asciiJson(json: string): string {
  return json.replace(/[^ -~\n]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
