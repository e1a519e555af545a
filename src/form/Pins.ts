import type { ComponentType } from "react";
import type { Field } from "../contact/Field";
import type { LaterWords } from "../words/enLater";

/** What fields need of what is pinned. */
export type Pins = {
  subscribe(listener: () => void): () => void;
  isPinned(name: string): boolean;
  /** Pins a field with what its control holds, or takes its pin out. */
  toggle(field: Field, draft: unknown): void;
  /** Somebody wants to pin what cannot be pinned: says why. */
  refuse(field: Field): void;
};

/** How fields are pinned; it comes after the first screen. */
export type Pinning = {
  pins: Pins;
  /** At hand, so that none of hundreds of pins has to wait for them. */
  say: LaterWords["pins"];
  FieldPin: ComponentType<{ field: Field; pinning: Pinning }>;
};
