import { useWatch } from "react-hook-form";
import { Notice } from "../ui/Notice";
import { useLaterWords, useWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";
import { type Stray, strayAnswers } from "./strayAnswers";

/** What was typed and would not be sent, since nothing asks for it any more. */
export function StrayNotice() {
  const { methods, asked, location } = useFormContext();
  const words = useWords();
  // While the location's fields are on their way, nobody can say which of them there are.
  const isKnown = location.lookUps.customFields.state !== "asking";
  const found = useWatch({
    control: methods.control,
    compute: (draft) => (isKnown ? JSON.stringify(strayAnswers(asked, draft, words)) : "[]"),
  });
  const say = useLaterWords().kept;
  // Made by strayAnswers, some lines above.
  const strays = JSON.parse(found) as Stray[];
  if (strays.length === 0) return null;
  return (
    <Notice tone="warning" title={say.stray} live="polite">
      <ul>
        {strays.map(({ name, label = say.goneField, text }) => (
          <li key={name}>
            {label}: {text}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
