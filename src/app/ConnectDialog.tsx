import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { World } from "../highlevel/ask";
import { connectLocation } from "../highlevel/connectLocation";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Field } from "../ui/Field";
import { isComposing } from "../ui/isComposing";
import { Notice } from "../ui/Notice";
import { SecretInput } from "../ui/SecretInput";
import { Switch } from "../ui/Switch";
import { TextInput } from "../ui/TextInput";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useLaterWords, useWords } from "../words/WordsContext";
import styles from "./ConnectDialog.module.css";
import { type ConnectProblem, fieldOf, problemIn } from "./connectProblem";
import { focusSoon } from "./focusSoon";

type Props = {
  world: World;
  /** It is connected; `name` is the location's. */
  onConnected(name: string): void;
  onClose(): void;
};

/** Asks for a location and its token. Both are held here only, and gone with the dialog. */
export function ConnectDialog({ world, onConnected, onClose }: Props) {
  const [locationId, setLocationId] = useState("");
  const [token, setToken] = useState("");
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ConnectProblem>();
  const end = useRef<AbortController>(undefined);
  const words = useWords();
  const say = useLaterWords().connect;
  useEffect(() => () => end.current?.abort(), []);

  async function connect() {
    if (isBusy) return;
    // Line ends and spaces come along when it is copied.
    const asked = { locationId: locationId.trim(), token: token.replace(/\s/g, "") };
    const wrong = problemIn(asked);
    if (wrong) return show(wrong);
    setProblem(undefined);
    setBusy(true);
    const ending = new AbortController();
    end.current = ending;
    const outcome = await connectLocation(world, asked, ending.signal);
    if (ending.signal.aborted) return;
    setBusy(false);
    if (outcome.kind === "connected") onConnected(outcome.name);
    else show(outcome.code);
  }

  function show(code: string) {
    // A new object: the same sentence once more is said once more.
    setProblem({ code });
    focusSoon(`connect-${fieldOf(code) ?? "problem"}`);
  }

  function press(event: KeyboardEvent<HTMLElement>) {
    const isText = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    if (event.key !== "Enter" || !isText || event.repeat || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    void connect();
  }

  const sentence = problem && (say.why[problem.code] ?? say.noAnswer);
  const errorAt = (field: "location" | "token") =>
    problem && fieldOf(problem.code) === field ? sentence : undefined;

  return (
    <Dialog
      open
      title={say.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {say.cancel}
          </Button>
          <Button kind="primary" busy={isBusy} onClick={() => void connect()}>
            {isBusy ? say.connecting : say.connect}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in either field does what the button does. */}
      <div className={styles.inside} onKeyDown={press}>
        <p>{say.intro}</p>
        {problem && !fieldOf(problem.code) && (
          <Notice id="connect-problem" tone="error">
            {sentence}
          </Notice>
        )}
        <VisuallyHidden role="alert">{sentence}</VisuallyHidden>
        <Field
          id="connect-location"
          label={say.location}
          hint={say.locationHint}
          error={errorAt("location")}
          errorWord={words.field.error}
        >
          {(control) => (
            <TextInput
              control={control}
              type="url"
              inputMode="text"
              value={locationId}
              onChange={setLocationId}
            />
          )}
        </Field>
        <Field
          id="connect-token"
          label={say.token}
          hint={say.tokenHint}
          error={errorAt("token")}
          errorWord={words.field.error}
        >
          {(control) => <SecretInput control={control} value={token} onChange={setToken} isShown={isShown} />}
        </Field>
        <Switch id="connect-show" label={say.show} checked={isShown} onChange={setShown} />
      </div>
    </Dialog>
  );
}
