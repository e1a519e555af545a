import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import { SignInCodePlace } from "./SignInCodePlace";
import { SignInLink } from "./SignInLink";

/** Nothing was sent; whoever signs in finds it sent by itself. */
export function SignedOutNotice() {
  const say = useLaterWords().outcome;
  return (
    <Notice
      id="outcome"
      tone="error"
      live="assertive"
      actions={
        <>
          <SignInLink />
          <SignInCodePlace />
        </>
      }
    >
      <p>{say.signedOut}</p>
      <p>{say.signedOutNext}</p>
    </Notice>
  );
}
