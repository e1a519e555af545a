import { useEffect, useEffectEvent, useState } from "react";

/** The name of the field that has the focus; the last one that had it, while the focus is where no field is. */
export function useFocusedField(names: () => readonly string[]): string | undefined {
  const [focused, setFocused] = useState<string>();
  const look = useEffectEvent(({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.closest("[role=form]")) return;
    const { id } = target;
    // A part of its control, or a box of it: `dndSettings.SMS-message`, `customFields.0.text`.
    const around = names().filter((name) => id === name || id.startsWith(`${name}-`) || isOfRow(name, id));
    setFocused(around.sort((a, b) => b.length - a.length)[0]);
  });
  useEffect(() => {
    const listener = (event: FocusEvent) => look(event);
    document.addEventListener("focusin", listener);
    return () => document.removeEventListener("focusin", listener);
  }, []);
  return focused;
}

/** A row has one line, whichever of its fields has the focus. */
function isOfRow(name: string, id: string): boolean {
  const row = /^customFields\.\d+\./.exec(name)?.[0];
  return row !== undefined && id.startsWith(row);
}
