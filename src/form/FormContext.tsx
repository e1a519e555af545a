import { createContext, type ReactNode, use, useDeferredValue, useEffect, useMemo } from "react";
import { useWatch } from "react-hook-form";
import type { LookUps } from "../contact/LookUp";
import { contextOf } from "../fields/judge";
import type { Context } from "../fields/Kind";
import type { Pinning } from "./Pins";
import type { ContactForm } from "./useContactForm";

/** What is known of the location, and the way to ask anew. */
type LocationSide = {
  lookUps: LookUps;
  /** Everything that was read of the location is read again. */
  refresh(): void;
  isRefreshing: boolean;
};

type FormContextValue = ContactForm & {
  context: Context;
  location: LocationSide;
  /** What stands below the control of a field, by its name. */
  below: { readonly [name: string]: ReactNode };
  pinning?: Pinning;
};

const FormContext = createContext<FormContextValue | undefined>(undefined);

type Props = Pick<FormContextValue, "location" | "below" | "pinning"> & {
  form: ContactForm;
  children: ReactNode;
};

/** Gives the parts of the form the draft, and the answers on which other answers depend. */
export function FormProvider({ form, location, below, pinning, children }: Props) {
  const { control, getFieldState, trigger } = form.methods;
  const [typedCountry, dnd] = useWatch({ control, name: ["country", "dnd"] });
  const known = contextOf({ country: typedCountry, dnd }, form.surroundings);
  const { country, everyChannel } = known;
  const context = useMemo(
    () => ({ ...form.surroundings, country, everyChannel }),
    [form.surroundings, country, everyChannel],
  );
  const value = useMemo(
    () => ({ ...form, context, location, below, pinning }),
    [form, context, location, below, pinning],
  );

  // A number without + is read as one of the country: another country, another judgement, once it was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the country is what this waits for.
  useEffect(() => {
    if (getFieldState("phone").isTouched) void trigger("phone");
  }, [country, getFieldState, trigger]);

  return <FormContext value={value}>{children}</FormContext>;
}

/** For a part of the form that may be large: what it depends on is taken up when nobody waits. */
export function LateFormContext({ children }: { children: ReactNode }) {
  return <FormContext value={useDeferredValue(useFormContext())}>{children}</FormContext>;
}

/** The form around a part of it. */
export function useFormContext(): FormContextValue {
  const value = use(FormContext);
  if (!value) throw new Error("A part of the form stands outside of FormProvider.");
  return value;
}
