type Typed = HTMLInputElement | HTMLTextAreaElement;

/** Puts a text into an input as an input method does while it is being composed: nothing of it is sure yet. */
export function compose(input: Typed, text: string): void {
  input.focus();
  input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
  put(input, text);
  input.dispatchEvent(
    new InputEvent("input", {
      bubbles: true,
      isComposing: true,
      inputType: "insertCompositionText",
      data: text,
    }),
  );
}

/** Presses a key that the input method takes for itself. */
export function pressComposing(input: Typed, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  return press(input, key, { keyCode: 229, isComposing: true, ...more });
}

/** Ends the composition as Chromium and Firefox do with Enter: the key still belongs to it. */
export function endByEnter(input: Typed, text: string): KeyboardEvent {
  const pressed = pressComposing(input, "Enter");
  input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: text }));
  return pressed;
}

/** Ends it as Safari does: the key comes after the end, and only its code tells. */
export function endByEnterInSafari(input: Typed, text: string): KeyboardEvent {
  input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: text }));
  return press(input, "Enter", { keyCode: 229 });
}

function press(input: Typed, key: string, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  input.dispatchEvent(event);
  return event;
}

/** Past React, which would take a value that is set for its own. */
function put(input: Typed, text: string): void {
  const kind = input instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(input, text);
}
