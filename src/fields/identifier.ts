import type { Kind } from "./Kind";
import { PlainAnswer } from "./PlainAnswer";
import { text } from "./text";

/** An id or a name that machines read. */
export const identifier: Kind<"identifier"> = {
  empty: "",
  schema: text.schema,
  Editor: PlainAnswer,
};
