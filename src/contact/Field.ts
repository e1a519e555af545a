import type { Kinds } from "./Kinds";

/** The parts of the form, in the order in which they are asked. */
export const sections = ["identity", "address", "doNotDisturb", "tags", "customFields"] as const;

export type SectionName = (typeof sections)[number];

export type KindName = keyof Kinds;

/** One question. What we ask everyone and what a location adds come in this one shape. */
export type Field = {
  /** Path of its answer in the draft, as react-hook-form and HighLevel write paths: `dndSettings.Call`. */
  name: string;
  kind: KindName;
  section: SectionName;
  /** What the location calls it. Our own fields leave it out: the words have theirs. */
  label?: string;
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
};
