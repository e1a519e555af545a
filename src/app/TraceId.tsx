import { CopyButton } from "../ui/CopyButton";
import { useLaterWords } from "../words/WordsContext";
import styles from "./TraceId.module.css";

/** HighLevel's name for one answer, for whoever asks its support. */
export function TraceId({ traceId }: { traceId: string | undefined }) {
  const say = useLaterWords().outcome;
  if (traceId === undefined) return null;
  return (
    <p className={styles.trace}>
      {say.trace(traceId)}{" "}
      <CopyButton
        text={() => traceId}
        words={{ copy: say.copyTrace, copied: say.copied, failed: say.copyFailed }}
      />
    </p>
  );
}
