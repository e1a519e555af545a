import { type ReactNode, useMemo } from "react";
import { type Asked, askedOf } from "../contact/Asked";
import type { Field } from "../contact/Field";
import type { OfficeForm } from "../contact/OfficeForm";
import type { Pins } from "./createPins";
import type { Embedding } from "./embedding/Embedding";
import { useStore } from "./useStore";

type AskedHere = {
  asked: Asked;
  /** What is said of what others put there, by the names of fields. */
  lines: { readonly [name: string]: ReactNode };
};

const none: AskedHere["lines"] = {};

/** What is asked: by us and the location, as the office wants it, with what the page around this one puts there, and what is pinned. */
export function useAsked(
  office: OfficeForm | undefined,
  customFields: readonly Field[] | undefined,
  embedding: Embedding | undefined,
  pins: Pins | undefined,
): AskedHere {
  const asked = useMemo(() => askedOf(office, customFields), [office, customFields]);
  const filled = useStore(embedding?.filled, undefined);
  const here = useMemo(
    () => (embedding && filled ? embedding.fillIn(asked, filled) : { asked, lines: none }),
    [asked, embedding, filled],
  );
  const pinned = useStore(pins, undefined)?.pinned;
  return useMemo(
    () => (pins && pinned ? { ...here, asked: pins.pinIn(here.asked, pinned) } : here),
    [here, pins, pinned],
  );
}
