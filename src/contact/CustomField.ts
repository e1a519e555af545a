/** A custom field that a location has for its contacts. */
export type CustomField = {
  id: string;
  /** What the location calls it. */
  name: string;
  /** HighLevel's name of the field: `contact.shoe_size`. */
  fieldKey?: string;
  placeholder?: string;
  /** HighLevel's kind of field, in its spelling: `TEXT`, `MONETORY` … There may be ones that nobody has seen. */
  dataType: string;
  /** Where it stands among the others. */
  position: number;
  /** Fields of one parent belong together. */
  parentId?: string;
  /** What may be chosen, where it is chosen. */
  options: readonly FieldOption[];
  /** Anything else may be answered too. */
  allowsOther: boolean;
  /** How many files it holds at most. */
  mostFiles: number;
  /** The endings of its files, in small letters without a dot; any that HighLevel takes, where there are none. */
  extensions: readonly string[];
};

/** `value` is sent, `label` is shown. */
export type FieldOption = { value: string; label: string };
