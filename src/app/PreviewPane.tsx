import { useCallback, useMemo } from "react";
import { questionsOf } from "../contact/questionsOf";
import { toBody } from "../contact/toBody";
import { labelInList } from "../fields/labelOf";
import type { ContactForm } from "../form/useContactForm";
import { usePacedJudgement } from "../form/usePacedJudgement";
import { Preview } from "../preview/Preview";
import { Button } from "../ui/Button";
import { useLaterWords, useWords } from "../words/WordsContext";
import { AnswerPlace } from "./AnswerPlace";
import type { Connection } from "./createConnection";
import { DryRunPlace } from "./DryRunPlace";
import { focusSoon } from "./focusSoon";
import { shortcuts } from "./keys/shortcuts";
import { shownBody } from "./shownBody";
import { useFocusedField } from "./useFocusedField";

type Props = {
  form: ContactForm;
  locationId: string;
  connection: Connection | undefined;
  /** Where it stands over the form: before somebody is led to a field. */
  onLeave?: (() => void) | undefined;
  /** Fills the form from a request; nothing while that cannot be done. */
  onFillFromJson: (() => void) | undefined;
};

/** What will be sent, as it is typed; what HighLevel would make of it, and what the last create was answered. */
export function PreviewPane({ form, locationId, connection, onLeave, onFillFromJson }: Props) {
  const words = useWords();
  const { draft, judgement } = usePacedJudgement(form);
  const { asked, methods } = form;
  const { answers, uploads, issues } = judgement;
  const { value, placed, owners } = shownBody(asked, draft, judgement, locationId);
  const names = useMemo(() => new Set(asked.fields.map(({ name }) => name)), [asked]);
  const current = useFocusedField(() => questionsOf(asked, methods.getValues()).map(({ name }) => name));
  const onGo = useCallback(
    (field: string) => {
      onLeave?.();
      focusSoon(field);
    },
    [onLeave],
  );
  const body = toBody(answers, locationId, asked.constants);
  return (
    <>
      <Preview
        {...{ body, uploads, names, owners, current, onGo }}
        shown={value}
        wrong={new Map(issues.map(({ field, message }) => [field.name, message]))}
        leftOut={issues
          .filter(({ field }) => !placed.includes(field.name))
          .map(({ field }) => labelInList(field, words))}
        actions={onFillFromJson && <FillFromJson onPress={onFillFromJson} />}
      />
      {connection && <DryRunPlace {...{ form, body, onLeave }} world={connection.door.world} />}
      {connection && <AnswerPlace answers={connection.answers} />}
    </>
  );
}

function FillFromJson({ onPress }: { onPress(): void }) {
  return (
    <Button kind="quiet" aria-haspopup="dialog" ariaKeyshortcuts={shortcuts.json.aria} onClick={onPress}>
      {useLaterWords().fromJson.open}
    </Button>
  );
}
