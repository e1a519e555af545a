import { useState } from "react";
import { disconnectLocation } from "../highlevel/connectLocation";
import { Button } from "../ui/Button";
import { useSaid } from "../ui/useSaid";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useLaterWords } from "../words/WordsContext";
import { ConnectDialog } from "./ConnectDialog";
import { notConnected } from "./notConnected";
import type { OwnProps } from "./OwnPlace";
import { useStore } from "./useStore";

/** Connects a location of somebody's own, and disconnects it. */
export function OwnLocation({ connection, keeping, isConnected }: OwnProps) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isFault, setFault] = useState(false);
  const words = useLaterWords().connect;
  const [said, say] = useSaid(words);
  const { isSending } = useStore(connection.sending, notConnected.sending);
  const { world } = connection.door;

  async function connected(name: string) {
    setOpen(false);
    setFault(false);
    say((now) => now.connected(name));
    // What is not known to have ended belongs to the location that it was sent to; anything else is for this one now.
    if (connection.sending.now().outcome?.kind === "unknown") await keeping.putAside();
    else connection.sending.forget();
    await connection.changeLocations();
    connection.entry.changed();
  }

  async function disconnect() {
    setBusy(true);
    const isOver = await disconnectLocation(world);
    if (isOver) {
      await keeping.putAside();
      await connection.changeLocations();
    }
    setBusy(false);
    setFault(!isOver);
    say((now) => (isOver ? now.disconnected : now.notDisconnected));
  }

  return (
    <>
      {/* One button for both: the focus, which comes back to it from the dialog, stays where it is. */}
      <Button
        kind="quiet"
        busy={isBusy || isSending}
        aria-haspopup={isConnected ? undefined : "dialog"}
        onClick={() => (isConnected ? void disconnect() : setOpen(true))}
      >
        {isConnected ? words.disconnect : words.open}
      </Button>
      {isFault ? <span role="status">{said}</span> : <VisuallyHidden role="status">{said}</VisuallyHidden>}
      {isOpen && (
        <ConnectDialog
          world={world}
          onConnected={(name) => void connected(name)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
