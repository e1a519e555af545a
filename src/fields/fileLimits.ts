import type { FileLimits } from "../contact/checkFile";
import type { Field } from "../contact/Field";

/** A signature is one picture of it, or a page. */
const signature: FileLimits = { most: 1, endings: ["png", "jpg", "jpeg", "gif", "svg", "pdf"] };

/** What files a field takes. */
export function fileLimits({ dataType, mostFiles = 1, extensions = [] }: Field): FileLimits {
  if (dataType !== "SIGNATURE") return { most: mostFiles, endings: extensions };
  return extensions.length > 0 ? { ...signature, endings: extensions } : signature;
}
