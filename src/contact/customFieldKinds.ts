import type { KindName } from "./Field";

/** The kinds of custom field in HighLevel's reference, and the kind of answer that each takes. */
export const customFieldKinds = {
  text: "text",
  largeText: "longText",
  singleOption: "oneOf",
  radio: "oneOf",
  number: "number",
  money: "money",
  checkboxList: "manyOf",
  multipleOptions: "manyOf",
  file: "fileJson",
} as const satisfies Record<string, KindName>;

export type CustomFieldKind = keyof typeof customFieldKinds;
