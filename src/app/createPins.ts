import type { Asked } from "../contact/Asked";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import type { Kept } from "../drafts/Drafts";
import { isSameDraft } from "../fields/isSameDraft";
import { valueAt } from "../fields/valueAt";
import type { Pins as FieldPins } from "../form/Pins";
import type { CurrentLocation } from "./createLocation";
import type { Storage } from "./createStorage";
import { type Pinned, pinIn } from "./pinIn";
import { createStore, type Store } from "./store";

export type PinsState = {
  locationId: string | undefined;
  /** In that location. */
  pinned: Pinned;
  /** What was done last, to be said. */
  last: { did: "pin" | "unpin" | "lift" | "refuse"; field: Field } | { did: "clear" } | undefined;
};

export type Pins = Store<PinsState> &
  FieldPins & {
    /** Takes a pin out that may not stay: the field is a block for good by now. */
    lift(field: Field): void;
    /** Takes all pins out. What stands in the form stays there. */
    clear(): void;
    /**
     * A field was left: its pin holds from now on what somebody has put there.
     * @param begun what the form began with: what an entry from before has brought into it is that entry's, not the pin's
     */
    hold(asked: Asked, draft: Draft, begun: Draft): void;
    /** Holds the same where the form begins anew, and is kept for longer. Gives what is asked, with what is pinned now. */
    take(asked: Asked, draft: Draft, begun: Draft): Asked;
    pinIn: typeof pinIn;
  };

/**
 * What is pinned: a pin keeps what a field holds for the contacts that follow, in the location in which it was pinned.
 * It holds what stood in the field when it was pinned, and then what somebody put there instead, once the field is left or
 * the form begins anew: until then that is typed like anything else. Pins are kept on this computer as entries are, for as
 * long after their last use; where nothing can be kept, for as long as the page is open.
 */
export function createPins(storage: Storage, location: CurrentLocation): Pins {
  /** Of the locations that were chosen so far. */
  const known = new Map<string, Pinned>();
  let locationId: string | undefined;
  let pinned: Pinned = {};
  let last: PinsState["last"];
  const { tell, ...store } = createStore((): PinsState => ({ locationId, pinned, last }));
  location.subscribe(follow);
  follow();

  return {
    ...store,
    isPinned: (name) => Object.hasOwn(pinned, name),
    toggle(field, draft) {
      if (Object.hasOwn(pinned, field.name)) takeOut(field, "unpin");
      else change({ ...pinned, [field.name]: { draft } }, { did: "pin", field });
    },
    refuse: (field) => become(pinned, { did: "refuse", field }),
    lift: (field) => takeOut(field, "lift"),
    clear: () => change({}, { did: "clear" }),
    hold,
    take(asked, draft, begun) {
      hold(asked, draft, begun);
      // What is in use is not too old.
      if (Object.keys(pinned).length > 0) change(pinned, undefined);
      return pinIn(asked, pinned);
    },
    pinIn,
  };

  function hold({ fields }: Asked, draft: Draft, begun: Draft) {
    const typed = fields.flatMap((field) => {
      if (!Object.hasOwn(pinned, field.name)) return [];
      const now = valueAt(draft, field);
      const isHeld = [valueAt(begun, field), pinned[field.name]?.draft].some((held) =>
        isSameDraft(now, held),
      );
      return now === undefined || isHeld ? [] : [[field.name, { draft: now }]];
    });
    if (typed.length > 0) change({ ...pinned, ...Object.fromEntries(typed) }, last);
  }

  function takeOut(field: Field, did: "unpin" | "lift") {
    const { [field.name]: _, ...others } = pinned;
    change(others, { did, field });
  }

  function change(next: Pinned, did: PinsState["last"]) {
    become(next, did);
    if (locationId !== undefined) keep(locationId);
  }

  function become(next: Pinned, did: PinsState["last"]) {
    pinned = next;
    last = did;
    if (locationId !== undefined) known.set(locationId, next);
    tell();
  }

  function keep(id: string) {
    void storage.use(async (drafts) => {
      const pins = Object.entries(known.get(id) ?? {}).map(([name, { draft }]) => [name, draft]);
      if (pins.length === 0) await drafts.remove(placeOf(id));
      else await drafts.put(placeOf(id), placeOf(id), { pins: Object.fromEntries(pins) });
    });
  }

  function follow() {
    const next = location.now().location?.id;
    if (next === undefined || next === locationId) return;
    // What was pinned before it was known where is pinned there.
    const early = locationId === undefined ? pinned : {};
    const before = known.get(next);
    locationId = next;
    // New objects: what is pinned is put into the form once for each time that its location is chosen.
    become(anew({ ...before, ...early }), undefined);
    if (!before) bring(next);
  }

  /** Gets what is kept of a location, before anything else is written there. */
  function bring(id: string) {
    void storage.use(async (drafts) => {
      const kept = pinsOf(await drafts.list(placeOf(id)));
      const all = { ...kept, ...known.get(id) };
      known.set(id, all);
      if (id === locationId && Object.keys(kept).length > 0) become(all, last);
    });
    if (Object.keys(pinned).length > 0) keep(id);
  }
}

/**
 * Where pins of a location are kept: beside its entries, in a place of their own, so that versions of this page which do
 * not know of pins take them for no entry.
 */
function placeOf(locationId: string): string {
  return `pins of ${locationId}`;
}

/** What cannot be read, or was written by a newer page, is no pin here. */
function pinsOf([kept]: readonly Kept[]): Pinned {
  const pins = kept?.state === "here" ? (kept.content.pins ?? {}) : {};
  return Object.fromEntries(Object.entries(pins).map(([name, draft]) => [name, { draft }]));
}

function anew(pinned: Pinned): Pinned {
  return Object.fromEntries(Object.entries(pinned).map(([name, pin]) => [name, { ...pin }]));
}
