/** One thing that can be chosen from a list. */
export type Option = {
  /** What is kept when it is chosen; unique in its list. */
  value: string;
  /** What people read and type. */
  label: string;
  /** A few muted words after the label, such as a code or an email address. */
  detail?: string;
  /** Other words by which people look for it: "uk", "holland". */
  keywords?: readonly string[];
};
