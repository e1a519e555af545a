import { useWatch } from "react-hook-form";
import { Notice } from "../ui/Notice";
import { useLaterWords, useWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";
import { strayAnswers } from "./strayAnswers";

/** What was typed and would not be sent, since nothing asks for it any more. */
export function StrayNotice() {
  const { methods, asked, location } = useFormContext();
  const words = useWords();
  // While the location's fields are on their way, nobody can say which of them there are.
  const isKnown = location.lookUps.customFields.state !== "asking";
  // Tells when what was typed changes; what is asked changes by itself.
  useWatch({
    control: methods.control,
    compute: (draft) => JSON.stringify(strayAnswers(asked, draft, words)),
  });
  const say = useLaterWords().kept;
  const strays = isKnown ? strayAnswers(asked, methods.getValues(), words) : [];
  if (strays.length === 0) return null;
  return (
    <Notice tone="warning" title={say.stray} live="polite">
      <ul>
        {strays.map(({ name, label = say.goneField, text }) => (
          <li key={name}>
            <bdi>{label}</bdi>: <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
