import { useDeferredValue, useMemo, useState } from "react";
import { shownText } from "../../contact/shownText";
import { contextOf } from "../../fields/judge";
import type { PutAnswer } from "../../form/putAnswers";
import type { ContactForm } from "../../form/useContactForm";
import { readPasted } from "../../paste/readPasted";
import type { Understood } from "../../paste/Understood";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Select } from "../../ui/Select";
import { TextArea } from "../../ui/TextArea";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { useLaterWords, useWords } from "../../words/WordsContext";
import { onFillKeys } from "../onFillKeys";
import { countryFinder } from "./countryFinder";
import { OfferList } from "./OfferList";
import { offersOf } from "./offersOf";
import styles from "./PasteDialog.module.css";
import { personLabel } from "./personLabel";
import { useTicks } from "./useTicks";

type Props = {
  form: ContactForm;
  text: string;
  /** What was wrong with a file, in a sentence. */
  fileFault: string | undefined;
  isSending: boolean;
  onText(text: string): void;
  onFill(answers: readonly PutAnswer[]): void;
  onClose(): void;
};

const nobody: Understood = { pieces: [], rest: [] };

/** A box for what was copied elsewhere; below it what was understood, of which nothing lands unseen. */
export function PasteDialog({ form, text, fileFault, isSending, onText, onFill, onClose }: Props) {
  const words = useWords();
  const say = useLaterWords().paste;
  const [chosen, setChosen] = useState(0);
  const shown = useDeferredValue(text);
  // Behind the dialog nobody types.
  const [draft] = useState(() => form.methods.getValues());
  const { country } = contextOf(draft, form.surroundings);
  const reading = useMemo(
    () => readPasted(shown, { country, countryOf: countryFinder(words) }),
    [shown, country, words],
  );
  const people = reading.ok ? reading.people : [];
  const person = people[chosen] ?? people[0] ?? nobody;
  const { offers, notAsked } = offersOf(person, form.asked, draft);
  const { isTicked, tick } = useTicks(offers);
  const ticked = offers.filter(isTicked);
  const rest = [
    ...notAsked.map(({ name, text: answer }) => say.notAsked(words.labels[name], answer)),
    ...person.rest,
  ];
  const fault = fileFault ?? (reading.ok || reading.why === "empty" ? undefined : say.why[reading.why]);

  function fill() {
    if (ticked.length > 0 && !isSending && shown === text) {
      onFill(ticked.map(({ piece }) => ({ name: piece.name, text: piece.text })));
    }
  }

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
          <Button
            kind="primary"
            disabled={ticked.length === 0 || isSending}
            ariaKeyshortcuts="Control+Enter Meta+Enter"
            onClick={fill}
          >
            {say.fill(ticked.length)}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys do what the button does. */}
      <div className={styles.inside} onKeyDown={onFillKeys(fill)}>
        <Field id="paste-text" label={say.box} hint={say.hint} error={fault} errorWord={words.field.error}>
          {(control) => <TextArea control={control} value={text} onChange={onText} />}
        </Field>
        <VisuallyHidden role="alert">{fault}</VisuallyHidden>
        {people.length > 1 && (
          <Field id="paste-person" label={say.person} hint={say.people(people.length)}>
            {(control) => (
              <Select
                control={control}
                value={String(people.indexOf(person))}
                onChange={(index) => setChosen(Number(index))}
                options={people.map((each, index) => ({
                  value: String(index),
                  label: shownText(personLabel(each) ?? say.nobody(index + 1)),
                }))}
              />
            )}
          </Field>
        )}
        {offers.length > 0 && (
          <div className={styles.part}>
            <h3 id="paste-understood">{say.understood}</h3>
            <OfferList offers={offers} isTicked={isTicked} onTick={tick} />
          </div>
        )}
        {rest.length > 0 && (
          <div className={styles.part}>
            <h3 id="paste-rest">{say.rest}</h3>
            <ul className={styles.rest} aria-labelledby="paste-rest">
              {rest.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand there twice.
                <li key={index}>{shownText(line)}</li>
              ))}
            </ul>
          </div>
        )}
        <VisuallyHidden role="status">{reading.ok && say.found(offers.length, rest.length)}</VisuallyHidden>
      </div>
    </Dialog>
  );
}
