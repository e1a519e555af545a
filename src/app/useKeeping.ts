import { useEffect, useEffectEvent, useRef } from "react";
import type { Draft } from "../contact/Draft";
import type { Created } from "../drafts/Created";
import type { ContactForm } from "../form/useContactForm";
import type { Connection } from "./createConnection";
import type { Earlier } from "./Earlier";
import { freshDraft } from "./freshDraft";
import { keepingParts } from "./keepingParts";
import type { Queued } from "./queue/Queued";
import { notedEntry } from "./reloadNote";
import { useEntry } from "./useEntry";

/** What can be done with entries as a whole: the one in the form, and those from before. */
export type Keeping = {
  /** Empties the form; what was in it can be had back. */
  clear(): void;
  /** Empties the form where what was in it stays kept, for the location that it was typed for. */
  putAside(): Promise<void>;
  /** Puts an earlier one into the form; what was in it stays kept. Gives the names of the files that it lost. */
  goOn(earlier: Earlier): Promise<readonly string[] | undefined>;
  /** Puts a copy that was downloaded into the form; what was in it stays kept. Nothing where it is none. */
  openCopy(file: File): Promise<readonly string[] | undefined>;
  /**
   * Puts a contact into the form that was sent while others were typed; what was in it stays kept. Whether it was said how
   * that ended.
   */
  takeBack(queued: Queued): Promise<boolean>;
  /** Puts another draft into the form; what was in it stays kept. */
  fill(draft: Draft): void;
  /** Puts another one like it into the form; what was in it stays kept. */
  enterAgain(created: Created): Promise<void>;
  /** Downloads what is in the form. */
  copy(): Promise<void>;
};

/** Keeps the form's entry on this computer, and changes it for another one. */
export function useKeeping(connection: Connection | undefined, form: ContactForm): Keeping {
  const { methods, asked } = form;
  useEntry(connection, form);
  useNotedEntry(connection, goOn);

  return {
    clear() {
      leave("cleared");
      methods.reset(freshDraft(form, connection?.pins));
    },
    async putAside() {
      if (!(await connection?.entry.settle())) return;
      leave("kept");
      methods.reset(freshDraft(form, connection?.pins));
    },
    goOn,
    async openCopy(file) {
      const parts = await keepingParts.load();
      const copy = parts.readCopy(await file.text());
      if (!copy) return undefined;
      leave("kept");
      methods.reset(parts.restoreDraft(asked.fields, copy.draft));
      return copy.files;
    },
    async takeBack({ id }) {
      const parts = await keepingParts.load();
      const queued = connection?.queue.take(id);
      if (!connection || !queued) return false;
      leave("kept");
      methods.reset(parts.restoreDraft(asked.fields, queued.draft));
      const { attempt, state } = queued;
      const outcome = state.kind === "ended" ? state.outcome : undefined;
      const { tries: _, ...sealed } = attempt;
      connection.entry.resume(id, outcome?.kind === "unknown" ? sealed : undefined);
      if (outcome) connection.sending.takeBack(attempt, outcome);
      return outcome !== undefined;
    },
    fill(draft) {
      leave("kept");
      methods.reset(draft);
    },
    async enterAgain({ draft }) {
      const parts = await keepingParts.load();
      leave("kept");
      methods.reset(parts.restoreDraft(asked.fields, draft));
    },
    async copy() {
      (await keepingParts.load()).downloadCopy(methods.getValues());
    },
  };

  async function goOn(earlier: Earlier) {
    const [parts, taken] = await Promise.all([keepingParts.load(), connection?.earlier.take(earlier)]);
    if (!taken) return undefined;
    leave("kept");
    methods.reset(parts.restoreDraft(asked.fields, taken.draft));
    if (taken.id !== undefined) connection?.entry.resume(taken.id);
    return taken.lostFiles;
  }

  function leave(kind: "kept" | "cleared") {
    if (!connection) return;
    // That it was not sent has been said: it is no submission any more, but what was typed.
    if (connection.sending.now().outcome?.kind === "signed-out") connection.entry.unseal();
    connection.earlier.add(connection.entry.leave(kind === "kept"), kind, Date.now());
    connection.sending.forget();
  }
}

/** Goes on by itself with what was in the form before this tab loaded the page anew. */
function useNotedEntry(
  connection: Connection | undefined,
  goOn: (earlier: Earlier) => Promise<unknown>,
): void {
  const noted = useRef<string>(undefined);
  const look = useEffectEvent((list: readonly Earlier[]) => {
    const mine = list.find(({ id, kind }) => id === noted.current && kind === "kept");
    if (!mine) return;
    noted.current = undefined;
    void goOn(mine);
  });
  useEffect(() => {
    noted.current = notedEntry(Date.now());
    const { earlier } = connection ?? {};
    if (!earlier || noted.current === undefined) return;
    look(earlier.now());
    return earlier.subscribe(() => look(earlier.now()));
  }, [connection]);
}
