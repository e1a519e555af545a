import type { FieldOption } from "./CustomField";
import type { Kinds } from "./Kinds";

/** The parts of the form, in the order in which they are asked. */
export const sections = ["identity", "address", "doNotDisturb", "tags", "customFields"] as const;

export type SectionName = (typeof sections)[number];

export type KindName = keyof Kinds;

/** One question. What we ask everyone and what a location adds come in this one shape. */
export type Field = {
  /** Path of its answer in the draft, as react-hook-form and HighLevel write paths: `dndSettings.Call`. */
  name: string;
  section: SectionName;
  /** What the location or the office calls it. Where it is left out the words have ours. */
  label?: string;
  /** What helps to answer it, in the office's words. */
  help?: string;
  placeholder?: string;
  /** Under which key the words have its label; its name, where this is left out. */
  labelKey?: string;
  /** Consecutive fields of the same row stand side by side. */
  row?: string;
  /** The most characters (graphemes) a text may have. */
  maxLength?: number;
  /** Answers that are often given; anything else may be typed. */
  suggestions?: readonly string[];
  /** A date that cannot lie in the future, such as a birth. */
  past?: true;
  /** A whole number that is not below zero. */
  whole?: true;
  /** It may not be left blank. */
  required?: boolean;
  /** What may be chosen. */
  options?: readonly FieldOption[];
  /** Anything else may be answered too. */
  allowsOther?: boolean;
  /** How many files it holds at most. */
  mostFiles?: number;
  /** The endings of its files, in small letters without a dot; any that HighLevel takes, where there are none. */
  extensions?: readonly string[];
  /** Of a custom field: its id in HighLevel. */
  customFieldId?: string;
  /** Of a custom field: its key among the draft's `ofLocation`, which its name ends with. */
  key?: string;
  /** Of a custom field: its name in HighLevel, `contact.shoe_size`. */
  fieldKey?: string;
  /** Custom fields of one group stand and fold together. */
  group?: string;
  /** What stands there from the start, as somebody would type it. */
  start?: string | readonly string[];
  /** Somebody pinned it: what its control holds from the start, in the place of anything else. */
  pinned?: { readonly draft: unknown };
} & Asking;

/** Our own fields have a kind of ours, a custom field HighLevel's data type, for which the kind is looked up. */
type Asking = { kind: KindName; dataType?: undefined } | { kind?: undefined; dataType: string };
