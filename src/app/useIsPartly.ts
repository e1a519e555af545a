import { useSyncExternalStore } from "react";
import { isMissing, type Uploads } from "./uploads";

/** Whether files of a contact are missing: then that is what is said of it, and not that it is created. */
export function useIsPartly(uploads: Uploads, contactId: string): boolean {
  const jobs = useSyncExternalStore(uploads.subscribe, uploads.jobs);
  return jobs.some((job) => job.contactId === contactId && isMissing(job));
}
