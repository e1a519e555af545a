import { useEffect } from "react";
import { isTyped } from "../form/isTyped";
import type { ContactForm } from "../form/useContactForm";
import type { Connection } from "./createConnection";

/** Keeps on this computer what the form holds, as it is typed. */
export function useEntry(connection: Connection | undefined, { methods, asked }: ContactForm): void {
  const { getValues, subscribe } = methods;
  useEffect(() => {
    connection?.entry.follow(() => {
      const draft = getValues();
      return { draft, isTyped: isTyped(asked, draft) };
    });
    // What was typed may be what is pinned by now, or the other way round.
    connection?.entry.changed();
  }, [connection, getValues, asked]);
  useEffect(() => {
    if (!connection) return;
    const { changed } = connection.entry;
    // Somebody may have been quicker than the connection.
    changed();
    return subscribe({ formState: { values: true }, callback: changed });
  }, [connection, subscribe]);
}
