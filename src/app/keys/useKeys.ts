import { useEffect, useEffectEvent } from "react";
import { pinFocused } from "../../form/pinFocused";
import { sectionKeys } from "../../form/sectionKeys";
import { isComposing } from "../../ui/isComposing";
import { pressKeys } from "./pressKeys";
import { questionMark } from "./questionMark";
import { shortcuts } from "./shortcuts";

const all = [...Object.values(shortcuts), ...[1, 2, 3, 4, 5].map(sectionKeys)];

/** Does what the keys are for, wherever the focus is; not while a dialog asks something. */
export function useKeys(first: string): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const keys = isQuestion(event) ? shortcuts.help : all.find((each) => each.isPressed(event));
    // Last of all: a page of hundreds of fields is looked through for a dialog.
    if (!keys || isComposing(event) || document.querySelector("dialog[open]")) return;
    // Also where there is nothing to press now: the browser shall not do something else.
    event.preventDefault();
    if (keys === shortcuts.pin) pinFocused(document);
    else pressKeys(keys.aria, first);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

function isQuestion({ key, ctrlKey, altKey, metaKey, repeat, target }: KeyboardEvent): boolean {
  if (key !== "?" || ctrlKey || altKey || metaKey || repeat || !questionMark.isOn()) return false;
  return !(target instanceof Element && target.closest("input, textarea, select, [contenteditable]"));
}
