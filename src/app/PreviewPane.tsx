import { lazy } from "react";
import { toBody } from "../contact/toBody";
import { labelInList } from "../fields/labelOf";
import type { ContactForm } from "../form/useContactForm";
import { useLiveJudgement } from "../form/useLiveJudgement";
import { useWords } from "../words/WordsContext";
import { AnswerPlace } from "./AnswerPlace";
import type { Connection } from "./createConnection";
import { DryRunPlace } from "./DryRunPlace";

const Preview = lazy(() => import("../preview/Preview").then((part) => ({ default: part.Preview })));

type Props = {
  form: ContactForm;
  locationId: string;
  connection: Connection | undefined;
  /** Where it stands over the form: before somebody is led to a field. */
  onLeave?(): void;
};

/** What will be sent, as it is typed; what HighLevel would make of it, and what the last create was answered. */
export function PreviewPane({ form, locationId, connection, onLeave }: Props) {
  const words = useWords();
  const { answers, uploads, issues } = useLiveJudgement(form);
  const body = toBody(answers, locationId, form.asked.constants);
  return (
    <>
      <Preview body={body} uploads={uploads} leftOut={issues.map(({ field }) => labelInList(field, words))} />
      {connection && <DryRunPlace {...{ form, body, onLeave }} world={connection.door.world} />}
      {connection && <AnswerPlace answers={connection.answers} />}
    </>
  );
}
