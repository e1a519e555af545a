import type { ComponentType, LazyExoticComponent, ReactNode } from "react";
import type { ZodMiniType } from "zod/mini";
import type { Field, KindName } from "../contact/Field";
import type { Kinds } from "../contact/Kinds";
import type { Lists } from "../contact/LookUp";
import type { Words } from "../words/en";
import type { LaterWords } from "../words/enLater";
import type { Later } from "./later";

/** What the kinds know of the world and of the rest of the contact. */
export type Context = {
  words: Words;
  /** BCP 47: how the user writes numbers and dates. */
  locale: string;
  /** The user's day, `YYYY-MM-DD`. */
  today: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Two letters: the country of the address, else the location's. */
  country: string | undefined;
  /** Three letters (ISO 4217): the location's money, where it tells. */
  currency: string | undefined;
  /** What the location offers to choose from. */
  lists: Lists;
  /** Here before the first custom field is shown. */
  laterWords: LaterWords | undefined;
  /** Whether the contact may not be contacted at all. */
  everyChannel: boolean;
};

/** A kind of answer: what is held before anything is typed, what may be typed, and the control to type it in. */
export type Kind<K extends KindName> = KindOf<Kinds[K]["draft"], Kinds[K]["answer"]>;

/** A kind by what its control holds and what of it is sent. */
export type KindOf<Draft, Answer> = {
  empty: Draft;
  /** Takes what the control holds and gives what is sent; nothing for a blank. Its messages are meant for people. */
  schema(field: Field, context: Context): ZodMiniType<Answer | undefined, Draft>;
  /** Lazy where the first screen does not show it. */
  Editor: Control<EditorProps<Draft>>;
  /** What the schema needs to judge anything but a blank, and the first screen does not. */
  needs?: Later<unknown>;
  /** Its answer is files: they go up after the contact exists, and are no part of its body. */
  uploads?: true;
};

/** A kind of which only itself knows what it holds and answers. */
export type AnyKind = KindOf<never, unknown>;

type Control<Props> = ComponentType<Props> | LazyExoticComponent<ComponentType<Props>>;

export type EditorProps<Draft> = {
  field: Field;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** What may be a mistake, beyond what the kind itself sees. */
  warning?: string;
  /** Stands below the control, after what the kind itself says there. */
  below?: ReactNode;
  /** At the end of its label's line; without anything in it, its place is kept free. */
  aside?: ReactNode;
  /** The id of what in there describes the control. */
  asideId?: string;
  value: Draft;
  onChange(value: Draft): void;
  onBlur(): void;
  context: Context;
};
