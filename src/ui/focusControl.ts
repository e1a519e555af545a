const focusable = "input, select, textarea, button, a[href], [tabindex]";

/** Moves the focus to the control of an id. A group takes no focus itself; its first control does. */
export function focusControl(document: Document, id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches(focusable) ? target : target?.querySelector<HTMLElement>(focusable);
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: "nearest" });
}
