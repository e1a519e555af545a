/** Presses the pin of the field that has the focus; whether there is one. Reasons belong to the channel above them. */
export function pinFocused(document: Document): boolean {
  let around = document.activeElement;
  // Not beyond the row that it stands in: there the pins of other fields are.
  while (around?.parentElement?.closest("[data-columns]")) {
    around = around.parentElement;
    const pins = around.querySelectorAll<HTMLElement>("[data-pin]");
    if (pins.length === 1) pins[0]?.click();
    if (pins.length > 0) return pins.length === 1;
  }
  return false;
}
