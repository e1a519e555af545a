import { split } from "shlex";

/** The options of curl that give what it sends (https://curl.se/docs/manpage.html), in the forms in which they are written. */
const option = /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--json)(?:=(.*))?$/s;

/** What a curl command sends; nothing where it is none, or sends a file of its own computer. */
export function curlData(command: string): string | undefined {
  if (!/^\s*(?:\$\s*)?curl(?:\.exe)?\s/.test(command)) return undefined;
  const words = wordsOf(command);
  for (const [index, word] of words.entries()) {
    const found = option.exec(word) ?? /^-d(.+)$/s.exec(word);
    const data = found && (found[1] ?? words[index + 1]);
    if (data !== undefined && data !== null && !data.startsWith("@")) return data;
  }
  return undefined;
}

function wordsOf(command: string): string[] {
  try {
    return split(command);
  } catch {
    // A quote is never closed.
    return [];
  }
}
