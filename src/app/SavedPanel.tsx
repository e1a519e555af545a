import { whoIs } from "../contact/whoIs";
import type { ContactForm } from "../form/useContactForm";
import { contactUrl } from "../highlevel/contactUrl";
import type { Session } from "../highlevel/getSession";
import type { Outcome } from "../highlevel/Outcome";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords, useLocale } from "../words/WordsContext";
import { AnswerPlace } from "./AnswerPlace";
import { CreatedList } from "./CreatedList";
import type { Connection } from "./createConnection";
import type { Attempt } from "./createSending";
import styles from "./SavedPanel.module.css";
import { TraceId } from "./TraceId";
import { useIsPartly } from "./useIsPartly";

type Props = {
  form: ContactForm;
  connection: Connection;
  session: Session;
  attempt: Attempt;
  outcome: Extract<Outcome, { kind: "saved" }>;
  onAnother(): void;
};

/** The contact is in HighLevel: who it is, where to see it, the way to the next one, and what was sent. */
export function SavedPanel({ form, connection, session, attempt, outcome, onAnother }: Props) {
  const say = useLaterWords().outcome;
  const when = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long", timeStyle: "short" });
  const { contactId, traceId } = outcome;
  const isPartly = useIsPartly(connection.uploads, contactId);
  const { name } = session.locations.find(({ id }) => id === attempt.body.locationId) ?? {};
  return (
    <>
      <Notice
        tone="success"
        title={isPartly ? <bdi>{whoIs(attempt.body)}</bdi> : say.saved}
        headingLevel={2}
        live="polite"
        actions={
          <>
            <Button id="outcome" kind="primary" onClick={onAnother}>
              {say.addAnother}
            </Button>
            <a
              href={contactUrl(session, attempt.body.locationId, contactId)}
              target="_blank"
              rel="noreferrer"
            >
              {session.practice ? say.openPractice : say.open}
            </a>
          </>
        }
      >
        {!isPartly && (
          <p>
            <bdi>{whoIs(attempt.body)}</bdi>
          </p>
        )}
        <p>
          {say.savedId} <code>{contactId}</code>
        </p>
        <p>
          <time dateTime={new Date(attempt.at).toISOString()}>{when.format(attempt.at)}</time>
          {name && " · "}
          <bdi>{name}</bdi>
        </p>
        <TraceId traceId={traceId} />
      </Notice>
      <CreatedList body={attempt.body} form={form} />
      <div className={styles.answer}>
        <AnswerPlace answers={connection.answers} to={attempt.body} />
      </div>
    </>
  );
}
