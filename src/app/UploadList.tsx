import { useSyncExternalStore } from "react";
import styles from "./UploadList.module.css";
import { UploadNotice } from "./UploadNotice";
import { isOpen, type Uploads } from "./uploads";
import { useLeaveGuard } from "./useLeaveGuard";

/** Files that are on their way to contacts that exist already, and how that ended. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const jobs = useSyncExternalStore(uploads.subscribe, uploads.jobs);
  useLeaveGuard(jobs.some(isOpen));
  if (jobs.length === 0) return null;
  return (
    <div className={styles.list}>
      {jobs.map((job) => (
        <UploadNotice key={job.id} job={job} uploads={uploads} />
      ))}
    </div>
  );
}
