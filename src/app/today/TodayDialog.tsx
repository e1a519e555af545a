import type { Created } from "../../drafts/Created";
import type { Session } from "../../highlevel/getSession";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useLaterWords } from "../../words/WordsContext";
import { dayOf } from "../dayOf";
import { download } from "../download";
import type { Queued } from "../queue/Queued";
import { CreatedRow } from "./CreatedRow";
import { QueuedRow } from "./QueuedRow";
import styles from "./TodayDialog.module.css";
import { todayCsv } from "./todayCsv";
import { todayRows } from "./todayRows";

type Props = {
  open: boolean;
  session: Session;
  queued: readonly Queued[];
  created: readonly Created[];
  onClose(): void;
  onTakeBack(queued: Queued): void;
  onAgain(queued: Queued): void;
  onEnterAgain(created: Created): void;
};

/** What was created today, and what waits to be. */
export function TodayDialog({ open, session, queued, created, onClose, ...props }: Props) {
  const { onTakeBack, onAgain, onEnterAgain } = props;
  const say = useLaterWords().today;

  function save() {
    const { time, name, email, phone, outcome, contactId, address } = say.columns;
    const rows = todayRows(queued, created, session, say);
    const text = todayCsv([time, name, email, phone, outcome, contactId, address], rows);
    download(`contacts-${dayOf(new Date())}.csv`, text, "text/csv;charset=utf-8");
  }

  return (
    <Dialog
      open={open}
      wide
      title={say.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={save}>
            {say.save}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {say.close}
          </Button>
        </>
      }
    >
      {queued.length + created.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul className={styles.list} aria-label={say.list}>
          {queued.map((one) => (
            <QueuedRow key={one.id} queued={one} {...{ session, onTakeBack, onAgain }} />
          ))}
          {created.map((one) => (
            <CreatedRow key={one.contactId} created={one} {...{ session, onEnterAgain }} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
