import { focusControl } from "../ui/focusControl";

/** Moves the focus to the control of this id, once it is on the page; a dialog that closes gives the focus back first. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => setTimeout(() => focusControl(document, id)));
}
