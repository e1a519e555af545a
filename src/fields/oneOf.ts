import type { Kind } from "./Kind";
import { PlainAnswer } from "./PlainAnswer";
import { text } from "./text";

/** One of a field's options. Where they are not known the option is typed. */
export const oneOf: Kind<"oneOf"> = { empty: "", schema: text.schema, Editor: PlainAnswer };
