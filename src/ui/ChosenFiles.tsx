import { Fragment } from "react";
import styles from "./FilePicker.module.css";
import { fileSize } from "./fileSize";
import { LinkButton } from "./LinkButton";
import { Thumbnail } from "./Thumbnail";

type ChosenFilesProps = {
  files: readonly ChosenFile[];
  /** BCP 47. */
  locale: string;
  onRemove(key: string): void;
  words: {
    /** Names the list. */
    files: string;
    remove: string;
    removeFile(name: string): string;
  };
};

/** A file that was chosen, how its name is written here, and a few words on what happens to it. */
export type ChosenFile = { key: string; file: File; name: string; note?: string };

/** The files that were chosen, each with its size, its type and a button that takes it away. */
export function ChosenFiles({ files, locale, onRemove, words }: ChosenFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={words.files}>
      {files.map(({ key, file, name, note }) => {
        const type = /\.([^.]+)$/.exec(file.name)?.[1]?.toUpperCase() ?? "";
        const facts = [type, fileSize(file.size, locale), note].filter(Boolean);
        return (
          <li key={key} className={styles.file}>
            <Thumbnail file={file} instead={type} />
            <span className={styles.facts}>
              <bdi>{name}</bdi>
              <span className={styles.small}>
                {facts.map((fact, index) => (
                  <Fragment key={fact}>
                    {index > 0 && " · "}
                    <bdi>{fact}</bdi>
                  </Fragment>
                ))}
              </span>
            </span>
            <LinkButton aria-label={words.removeFile(name)} onClick={() => onRemove(key)}>
              {words.remove}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
