import { useMemo } from "react";
import { questionsOf } from "../contact/questionsOf";
import { toBody } from "../contact/toBody";
import { labelInList } from "../fields/labelOf";
import type { ContactForm } from "../form/useContactForm";
import { useLiveJudgement } from "../form/useLiveJudgement";
import { Preview } from "../preview/Preview";
import { Button } from "../ui/Button";
import { useLaterWords, useWords } from "../words/WordsContext";
import { shownBody } from "./shownBody";
import { useFocusedField } from "./useFocusedField";

type Props = {
  form: ContactForm;
  locationId: string;
  /** Where a line leads: to its field, from where this was opened over the form too. */
  onGo: (field: string) => void;
  /** Fills the form from a request; nothing while that cannot be done. */
  onFillFromJson: (() => void) | undefined;
};

/** What will be sent, as it is typed. */
export function PreviewPane({ form, locationId, onGo, onFillFromJson }: Props) {
  const words = useWords();
  const judgement = useLiveJudgement(form);
  const { asked, methods } = form;
  const { answers, uploads, issues } = judgement;
  const draft = methods.getValues();
  const { value, placed, owners } = shownBody(asked, draft, judgement, locationId);
  const names = useMemo(() => new Set(asked.fields.map(({ name }) => name)), [asked]);
  const current = useFocusedField(() => questionsOf(asked, methods.getValues()).map(({ name }) => name));
  return (
    <Preview
      body={toBody(answers, locationId, asked.constants)}
      shown={value}
      uploads={uploads}
      wrong={new Map(issues.map(({ field, message }) => [field.name, message]))}
      leftOut={issues
        .filter(({ field }) => !placed.includes(field.name))
        .map(({ field }) => labelInList(field, words))}
      {...{ names, owners, current, onGo }}
      actions={onFillFromJson && <FillFromJson onPress={onFillFromJson} />}
    />
  );
}

function FillFromJson({ onPress }: { onPress(): void }) {
  return (
    <Button kind="quiet" aria-haspopup="dialog" onClick={onPress}>
      {useLaterWords().fromJson.open}
    </Button>
  );
}
