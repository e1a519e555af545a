import type { Field } from "../../contact/Field";
import { useHoldsStart } from "../../form/useHoldsStart";
import { useLaterWords } from "../../words/WordsContext";

type Props = {
  field: Field;
  /** Nothing where it was the page's own address. */
  from: string | undefined;
};

/** Says who put there what stands in a field, for as long as it stands there. */
export function FilledLine({ field, from }: Props) {
  const say = useLaterWords().embed;
  return useHoldsStart(field) && <span>{from ? say.filledBy(from) : say.filledByAddress}</span>;
}
