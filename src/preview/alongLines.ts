import type { KeyboardEvent } from "react";

/** Up and Down go along the lines that lead to a field. */
export function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = at < 0 ? buttons.at(step > 0 ? 0 : -1) : buttons[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Scrolls what is around it, and never the page. */
export function bringInSight(line: Element | null | undefined): void {
  const around = line?.closest("aside, dialog > *");
  if (!line || !around) return;
  const { top, bottom } = line.getBoundingClientRect();
  const box = around.getBoundingClientRect();
  if (top < box.top) around.scrollTop -= box.top - top;
  if (bottom > box.bottom) around.scrollTop += bottom - box.bottom;
}
