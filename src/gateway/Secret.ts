/** A text that is shown only to who asks for it by name: printing, joining or serialising it never does. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }
}
