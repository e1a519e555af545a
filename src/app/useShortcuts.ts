import { useEffect, useEffectEvent } from "react";
import { isComposing } from "../ui/isComposing";

/** Ctrl/⌘+Enter and Ctrl/⌘+Shift+Enter, wherever the focus is; not while a dialog asks something. */
export function useShortcuts(create: (another: boolean) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    if (isComposing(event)) return;
    if (document.querySelector("dialog[open]")) return;
    event.preventDefault();
    create(event.shiftKey);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
