import { Suspense } from "react";
import { later, useLater } from "../fields/later";
import { loadLaterWords } from "../words/loadWords";
import type { Connection } from "./createConnection";
import type { Keeping } from "./useKeeping";

const ownParts = later(async () => {
  const [{ OwnLocation }] = await Promise.all([import("./OwnLocation"), loadLaterWords()]);
  return { OwnLocation };
});

export type OwnProps = { connection: Connection; keeping: Keeping; isConnected: boolean };

/** Where a location of somebody's own is connected; fetched only where that can be done. */
export function OwnPlace(props: OwnProps) {
  const parts = useLater(ownParts);
  return (
    parts && (
      <Suspense>
        <parts.OwnLocation {...props} />
      </Suspense>
    )
  );
}
