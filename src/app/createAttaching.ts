import type { Attaching } from "../drafts/Drafts";
import type { Storage } from "./createStorage";
import type { NewJob, Uploads } from "./uploads";

/** Files that go to a contact that exists; they stay kept under the id of its entry until they are attached. */
export type ToAttach = { entryId: string; locationId: string; attaching: Attaching };

/** Hands files on to be attached, and lets go of what is kept of them once they are. */
export function createAttaching(storage: Storage, uploads: Uploads) {
  const kept = new Map<string, ToAttach>();
  uploads.subscribe(() => {
    for (const { entryId, locationId, attaching } of kept.values()) {
      const left = uploads
        .jobs()
        .filter((job) => job.entryId === entryId && job.state.kind !== "attached")
        .map(({ upload }) => upload);
      if (left.length === attaching.uploads.length) continue;
      const rest = { ...attaching, uploads: left };
      if (left.length > 0) kept.set(entryId, { entryId, locationId, attaching: rest });
      else kept.delete(entryId);
      void storage.use(async (drafts) => {
        if (left.length > 0) await drafts.put(entryId, locationId, { attaching: rest });
        else await drafts.remove(entryId);
      });
    }
  });
  return {
    /** Sends them. */
    attach(files: ToAttach) {
      uploads.add(jobsOf(files));
      kept.set(files.entryId, files);
    },
    /** Leaves it to somebody whether they are sent: they may have arrived before. */
    offer(files: ToAttach) {
      uploads.offer(jobsOf(files));
      kept.set(files.entryId, files);
    },
  };
}

function jobsOf({ entryId, locationId, attaching }: ToAttach): NewJob[] {
  const { contactId, who, uploads } = attaching;
  return uploads.map((upload) => ({ entryId, contactId, locationId, who, upload }));
}
