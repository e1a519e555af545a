import type { Upload } from "../contact/PickedFile";
import type { UploadOutcome } from "../highlevel/uploadFiles";

/** The files of one field on their way to a contact that is there already. */
export type Job = {
  id: number;
  /** Under which id its files are kept on this computer. */
  entryId: string;
  contactId: string;
  locationId: string;
  /** Whose files they are, as people call them. */
  who: string;
  upload: Upload;
  state:
    | { kind: "waiting" }
    /** Bytes; `since` in milliseconds since 1970. */
    | { kind: "sending"; sent: number; total: number; since: number }
    | UploadOutcome;
};

export type NewJob = Omit<Job, "id" | "state">;

/** Sends the files of one job. */
export type SendFiles = (
  job: Job,
  options: { onProgress(sent: number, total: number): void; signal: AbortSignal },
) => Promise<UploadOutcome>;

export type Uploads = {
  subscribe(listener: () => void): () => void;
  jobs(): readonly Job[];
  add(jobs: readonly NewJob[]): void;
  /** Files that may have arrived, or not: they wait for somebody who says that they shall be sent again. */
  offer(jobs: readonly NewJob[]): void;
  cancel(id: number): void;
  /** Sends all files of the job again; the contact is not touched. */
  retry(id: number): void;
  /** Takes it off the list. */
  dismiss(id: number): void;
};

/** Whether its files have not arrived, and would be lost with the page. */
export function isOpen({ state }: Job): boolean {
  return state.kind !== "attached" && state.kind !== "cancelled";
}

/** Whether its files did not arrive, as far as anybody knows. */
export function isMissing({ state }: Job): boolean {
  return state.kind === "failed" || state.kind === "unclear" || state.kind === "cancelled";
}

/** Sends files one job after the other, whatever is typed meanwhile. */
export function createUploads(send: SendFiles, now: () => number): Uploads {
  const listeners = new Set<() => void>();
  let jobs: readonly Job[] = [];
  let count = 0;
  let current: { id: number; abort: AbortController } | undefined;

  const set = (next: readonly Job[]) => {
    jobs = next;
    for (const listener of listeners) listener();
  };
  const put = (added: readonly NewJob[], state: Job["state"]) =>
    set([...jobs, ...added.map((job): Job => ({ ...job, id: ++count, state }))]);
  const become = (id: number, state: Job["state"]) =>
    set(jobs.map((job) => (job.id === id ? { ...job, state } : job)));

  const goOn = async () => {
    const job = jobs.find(({ state }) => state.kind === "waiting");
    if (current || !job) return;
    const { id } = job;
    const since = now();
    const abort = new AbortController();
    current = { id, abort };
    become(id, { kind: "sending", sent: 0, total: bytesOf(job.upload), since });
    const onProgress = (sent: number, total: number) => become(id, { kind: "sending", sent, total, since });
    const outcome = await send(job, { onProgress, signal: abort.signal });
    current = undefined;
    become(id, outcome);
    void goOn();
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    jobs: () => jobs,
    add(added) {
      put(added, { kind: "waiting" });
      void goOn();
    },
    offer: (added) => put(added, { kind: "unclear" }),
    cancel(id) {
      if (current?.id === id) current.abort.abort();
      else become(id, { kind: "cancelled" });
    },
    retry(id) {
      become(id, { kind: "waiting" });
      void goOn();
    },
    dismiss: (id) => set(jobs.filter((job) => job.id !== id)),
  };
}

function bytesOf({ files }: Upload): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}
