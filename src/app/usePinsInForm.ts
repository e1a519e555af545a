import { useEffect, useEffectEvent, useRef } from "react";
import type { Draft } from "../contact/Draft";
import { standardFields } from "../contact/standardFields";
import { isPermanent } from "../fields/isPermanent";
import { isSameDraft } from "../fields/isSameDraft";
import { kindOf } from "../fields/registry";
import { valueAt } from "../fields/valueAt";
import type { ContactForm } from "../form/useContactForm";
import type { Pins, PinsState } from "./createPins";
import { useStore } from "./useStore";

type Path = Parameters<ContactForm["methods"]["setValue"]>[0];

/**
 * Holds the form and its pins together. What was pinned in the location before leaves the form with it, unless it was typed
 * over; a pin follows what is typed once its field is left; and the pin of a channel that is blocked for good is taken out,
 * since that is a choice about one person.
 */
export function usePinsInForm(pins: Pins, { methods, asked }: ContactForm): void {
  const state = useStore(pins, pins.now());
  const before = useRef(state);
  const { getValues, setValue, subscribe } = methods;

  useEffect(() => {
    const { locationId, pinned } = before.current;
    before.current = state;
    if (locationId !== state.locationId) takeOut(pinned);

    function takeOut(left: PinsState["pinned"]) {
      for (const [name, { draft }] of Object.entries(left)) {
        // A field's name is the path of its answer in the draft.
        const path = name as Path;
        const field = standardFields.find((each) => each.name === name);
        if (isSameDraft(getValues(path), draft)) setValue(path, field && (kindOf(field).empty as never));
      }
    }
  }, [state, getValues, setValue]);

  const look = useEffectEvent((draft: Draft) => {
    for (const field of asked.fields) {
      if (field.pinned && field.kind === "channel" && isPermanent(valueAt(draft, field))) pins.lift(field);
    }
  });
  const leave = useEffectEvent(() => pins.hold(asked, getValues(), methods.formState.defaultValues as Draft));
  useEffect(() => {
    // Controls make an answer of what was typed when they are left: after that.
    const later = () => setTimeout(leave);
    document.addEventListener("focusout", later);
    return () => document.removeEventListener("focusout", later);
  }, []);
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => look(values) }),
    [subscribe],
  );
}
