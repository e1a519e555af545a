import type { KeyboardEvent } from "react";

/** Ctrl/⌘+Enter in a dialog that fills the form. */
export function onFillKeys(fill: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // By the time the page hears of it the dialog is closed, and these are the page's keys to create.
    event.stopPropagation();
    event.preventDefault();
    fill();
  };
}
