import { Badge } from "../ui/Badge";
import { Select } from "../ui/Select";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useWords } from "../words/WordsContext";
import styles from "./Header.module.css";
import { ThemeSelect } from "./ThemeSelect";
import type { CurrentLocation } from "./useLocation";

/** Where this is: the product, the location, and whether it is for practice. */
export function Header({ location }: { location: CurrentLocation }) {
  const words = useWords();
  const { session } = location;
  return (
    <header className={styles.header}>
      <strong className={styles.product}>{words.product}</strong>
      <span className={styles.location}>
        <LocationName location={location} />
      </span>
      {session?.practice && <Badge tone="warning">{words.page.practice}</Badge>}
      <span className={styles.end}>
        {session?.practice && (
          <a href="/sandbox/" target="_blank" rel="noreferrer">
            {words.page.practiceList}
          </a>
        )}
        <ThemeSelect />
      </span>
    </header>
  );
}

function LocationName({ location }: { location: CurrentLocation }) {
  const words = useWords();
  const { session, id, name, choose } = location;
  if (!session || id === undefined) return null;
  if (session.locations.length === 1) return name;
  return (
    <>
      <VisuallyHidden>
        <label htmlFor="location">{words.page.location}</label>
      </VisuallyHidden>
      <Select
        control={{ id: "location" }}
        value={id}
        onChange={choose}
        options={session.locations.map((choice) => ({ value: choice.id, label: choice.name }))}
      />
    </>
  );
}
