import { useEffect, useState } from "react";
import type { Created } from "../../drafts/Created";
import type { Session } from "../../highlevel/getSession";
import { Button } from "../../ui/Button";
import { useLaterWords } from "../../words/WordsContext";
import type { Connection } from "../createConnection";
import { shortcuts } from "../keys/shortcuts";
import type { Queued } from "../queue/Queued";
import type { Keeping } from "../useKeeping";
import { useStore } from "../useStore";
import { TodayDialog } from "./TodayDialog";

type Props = {
  connection: Connection;
  session: Session;
  keeping: Keeping;
  /** The form holds another contact now. */
  onTaken(): void;
};

/** The way to what was created today, and to what waits; nothing before there is something. */
export function TodayPlace({ connection, session, keeping, onTaken }: Props) {
  const [isOpen, setOpen] = useState(false);
  const queued = useStore(connection.queue, []);
  const created = useStore(connection.today, []);
  const say = useLaterWords().today;

  useEffect(() => {
    if (isOpen) connection.today.look();
  }, [isOpen, connection]);

  async function takeBack(one: Queued) {
    setOpen(false);
    if (!(await keeping.takeBack(one))) onTaken();
  }

  async function enterAgain(one: Created) {
    setOpen(false);
    await keeping.enterAgain(one);
    onTaken();
  }

  if (queued.length + created.length === 0) return null;
  return (
    <>
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        ariaKeyshortcuts={shortcuts.today.aria}
        onClick={() => setOpen(true)}
      >
        {say.open(queued.length + created.length)}
      </Button>
      <TodayDialog
        open={isOpen}
        {...{ queued, created, session }}
        onClose={() => setOpen(false)}
        onTakeBack={(one) => void takeBack(one)}
        onAgain={({ id }) => connection.queue.again(id)}
        onEnterAgain={(one) => void enterAgain(one)}
      />
    </>
  );
}
