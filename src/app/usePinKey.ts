import { useEffect } from "react";
import { pinFocused } from "../form/pinFocused";
import { pinKeys } from "../form/pinKeys";

/** Pins the field with the focus, or takes its pin out; not while a dialog asks something. */
export function usePinKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!pinKeys.isPressed(event) || document.querySelector("dialog[open]")) return;
      if (pinFocused(document)) event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
