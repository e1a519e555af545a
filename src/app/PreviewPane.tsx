import { lazy, Suspense } from "react";
import { toBody } from "../contact/toBody";
import { labelInList } from "../fields/labelOf";
import type { ContactForm } from "../form/useContactForm";
import { useLiveJudgement } from "../form/useLiveJudgement";
import { useWords } from "../words/WordsContext";

const Preview = lazy(() => import("../preview/Preview").then((part) => ({ default: part.Preview })));

/** What will be sent, as it is typed. */
export function PreviewPane({ form, locationId }: { form: ContactForm; locationId: string }) {
  const words = useWords();
  const { answers, uploads, issues } = useLiveJudgement(form);
  return (
    <Suspense fallback={<p>{words.preview.loading}</p>}>
      <Preview
        body={toBody(answers, locationId, form.asked.constants)}
        uploads={uploads}
        leftOut={issues.map(({ field }) => labelInList(field, words))}
      />
    </Suspense>
  );
}
