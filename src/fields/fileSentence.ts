import { endingOf, type FileFault } from "../contact/checkFile";
import type { LaterWords } from "../words/enLater";
import type { ContentFault } from "./contentFault";

/** Says what is wrong with a file, and what would be right. */
export function fileSentence(
  name: string,
  fault: FileFault | ContentFault,
  { faults: say }: LaterWords["files"],
): string {
  if (fault.why === "ending") return say[fault.who](name, fault.endings);
  if (fault.why === "many") return say.many(name, fault.most);
  if (fault.why !== "content") return say[fault.why](name);
  const ending = endingOf(name).toUpperCase();
  return fault.found ? say.content(name, ending, fault.found.toUpperCase()) : say.unknown(name, ending);
}
