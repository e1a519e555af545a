import { type Mounted, mountForm } from "./mountForm";
import { wishNames } from "./protocol";

/** What makes another form of it. */
const places = ["location", "form", "mode"];

/**
 * Defines `<contact-desk>`, once a page. Runs under any policy of its page: it makes elements, and no markup.
 * @param home the form's own origin
 */
export function defineElement(home: string): void {
  if (customElements.get("contact-desk")) return;

  class ContactDesk extends HTMLElement {
    /** What changes one that is there, too: its looks, and what the form is told. */
    static observedAttributes = [...places, "min-height", "max-height", "label", ...wishNames];

    #root = this.attachShadow({ mode: "open" });
    #form: Mounted | undefined;
    /** What was filled in by the method, which a form that is made anew gets too. */
    #filled = {};

    connectedCallback() {
      this.#form ??= mountForm(this, this.#root, home, this.#filled);
    }

    disconnectedCallback() {
      this.#form?.unmount();
      this.#form = undefined;
    }

    attributeChangedCallback(changed: string) {
      if (!this.#form) return;
      if (places.includes(changed)) {
        this.disconnectedCallback();
        this.connectedCallback();
      } else this.#form.dress();
    }

    /** `element.prefill({ … })`. A framework that knows properties only sets the attribute by it. */
    get prefill(): unknown {
      return (values: object) => {
        Object.assign(this.#filled, values);
        this.#form?.dress();
      };
    }

    set prefill(values: unknown) {
      this.setAttribute("prefill", typeof values === "string" ? values : JSON.stringify(values));
    }

    override focus() {
      this.#form?.focus();
    }

    reset() {
      this.#form?.say({ type: "reset" });
    }
  }

  for (const attribute of ContactDesk.observedAttributes) {
    const property = attribute.replace("-h", "H");
    // `lang` is there on every element.
    if (property in ContactDesk.prototype) continue;
    Object.defineProperty(ContactDesk.prototype, property, {
      get(this: Element) {
        return this.getAttribute(attribute);
      },
      set(this: Element, value: string | null | undefined) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }
  customElements.define("contact-desk", ContactDesk);
}
