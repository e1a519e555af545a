/** A control or a part of the page, as people and screen readers know it. */
export type Named = { role: Role; name: string };

export type Role = "alert" | "button" | "combobox" | "heading" | "region" | "switch" | "textbox";

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
  /** Waits until what has the focus is where it stays, and gives where the parts of the window are, in CSS pixels. */
  focusedBox(): Promise<Box>;
  /** The page's own colours, as the browser writes them. */
  colours(): Promise<{ text: string; ground: string }>;
  /** Exceptions of the page, and what its policy forbade. */
  faults(): Promise<readonly string[]>;
  /** A picture of the window, PNG. */
  picture(): Promise<Uint8Array>;
  end(): Promise<void>;
};

/** Edges of what has the focus, and the upper edge of the bar at the foot of the page. */
export type Box = { top: number; bottom: number; bar: number };
