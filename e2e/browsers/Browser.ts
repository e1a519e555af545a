/** A control or a part of the page, as people and screen readers know it. */
export type Named = { role: Role; name: string };

export type Role = "alert" | "button" | "combobox" | "option" | "region" | "switch" | "textbox";

/** What a road needs of a browser, whoever drives it. */
export type Browser = {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key, with those before it held down: `Control+Shift+Enter`. */
  press(keys: string): Promise<void>;
  click(what: Named): Promise<void>;
  /** What stands in it, or in the whole page; undefined where it is not there. */
  text(what?: Named): Promise<string | undefined>;
  /** What is typed in it; undefined where it is not there. */
  value(what: Named): Promise<string | undefined>;
  hasFocus(what: Named): Promise<boolean>;
  /** Where it is in the window, or what has the focus is, once nothing moves any more; undefined where it is not there. */
  box(what?: Named): Promise<Box | undefined>;
  /** The page's own colours, as the browser writes them. */
  colours(): Promise<{ text: string; ground: string }>;
  /** Exceptions of the page, and what its policy forbade. */
  faults(): Promise<readonly string[]>;
  /** A picture of the window, PNG. */
  picture(): Promise<Uint8Array>;
  end(): Promise<void>;
};

/** Its edges and the upper edge of the bar at the foot of the page, in CSS pixels from the top of the window. */
export type Box = { top: number; bottom: number; bar: number };
