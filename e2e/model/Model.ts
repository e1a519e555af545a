import type { Values } from "./Values";

export type TabName = "first" | "second";

/** The last one is the first while there is no second. */
export type WhichTab = "first" | "last";

/** One contact that somebody types: it is told from all others by its name. */
export type Entry = {
  /** Its first name, which no other entry of the run has. */
  name: string;
  values: Values;
  place: Place;
  /** Whether it was typed where the page could not keep it, and did not say that it does. */
  isAtRisk: boolean;
  /** Whether a button was pressed to create it. */
  isSent: boolean;
};

type Place =
  /** It stands in a tab's form. */
  | { kind: "form"; tab: TabName }
  /** A tab sends it while the next one is typed, or says in its list of today how that ended. */
  | { kind: "queued"; tab: TabName }
  /** It is on no form, and is offered by whichever page looks next. */
  | { kind: "kept" }
  /** Somebody cleared it: that tab gives it back until something else is cleared there. */
  | { kind: "cleared"; tab: TabName }
  /** It is a contact, and no form holds it any more. */
  | { kind: "created" }
  /** Somebody has given it up, or was told before that it could not be kept. */
  | { kind: "gone" };

/** What ought to be so, by what people have done. */
export type Model = {
  entries: Entry[];
  /** The tabs that are open, and whether the form is in them. */
  tabs: Map<TabName, { isLoaded: boolean }>;
  isHopDown: boolean;
  isOffline: boolean;
  isSignedOut: boolean;
  /** A gateway was killed while it may have been creating somebody: how that ended, HighLevel alone may know. */
  isInDoubt: boolean;
};

export function newModel(): Model {
  return {
    entries: [],
    tabs: new Map([["first", { isLoaded: true }]]),
    isHopDown: false,
    isOffline: false,
    isSignedOut: false,
    isInDoubt: false,
  };
}

/** Whether a page can be loaded. */
export function canLoad({ isHopDown, isOffline }: Model): boolean {
  return !isHopDown && !isOffline;
}

export function isLoaded({ tabs }: Model, tab: TabName): boolean {
  return tabs.get(tab)?.isLoaded ?? false;
}

export function meant({ tabs }: Model, which: WhichTab): TabName {
  return which === "last" && tabs.has("second") ? "second" : "first";
}

export function entryIn({ entries }: Model, tab: TabName): Entry | undefined {
  return entries.find(({ place }) => place.kind === "form" && place.tab === tab);
}

/** A page goes away: what it held in memory only goes with it. */
export function leavePage(model: Model, tab: TabName): void {
  for (const entry of model.entries) {
    const { place, isAtRisk } = entry;
    if (place.kind === "cleared" && place.tab === tab) entry.place = { kind: "gone" };
    const isThere = place.kind === "form" || place.kind === "queued";
    if (isThere && place.tab === tab) entry.place = { kind: isAtRisk ? "gone" : "kept" };
  }
}

/** What stands in the form makes way for something else. */
export function putAside(model: Model, tab: TabName): void {
  const entry = entryIn(model, tab);
  if (entry) entry.place = { kind: "kept" };
}

/** Of what was cleared, a tab gives back the last one only. */
export function clear(model: Model, entry: Entry, tab: TabName): void {
  for (const other of model.entries)
    if (other.place.kind === "cleared" && other.place.tab === tab) other.place = { kind: "gone" };
  entry.place = { kind: "cleared", tab };
}
