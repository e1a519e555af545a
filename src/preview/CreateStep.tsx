import { lazy, Suspense, useState } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { shownJson } from "../contact/shownText";
import { CopyButton } from "../ui/CopyButton";
import { Select } from "../ui/Select";
import { useLaterWords, useWords } from "../words/WordsContext";
import { BodyLines, type BodyLinesProps } from "./BodyLines";
import styles from "./Preview.module.css";
import { Step } from "./Step";
import { type SampleName, sampleNames, shownNames } from "./samples/sampleNames";

const CodeSample = lazy(() => import("./CodeSample").then((part) => ({ default: part.CodeSample })));

type Props = Omit<BodyLinesProps, "value"> & {
  number: number;
  body: CreateContactBody;
  /** As the body, and in its places what would be sent if it were right. */
  shown: CreateContactBody;
  /** What is left out because it is wrong and has no place in the body, by label. */
  leftOut: readonly string[];
};

/** Bytes that the gateway takes at most. More than that would also bring the browser to a standstill. */
const mostBytes = 64 * 1024;

/** The request that creates the contact: its body, or a program that sends it. */
export function CreateStep({ number, body, shown, leftOut, ...lines }: Props) {
  const { preview: say, requests } = useLaterWords();
  const { loading } = useWords().preview;
  const [sample, setSample] = useState<SampleName>();
  const size = new TextEncoder().encode(JSON.stringify(body)).length;
  return (
    <Step
      number={number}
      method="POST"
      path="/contacts/"
      about={requests.create}
      contentType="application/json"
      size={say.bytes(size)}
      aside={
        sample === undefined && (
          <CopyButton
            text={() => shownJson(JSON.stringify(body, null, 2))}
            words={{ copy: say.copy, copied: say.copied, failed: say.copyFailed }}
          />
        )
      }
    >
      <div className={styles.showAs}>
        <label htmlFor="show-as">{requests.showAs}</label>
        <Select
          control={{ id: "show-as" }}
          value={sample ?? ""}
          onChange={(name) => setSample(sampleNames.find((each) => each === name))}
          options={[
            { value: "", label: requests.body },
            ...sampleNames.map((name) => ({ value: name, label: shownNames[name] })),
          ]}
        />
      </div>
      {leftOut.length > 0 && <p className={styles.left}>{say.left(leftOut)}</p>}
      {size > mostBytes && <p className={styles.left}>{say.tooLarge}</p>}
      {size <= mostBytes && sample === undefined && <BodyLines {...lines} value={shown} />}
      {size <= mostBytes && sample !== undefined && (
        <Suspense fallback={<p>{loading}</p>}>
          <CodeSample key={sample} name={sample} body={body} />
        </Suspense>
      )}
    </Step>
  );
}
