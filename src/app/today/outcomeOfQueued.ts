import type { LaterWords } from "../../words/enLater";
import type { Queued } from "../queue/Queued";

/** Under which key the words have how it stands. */
export function outcomeOfQueued({ state }: Queued): keyof LaterWords["today"]["outcomes"] {
  return state.kind === "ended" ? state.outcome.kind : state.kind;
}
