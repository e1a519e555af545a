import type { ReactNode } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Upload } from "../contact/PickedFile";
import { shownJson } from "../contact/shownText";
import { CopyButton } from "../ui/CopyButton";
import { useLaterWords } from "../words/WordsContext";
import { BodyLines, type BodyLinesProps } from "./BodyLines";
import { LookUps, lookUpPaths } from "./LookUps";
import styles from "./Preview.module.css";
import { Step } from "./Step";
import { Uploads } from "./Uploads";

type Props = Omit<BodyLinesProps, "value"> & {
  body: CreateContactBody;
  /** As the body, and in its places what would be sent if it were right. */
  shown: object;
  /** Files that go up once the contact exists. */
  uploads: readonly Upload[];
  /** What is left out because it is wrong and has no place in the body, by label. */
  leftOut: readonly string[];
  /** What can be done with it. */
  actions?: ReactNode;
};

/** Bytes that the gateway takes at most. More than that would also bring the browser to a standstill. */
const mostBytes = 64 * 1024;

/** What will be sent, as it is typed: each request in its order. */
export function Preview({ body, shown, uploads, leftOut, actions, ...lines }: Props) {
  const { preview: say, requests } = useLaterWords();
  const size = new TextEncoder().encode(JSON.stringify(body)).length;
  const lookUps = lookUpPaths(body);
  return (
    <div className={styles.preview}>
      {actions && <div className={styles.actions}>{actions}</div>}
      <LookUps paths={lookUps} />
      <Step
        number={lookUps.length + 1}
        method="POST"
        path="/contacts/"
        about={requests.create}
        contentType="application/json"
        size={say.bytes(size)}
        aside={
          <CopyButton
            text={() => shownJson(JSON.stringify(body, null, 2))}
            words={{ copy: say.copy, copied: say.copied, failed: say.copyFailed }}
          />
        }
      >
        {leftOut.length > 0 && <p className={styles.left}>{say.left(leftOut)}</p>}
        {size > mostBytes ? (
          <p className={styles.left}>{say.tooLarge}</p>
        ) : (
          <BodyLines {...lines} value={shown} />
        )}
      </Step>
      <Uploads first={lookUps.length + 2} uploads={uploads} locationId={body.locationId} />
    </div>
  );
}
