import type { ReactNode } from "react";
import { Badge } from "../ui/Badge";
import { Select } from "../ui/Select";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useWords } from "../words/WordsContext";
import type { LocationState } from "./createLocation";
import styles from "./Header.module.css";
import { LanguageSelect } from "./LanguageSelect";
import type { Speech } from "./openSpeech";
import { ThemeSelect } from "./ThemeSelect";

type Props = {
  state: LocationState;
  speech: Speech;
  /** Another of several locations. */
  onChoose(id: string): void;
  /** Where a location of somebody's own is connected. */
  own?: ReactNode;
};

/** Where this is: the product, the location, and whether it is for practice. */
export function Header({ speech, ...props }: Props) {
  const words = useWords();
  const { session } = props.state;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a page's head is a landmark, and around a frame there may be another.
    <header className={styles.header} aria-label={words.product}>
      <strong className={styles.product}>{words.product}</strong>
      <span className={styles.location}>
        <LocationName {...props} />
      </span>
      {session?.practice && <Badge tone="warning">{words.page.practice}</Badge>}
      <span className={styles.end}>
        {props.own}
        {session?.practice && (
          <a href="/sandbox/" target="_blank" rel="noreferrer">
            {words.page.practiceList}
          </a>
        )}
        <span className={styles.choices}>
          <LanguageSelect speech={speech} />
          <span className={styles.theme}>
            <ThemeSelect />
          </span>
        </span>
      </span>
    </header>
  );
}

function LocationName({ state: { session, location }, onChoose }: Omit<Props, "speech">) {
  const words = useWords();
  if (!session || !location) return null;
  if (session.locations.length === 1) return location.name;
  return (
    <>
      <VisuallyHidden>
        <label htmlFor="location">{words.page.location}</label>
      </VisuallyHidden>
      <Select
        control={{ id: "location" }}
        value={location.id}
        onChange={onChoose}
        options={session.locations.map((choice) => ({ value: choice.id, label: choice.name }))}
      />
    </>
  );
}
