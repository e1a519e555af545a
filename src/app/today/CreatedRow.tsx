import type { Created } from "../../drafts/Created";
import { contactUrl } from "../../highlevel/contactUrl";
import type { Session } from "../../highlevel/getSession";
import { CopyButton } from "../../ui/CopyButton";
import { LinkButton } from "../../ui/LinkButton";
import { useLaterWords } from "../../words/WordsContext";
import { useTime } from "../useTime";
import styles from "./TodayDialog.module.css";

type Props = { created: Created; session: Session; onEnterAgain(created: Created): void };

/** A contact that exists: where to see it, its id, and another one like it. */
export function CreatedRow({ created, session, onEnterAgain }: Props) {
  const { outcome, today: say } = useLaterWords();
  const { contactId, locationId, at } = created;
  const who = created.who || say.nobody;
  return (
    <li className={styles.row}>
      <span className={styles.time}>{useTime()(at)}</span>
      <span className={styles.who}>
        <bdi>{who}</bdi>
        <span className={styles.outcome}>{say.outcomes.saved}</span>
      </span>
      <span className={styles.steps}>
        <a
          href={contactUrl(session, locationId, contactId)}
          target="_blank"
          rel="noreferrer"
          aria-label={say.openOf(who)}
        >
          {outcome.openExisting}
        </a>
        <CopyButton
          text={() => contactId}
          label={say.copyIdOf(who)}
          words={{ copy: say.copyId, copied: outcome.copied, failed: outcome.copyFailed }}
        />
        <LinkButton aria-label={say.enterAgainOf(who)} onClick={() => onEnterAgain(created)}>
          {say.enterAgain}
        </LinkButton>
      </span>
    </li>
  );
}
