import { shortcuts } from "./shortcuts";

/** Does what keys are for: presses what says that they press it. @param first the id of the first control */
export function pressKeys(aria: string, first: string): void {
  if (aria === shortcuts.first.aria) {
    document.getElementById(first)?.focus();
    return;
  }
  const pressed = pressedBy(aria);
  pressed?.click();
  // Whoever jumps to a section wants to type.
  if (pressed instanceof HTMLAnchorElement) firstIn(pressed.hash.slice(1))?.focus();
}

/** What they press: of several what is to be seen, such as the one place of the preview that a window has room for. */
export function pressedBy(aria: string): HTMLElement | undefined {
  const found = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts~="${aria}"]:not(:disabled)`);
  return [...found].find((each) => each.checkVisibility()) ?? found[0];
}

function firstIn(title: string): HTMLElement | null | undefined {
  const section = document.getElementById(title)?.closest("section");
  return section?.querySelector<HTMLElement>("input, textarea, select, button:not([tabindex='-1'])");
}
