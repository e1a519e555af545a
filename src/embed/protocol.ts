/** The version of what a page and the form in it say to each other. Who hears another one says nothing. */
export const version = 1;

/** What a page is told, as `contact-desk:` and this; its `detail` in `Details`. */
export const eventNames = [
  "ready",
  "dirty",
  "submitting",
  "created",
  "exists",
  "unknown",
  "error",
  "signed-out",
  "resize",
] as const;

type EventName = (typeof eventNames)[number];

/** Why something is not done: to mend, to wait for, offline, out of reach, broken; `not-allowed` is said by the element. */
export type ErrorCode = "fix" | "wait" | "offline" | "unreachable" | "crashed" | "not-allowed";

/** What comes with each event: ids and codes, never what somebody typed. */
type Details = {
  ready: { version: number };
  dirty: { dirty: boolean };
  submitting: Record<string, never>;
  /** With an id only for origins that may know it. */
  created: { contactId?: string };
  exists: { contactId?: string };
  unknown: Record<string, never>;
  error: { code: ErrorCode };
  "signed-out": Record<string, never>;
  /** Pixels that the form would like to be high. */
  resize: { height: number };
};

/** What the element's attributes say of the form, as they stand there: the form takes what it understands. */
export const wishNames = ["theme", "accent", "radius", "density", "lang", "prefill"] as const;

/** `scheme` is the page's own; `filled` is what was filled in by the method, and comes before the attribute. */
export type Wish = { [name in (typeof wishNames)[number]]?: string | null } & {
  scheme?: string;
  filled?: unknown;
};

/** Between windows, once each: the form says that it is there, the page gives it one end of a channel. */
export type Hello = { contactDesk: typeof version; type: "hello" };
export type Connect = { contactDesk: typeof version; type: "connect"; wish: Wish };

/** Over the channel, from the page to the form. */
export type ToForm =
  | { type: "wish"; wish: Wish }
  | { type: "focus" }
  | { type: "reset" }
  /** Where the form's top is in the page's window, and how high that is, in pixels. */
  | { type: "place"; top: number; window: number };

/** A part of the form, in pixels from its top. */
export type Part = { top: number; height: number };

/** Over the channel, from the form to the page. */
export type ToPage =
  | { [Name in EventName]: { type: Name; detail: Details[Name] } }[EventName]
  /** This part has to be seen: it has the focus. */
  | { type: "show"; detail: Part }
  /** Escape was pressed, and nothing in the form was open. */
  | { type: "escape"; detail?: undefined }
  /** The form goes away; another may come in its place. */
  | { type: "bye"; detail?: undefined };
