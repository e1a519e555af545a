import type { MouseEvent } from "react";
import { Button } from "../ui/Button";
import { useLaterWords } from "../words/WordsContext";
import styles from "./DryRun.module.css";

type Unjudged = readonly ("phone" | "customFields")[];

/** What HighLevel would make of the body; `fieldId` is the control that a message is about. */
export type Verdict =
  | { kind: "fine"; unjudged: Unjudged }
  | {
      kind: "refused";
      status: number;
      problems: readonly { message: string; fieldId?: string }[];
      unjudged: Unjudged;
    }
  | { kind: "failed"; why: "busy" | "entrance" | "unreachable" };

type Props = {
  /** The keys that press its button, as `aria-keyshortcuts` has them. */
  keys: string;
  /** Of the body as it is now. */
  verdict: Verdict | undefined;
  isAsking: boolean;
  onCheck(): void;
  /** Leads to a control. */
  onGo(fieldId: string): void;
};

/** A button that has the body checked before it is sent, and what came of that. */
export function DryRun({ keys, verdict, isAsking, onCheck, onGo }: Props) {
  const say = useLaterWords().dryRun;
  return (
    <div className={styles.dryRun}>
      <Button kind="secondary" busy={isAsking} ariaKeyshortcuts={keys} onClick={onCheck}>
        {say.check}
      </Button>
      {isAsking && <span className={styles.asking}>{say.checking}</span>}
      {/* Always there: what comes into it is read out. */}
      <div aria-live="polite">{verdict && <Result verdict={verdict} onGo={onGo} />}</div>
    </div>
  );
}

function Result({ verdict, onGo }: { verdict: Verdict; onGo: Props["onGo"] }) {
  const say = useLaterWords().dryRun;
  if (verdict.kind === "failed") return <p data-tone="warning">{say.failed[verdict.why]}</p>;
  const go = (event: MouseEvent, fieldId: string) => {
    // The address stays as it is: an entry in the history would make "back" leave the form in two steps.
    event.preventDefault();
    onGo(fieldId);
  };
  return (
    <>
      {verdict.kind === "fine" && <p data-tone="success">{say.fine}</p>}
      {verdict.kind === "refused" && (
        <>
          <p data-tone="error">{say.refused(String(verdict.status))}</p>
          <ul className={styles.problems}>
            {verdict.problems.map(({ message, fieldId }) => (
              <li key={message}>
                {fieldId === undefined ? (
                  <bdi>{message}</bdi>
                ) : (
                  <a href={`#${fieldId}`} onClick={(event) => go(event, fieldId)}>
                    <bdi>{message}</bdi>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {verdict.unjudged.map((part) => (
        <p key={part} data-tone="warning">
          {say.unjudged[part]}
        </p>
      ))}
      <p className={styles.limits}>{say.limits}</p>
    </>
  );
}
