import { endingOf, type FileFault } from "../contact/checkFile";
import { shownText } from "../contact/shownText";
import type { LaterWords } from "../words/enLater";
import type { ContentFault } from "./contentFault";

/** Says of a file by its name what is wrong with it, and what would be right. */
export function fileSentence(
  fileName: string,
  fault: FileFault | ContentFault,
  { faults: say }: LaterWords["files"],
): string {
  const name = shownText(fileName);
  if (fault.why === "ending") return say[fault.who](name, fault.endings);
  if (fault.why === "many") return say.many(name, fault.most);
  if (fault.why !== "content") return say[fault.why](name);
  const ending = endingOf(name).toUpperCase();
  return fault.found ? say.content(name, ending, fault.found.toUpperCase()) : say.unknown(name, ending);
}
