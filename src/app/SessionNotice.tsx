import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/WordsContext";
import type { DoorState } from "./createDoor";
import { SignInCodePlace } from "./SignInCodePlace";
import { SignInLink } from "./SignInLink";

type Props = {
  door: DoorState;
  onRetry(): void;
  /** Downloads what is in the form. */
  onCopy(): void;
};

/** Nothing can be sent so far: the gateway cannot be reached, or does not let this person in. */
export function SessionNotice({ door, onRetry, onCopy }: Props) {
  const say = useWords().page;
  const retry = (
    <Button kind="secondary" onClick={onRetry}>
      {say.tryAgain}
    </Button>
  );
  const actions = {
    open: retry,
    "not-allowed": retry,
    "signed-out": (
      <>
        <SignInLink />
        {retry}
        <SignInCodePlace />
      </>
    ),
    "another-person": (
      <>
        <Button kind="secondary" onClick={onCopy}>
          {say.copy}
        </Button>
        <Button kind="secondary" onClick={() => window.location.reload()}>
          {say.reload}
        </Button>
      </>
    ),
  };
  const words = {
    open: say.noSession,
    "not-allowed": say.notAllowed,
    "signed-out": say.signedOut,
    "another-person": say.anotherPerson,
  };
  return (
    <Notice id="session" tone="error" live="polite" actions={actions[door]}>
      {words[door]}
    </Notice>
  );
}
