import { useEffect, useState } from "react";
import styles from "./FilePicker.module.css";

type ThumbnailProps = {
  file: File;
  /** Stands there for what is no picture, or none that the browser can show. */
  instead: string;
};

/** A small picture of a file, for those who look; its name stands beside it. */
export function Thumbnail({ file, instead }: ThumbnailProps) {
  const [url, setUrl] = useState<string>();

  useEffect(() => {
    if (!file.type.startsWith("image/")) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);

  return (
    <span className={styles.thumbnail} aria-hidden="true">
      {url ? <img src={url} alt="" onError={() => setUrl(undefined)} /> : instead}
    </span>
  );
}
