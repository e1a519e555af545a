import type { Words } from "../words/en";
import { hiddenFault } from "./hiddenFault";
import type { Wrong } from "./reading";

/** What is wrong with a reason and its code; nothing where both can be sent. */
export function reasonFault(
  { message, code = "" }: { message: string; code?: string },
  words: Words,
): Wrong | undefined {
  const { reason, code: codeLabel } = words.doNotDisturb;
  return hiddenFault(message.trim(), reason, words) ?? hiddenFault(code.trim(), codeLabel, words);
}
