import type { Content, Drafts, Kept } from "../drafts/Drafts";
import { NotKept, type NotKeptReason } from "../drafts/Drafts";

type Row = { id: string; locationId: string; at: number; content: Content };

/** For tests: what one computer keeps, and the tabs that use it. */
export function testComputer() {
  const rows = new Map<string, Row>();
  const claims = new Map<string, object>();
  let fault: NotKeptReason | undefined;
  let closed: NotKeptReason | undefined;
  let clock = 1_000;
  return {
    rows,
    /** From now on nothing can be kept, or again. */
    refuse(why: NotKeptReason | undefined) {
      fault = why;
    },
    /** From now on no tab can be opened, or again. */
    refuseToOpen(why: NotKeptReason | undefined) {
      closed = why;
    },
    openTab(): Drafts {
      if (closed) throw new NotKept(closed);
      const tab = {};
      const check = () => {
        if (fault) throw new NotKept(fault);
      };
      const isElsewhere = (id: string) => claims.has(id) && claims.get(id) !== tab;
      return {
        async list(locationId) {
          check();
          return [...rows.values()]
            .filter((row) => row.locationId === locationId)
            .map((row): Kept => ({ ...row, isElsewhere: isElsewhere(row.id), state: "here", lostFiles: [] }));
        },
        async put(id, locationId, content) {
          // As the real one, it takes the content as it is when it is called.
          const copy = JSON.parse(JSON.stringify(content)) as Content;
          await undefined;
          check();
          rows.set(id, { id, locationId, at: ++clock, content: copy });
          return { lostFiles: [] };
        },
        async remove(id) {
          check();
          rows.delete(id);
        },
        async claim(id) {
          check();
          if (isElsewhere(id)) return false;
          claims.set(id, tab);
          return true;
        },
        release: (id) => void (claims.get(id) === tab && claims.delete(id)),
        close() {
          for (const [id, owner] of claims) if (owner === tab) claims.delete(id);
        },
      };
    },
  };
}
