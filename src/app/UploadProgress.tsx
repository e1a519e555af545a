import { useId } from "react";
import { shownText } from "../contact/shownText";
import { fileSize } from "../ui/fileSize";
import { useLaterWords, useWords } from "../words/WordsContext";
import styles from "./UploadList.module.css";
import type { Job } from "./uploads";

/** How much of the files has gone out, in words and as a bar. */
export function UploadProgress({ job: { state, upload } }: { job: Job }) {
  const { language } = useWords();
  const say = useLaterWords().uploads;
  const id = useId();
  const label = (
    <p id={id}>
      {say.attaching(say.files(upload.files.map(({ file }) => shownText(file.name))), upload.label)}
    </p>
  );
  if (state.kind !== "sending") {
    return (
      <>
        {label}
        <p>{say.waiting}</p>
      </>
    );
  }
  const { sent, total, since } = state;
  const percent = new Intl.NumberFormat(language, { style: "percent" }).format(total > 0 ? sent / total : 0);
  const left = secondsLeft(sent, total, (Date.now() - since) / 1000);
  return (
    <>
      {label}
      {/* Said on asking only: a voice that counts to a hundred helps nobody. */}
      <div aria-live="off">
        <progress className={styles.progress} aria-labelledby={id} value={sent} max={Math.max(total, 1)} />
        <p>
          {sent >= total && total > 0
            ? say.finishing
            : say.progress(percent, fileSize(sent, language), fileSize(total, language))}
          {left !== undefined && ` · ${say.left(inTime(left, language))}`}
        </p>
      </div>
    </>
  );
}

/** By the speed so far; nothing before there is one to speak of. */
function secondsLeft(sent: number, total: number, seconds: number): number | undefined {
  if (seconds < 1 || sent === 0 || sent >= total) return undefined;
  return Math.ceil(((total - sent) / sent) * seconds);
}

function inTime(seconds: number, language: string): string {
  const [unit, size] = seconds < 90 ? (["second", 1] as const) : (["minute", 60] as const);
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    Math.ceil(seconds / size),
  );
}
