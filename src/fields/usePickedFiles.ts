import { useLayoutEffect, useRef, useState } from "react";
import { checkFile, type FileFault, type FileLimits } from "../contact/checkFile";
import type { PickedFile } from "../contact/PickedFile";
import { shownText } from "../contact/shownText";
import type { RefusedFile } from "../ui/RefusedList";
import { useSaid } from "../ui/useSaid";
import type { LaterWords } from "../words/enLater";
import { type ContentFault, contentFault } from "./contentFault";
import { fileSentence } from "./fileSentence";
import { randomUuid } from "./randomUuid";

type Picking = {
  value: readonly PickedFile[];
  onChange(value: readonly PickedFile[]): void;
  limits: FileLimits;
  words: LaterWords["files"];
};

type Refusal = { key: string; name: string; fault: FileFault | ContentFault };

/**
 * Puts files into a draft. What can be seen to be wrong never gets in; what is in a file is looked at while it is
 * there already, so that nobody who sends meanwhile sends without it, and one that does not fit is taken out again.
 */
export function usePickedFiles({ value, onChange, limits, words }: Picking) {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [unchecked, setUnchecked] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useSaid(words);
  // The draft as it is when a file has been looked at. After the control is gone, nothing is changed any more.
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
    return () => {
      latest.current = [];
    };
  }, [value]);

  function change(next: readonly PickedFile[]) {
    latest.current = next;
    onChange(next);
  }

  async function pick(chosen: readonly File[]) {
    const { kept, added, faults } = sortOut(chosen, latest.current, limits);
    setRefusals(faults);
    if (added.length > 0) change(kept);
    setUnchecked((before) => new Set([...before, ...added.map(({ uuid }) => uuid)]));

    const looked = await Promise.all(
      added.map(async (picked) => ({ picked, fault: await contentFault(picked.file) })),
    );
    const still = looked.filter(({ picked }) => latest.current.some(({ uuid }) => uuid === picked.uuid));
    const unfit = still.flatMap(({ picked, fault }) =>
      fault ? [{ key: picked.uuid, name: picked.file.name, fault }] : [],
    );
    const isFit = ({ uuid }: PickedFile) => !unfit.some(({ key }) => key === uuid);
    if (unfit.length > 0) change(latest.current.filter(isFit));
    setRefusals((before) => [...before, ...unfit]);
    setUnchecked(
      (before) => new Set([...before].filter((uuid) => !added.some((each) => each.uuid === uuid))),
    );
    const taken = still
      .filter(({ picked }) => isFit(picked))
      .map(({ picked }) => shownText(picked.file.name));
    say((now) =>
      [
        ...taken.map(now.added),
        ...[...faults, ...unfit].map(({ name, fault }) => fileSentence(name, fault, now)),
      ].join(" "),
    );
  }

  function remove(uuid: string) {
    const gone = latest.current.find((picked) => picked.uuid === uuid);
    change(latest.current.filter((picked) => picked.uuid !== uuid));
    if (gone) say(({ removed }) => removed(shownText(gone.file.name)));
  }

  function dismiss(key: string) {
    setRefusals((before) => before.filter((each) => each.key !== key));
    say();
  }

  const refused: readonly RefusedFile[] = refusals.map(({ key, name, fault }) => ({
    key,
    name: shownText(name),
    why: fileSentence(name, fault, words),
  }));
  return { pick, remove, dismiss, unchecked, refused, said };
}

/** The draft with the files that can be added to it, and what is wrong with the others. */
function sortOut(chosen: readonly File[], draft: readonly PickedFile[], limits: FileLimits) {
  const kept = [...draft];
  const faults = chosen.flatMap((file) => {
    const fault = checkFile(
      file,
      kept.map((picked) => picked.file),
      limits,
    );
    if (fault) return { key: randomUuid(), name: file.name, fault };
    kept.push({ uuid: randomUuid(), file });
    return [];
  });
  return { kept, added: kept.slice(draft.length), faults };
}
