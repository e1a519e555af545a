import { whoIs } from "../../contact/whoIs";
import type { Created } from "../../drafts/Created";
import type { Sealed } from "../../drafts/Drafts";
import type { CurrentLocation } from "../createLocation";
import type { Storage } from "../createStorage";
import { newKey } from "../newKey";
import { createStore, type Store } from "../store";
import { withoutFiles } from "../withoutFiles";

/** What was created today in the location that is chosen, the newest first; kept on this computer as entries are. */
export type Today = Store<readonly Created[]> & {
  record(sealed: Sealed, contactId: string, draft: unknown): void;
  /** Looks for what was created before this page was loaded, and in other tabs. */
  look(): void;
};

/** @param now ms since 1970 */
export function createToday(storage: Storage, location: CurrentLocation, now: () => number): Today {
  /** Of all locations, as far as they were looked at. */
  let list: readonly Created[] = [];
  /** This tab's own, kept in one piece a location. */
  const own = new Map<string, { id: string; created: readonly Created[] }>();
  const chosen = () => location.now().location?.id;
  const { tell, ...store } = createStore(() => {
    const here = list.filter(({ locationId, at }) => locationId === chosen() && isToday(at, now()));
    return here.sort((one, other) => other.at - one.at);
  });
  let looked: string | undefined;
  location.subscribe(follow);
  follow();

  return {
    ...store,
    record({ body }, contactId, draft) {
      const { locationId, email, phone } = body;
      const about = { contactId, locationId, at: now(), who: whoIs(body), email, phone };
      const created: Created = { ...about, draft: withoutFiles(draft).draft };
      add([created]);
      const { id, created: before } = own.get(locationId) ?? { id: newKey(), created: [] };
      const all = [...before, created].filter(({ at }) => isToday(at, now()));
      own.set(locationId, { id, created: all });
      void storage.use((drafts) => drafts.put(id, locationId, { created: all }));
    },
    look,
  };

  function follow() {
    if (looked === chosen()) return;
    looked = chosen();
    tell();
    look();
  }

  function look() {
    const id = chosen();
    if (id === undefined) return;
    void storage.use(async (drafts) => {
      for (const kept of await drafts.list(id)) {
        if (kept.state !== "here" || !kept.content.created) continue;
        const { created } = kept.content;
        if (created.some(({ at }) => isToday(at, now()))) add(created);
        // Nobody asks for it on another day.
        else await drafts.remove(kept.id);
      }
    });
  }

  function add(created: readonly Created[]) {
    const known = new Set(list.map(({ contactId }) => contactId));
    const more = created.filter(({ contactId }) => !known.has(contactId));
    if (more.length === 0) return;
    list = [...list, ...more];
    tell();
  }
}

function isToday(at: number, now: number): boolean {
  return new Date(at).toDateString() === new Date(now).toDateString();
}
