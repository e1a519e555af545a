import type { ReactNode } from "react";
import { shownText } from "../contact/shownText";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { LaterWords } from "../words/enLater";
import { useLaterWords } from "../words/WordsContext";
import { UploadProgress } from "./UploadProgress";
import type { Job, Uploads } from "./uploads";

/** How the files of one field fare. The contact is there whatever becomes of them. */
export function UploadNotice({ job, uploads }: { job: Job; uploads: Uploads }) {
  const say = useLaterWords().uploads;
  const { id, state, upload } = job;
  const close = (
    <Button kind="quiet" onClick={() => uploads.dismiss(id)}>
      {say.dismiss}
    </Button>
  );
  const retry = (
    <>
      <Button kind="secondary" onClick={() => uploads.retry(id)}>
        {say.again}
      </Button>
      {close}
    </>
  );
  const cancel = (
    <Button kind="secondary" aria-label={say.cancelOf(upload.label)} onClick={() => uploads.cancel(id)}>
      {say.cancel}
    </Button>
  );
  switch (state.kind) {
    case "waiting":
    case "sending":
      return notice("info", cancel, <UploadProgress job={job} />);
    case "attached":
      return notice("success", close);
    case "cancelled":
      return notice("warning", retry);
    case "failed":
    case "unclear":
      return notice("error", retry);
  }

  function notice(tone: "info" | "success" | "warning" | "error", actions: ReactNode, children?: ReactNode) {
    return (
      <Notice
        tone={tone}
        title={say.title(job.who)}
        live={tone === "error" ? "assertive" : "polite"}
        actions={actions}
      >
        {children ?? <p>{sentence(job, say)}</p>}
      </Notice>
    );
  }
}

function sentence({ state, upload }: Job, say: LaterWords["uploads"]): string {
  const files = say.files(upload.files.map(({ file }) => shownText(file.name)));
  switch (state.kind) {
    case "attached":
      return say.done(files, upload.label);
    case "cancelled":
      return say.cancelled(files);
    case "unclear":
      return say.unclear(files);
    case "failed":
      return `${say.failed(files, upload.files.length)} ${say.why[state.why](state.message ?? "")}`;
    default:
      return "";
  }
}
