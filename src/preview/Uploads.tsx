import type { Upload } from "../contact/PickedFile";
import { shownText } from "../contact/shownText";
import { useLaterWords } from "../words/WordsContext";
import styles from "./Preview.module.css";
import { Step } from "./Step";

type Props = {
  /** The number of the first. */
  first: number;
  uploads: readonly Upload[];
  locationId: string;
};

/** The requests that follow once the contact exists: one a field, with all its files in it. */
export function Uploads({ first, uploads, locationId }: Props) {
  const { parts: say, preview } = useLaterWords();
  return uploads.map(({ customFieldId, label, files }, index) => (
    <Step
      key={customFieldId}
      number={first + index}
      method="POST"
      path="/forms/upload-custom-files"
      contentType="multipart/form-data"
      size={preview.bytes(files.reduce((sum, { file }) => sum + file.size, 0))}
    >
      <section className={styles.parts} aria-label={say.of(label)}>
        <bdi>{say.after}</bdi>
        {`\ncontactId=…&locationId=${locationId}\n`}
        {files.map(({ uuid, file }) => (
          <span key={uuid}>
            <span data-kind="key">{`${customFieldId}_${uuid}`}</span>
            {": "}
            <span data-kind="string">{shownText(file.name)}</span>
            {" ("}
            <bdi>{file.type || say.noType}</bdi>
            {", "}
            <bdi>{preview.bytes(file.size)}</bdi>
            {")\n"}
          </span>
        ))}
      </section>
    </Step>
  ));
}
