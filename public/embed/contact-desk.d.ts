/**
 * The types of `<contact-desk>`, which the script at `/embed/v1.js` defines. Keep this file beside your sources: scripts
 * then know the element, its events, and in React (19 or newer) its tag.
 */

/** What is to stand in the form: by a field's name (custom fields: by ID or key) a text, or texts for a list. */
export type ContactDeskPrefill = { readonly [field: string]: string | readonly string[] };

/**
 * Why nothing was created: `fix` something in the form is to be mended, `wait` HighLevel or the office lets nobody
 * create so much, `offline` this computer has no network, `unreachable` the form cannot reach HighLevel, `crashed` the
 * form broke. `not-allowed` says that the form did not come up within 10 seconds: most often this page may not show it.
 */
export type ContactDeskErrorCode = "fix" | "wait" | "offline" | "unreachable" | "crashed" | "not-allowed";

/** A contact, where this page's origin may know its ID (`EMBED_CONTACT_ID_ORIGINS`). */
export type ContactDeskContact = { readonly contactId?: string };

/** The element's events. They bubble, leave shadow roots, and tell nothing of what somebody typed. */
export interface ContactDeskEventMap {
  /** The form is there. The version is the one of what form and page say to each other. */
  "contact-desk:ready": CustomEvent<{ readonly version: number }>;
  /** Something is typed that is not created yet, or nothing any more. */
  "contact-desk:dirty": CustomEvent<{ readonly dirty: boolean }>;
  /** A contact is on its way. */
  "contact-desk:submitting": CustomEvent<Readonly<Record<string, never>>>;
  /** A contact was created. */
  "contact-desk:created": CustomEvent<ContactDeskContact>;
  /** Somebody with this email or phone is there already; nothing was changed. */
  "contact-desk:exists": CustomEvent<ContactDeskContact>;
  /** Nobody knows yet whether it was created; the form goes on asking. */
  "contact-desk:unknown": CustomEvent<Readonly<Record<string, never>>>;
  /** Nothing was created, or the form is not there. */
  "contact-desk:error": CustomEvent<{ readonly code: ContactDeskErrorCode }>;
  /** Whoever sits here is signed out; the form asks to sign in. */
  "contact-desk:signed-out": CustomEvent<Readonly<Record<string, never>>>;
  /** The form would like to be so high, in pixels. The element follows by itself. */
  "contact-desk:resize": CustomEvent<{ readonly height: number }>;
}

/** The form, in a page of somebody else's. Its properties are its attributes, by their names in camel case. */
export interface ContactDeskElement extends HTMLElement {
  /** The ID of the location that contacts are created in. Without it: the first one. */
  location: string | null;
  /** The name of one of the office's forms. Without it: the location's. */
  form: string | null;
  /** `inline`, or `button`: a button that opens the form in a dialog. Without it: `inline`. */
  mode: string | null;
  /** What screen readers call the form, and the words of the button. */
  label: string | null;
  /** `auto` (as the page's text), `light` or `dark`. Without it: `auto`. */
  theme: string | null;
  /** `#rgb` or `#rrggbb`. Without it: the form's own. */
  accent: string | null;
  /** Of corners, in whole pixels, 0 to 16. Without it: 6. */
  get radius(): string | null;
  set radius(pixels: number | string | null);
  /** `comfortable` or `compact`. Without it: `comfortable`. */
  density: string | null;
  /** What the form speaks, and how it writes and reads numbers and dates: a tag like `en` or `de-AT`. Without it: the loader's language, or the form chooses. */
  lang: string;
  /** The least height, in whole pixels. */
  get minHeight(): string | null;
  set minHeight(pixels: number | string | null);
  /** The greatest height, in whole pixels; beyond it the form scrolls by itself. */
  get maxHeight(): string | null;
  set maxHeight(pixels: number | string | null);

  /**
   * `element.prefill({ … })` fills in fields that are empty and that nobody has touched, and sends nothing. What is set
   * instead of called becomes the attribute.
   */
  get prefill(): (values: ContactDeskPrefill) => void;
  set prefill(values: ContactDeskPrefill | string);
  /** Puts the focus into the form's first field. */
  focus(): void;
  /** Empties the form; where something is typed, it asks. */
  reset(): void;

  addEventListener<Name extends keyof ContactDeskEventMap>(
    type: Name,
    listener: (this: ContactDeskElement, event: ContactDeskEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof ContactDeskEventMap>(
    type: Name,
    listener: (this: ContactDeskElement, event: ContactDeskEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * What JSX takes. Attributes, since React renders before the script has come: `prefill` is JSON, as in HTML. A listener
 * has a colon in its name, which some compilers of JSX refuse: spread it, `{...{ "oncontact-desk:created": … }}`.
 */
export type ContactDeskProps = {
  /** The ID of the location that contacts are created in. */
  location?: string;
  /** The name of one of the office's forms. */
  form?: string;
  /** A form in the page, or a button that opens it. */
  mode?: "inline" | "button";
  /** What screen readers call the form, and the words of the button. */
  label?: string;
  /** As the page's text, or always the same. */
  theme?: "auto" | "light" | "dark";
  /** `#rgb` or `#rrggbb`. */
  accent?: string;
  /** Of corners, in whole pixels, 0 to 16. */
  radius?: number | string;
  /** How much room there is between fields. */
  density?: "comfortable" | "compact";
  /** What the form speaks, and how it writes and reads numbers and dates: a tag like `en` or `de-AT`. */
  lang?: string;
  /** In whole pixels. */
  "min-height"?: number | string;
  /** In whole pixels. */
  "max-height"?: number | string;
  /** What is to stand in the form: `JSON.stringify` of a `ContactDeskPrefill`. */
  prefill?: string;
} & { [Name in keyof ContactDeskEventMap as `on${Name}`]?: (event: ContactDeskEventMap[Name]) => void };

declare global {
  interface HTMLElementTagNameMap {
    "contact-desk": ContactDeskElement;
  }
}

// @ts-ignore A project without React has no such module, and needs none.
declare module "react" {
  namespace JSX {
    // @ts-ignore The same.
    type ContactDeskTag = HTMLAttributes<ContactDeskElement> & RefAttributes<ContactDeskElement>;
    interface IntrinsicElements {
      "contact-desk": ContactDeskProps & ContactDeskTag;
    }
  }
}
