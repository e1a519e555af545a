import type { QueryClient } from "@tanstack/react-query";
import type { World } from "../highlevel/ask";
import type { Session } from "../highlevel/getSession";
import type { Outcome } from "../highlevel/Outcome";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { Attempt } from "./createSending";
import { ExistsNotice } from "./ExistsNotice";
import { OfflineNotice } from "./OfflineNotice";
import { SavedNotice } from "./SavedNotice";
import { SignedOutNotice } from "./SignedOutNotice";
import { TraceId } from "./TraceId";
import { UnknownNotice } from "./UnknownNotice";
import { UnreachableNotice } from "./UnreachableNotice";
import type { Uploads } from "./uploads";
import { WaitNotice } from "./WaitNotice";

export type OutcomeProps<Kind extends Outcome["kind"]> = {
  world: World;
  client: QueryClient;
  uploads: Uploads;
  session: Session;
  attempt: Attempt;
  /** Whether what was typed is on this computer. */
  isKept: boolean;
  outcome: Extract<Outcome, { kind: Kind }>;
  onSettle(outcome: Outcome): void;
  onForget(): void;
  /** Sends what the form holds now; `tries` counts how often HighLevel was busy. */
  onCreate(tries: number): void;
};

/** How the last send ended, above the form that still holds what was typed. */
export function OutcomeNotice({ outcome, ...props }: OutcomeProps<Outcome["kind"]>) {
  const say = useLaterWords().outcome;
  const { attempt } = props;
  switch (outcome.kind) {
    case "saved":
      return <SavedNotice {...props} outcome={outcome} />;
    case "fix":
      return (
        <Notice id="outcome" tone="error" live="polite">
          {say.fix} {outcome.problems.length === 0 && say.fixUnsaid}
          <TraceId traceId={outcome.traceId} />
        </Notice>
      );
    case "exists":
      return <ExistsNotice {...props} outcome={outcome} />;
    case "wait":
      return <WaitNotice key={attempt.tries} {...props} outcome={outcome} />;
    case "offline":
      return <OfflineNotice {...props} outcome={outcome} />;
    case "unknown":
      return <UnknownNotice key={attempt.at} {...props} outcome={outcome} />;
    case "unreachable":
      return <UnreachableNotice {...props} outcome={outcome} />;
    case "signed-out":
      return <SignedOutNotice />;
  }
}
