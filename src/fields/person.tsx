import type { Person } from "../contact/LookUp";
import { exactOption } from "../ui/matchOptions";
import type { Option } from "../ui/Option";
import { ChoiceAnswer } from "./ChoiceAnswer";
import { hiddenFault } from "./hiddenFault";
import type { EditorProps, Kind } from "./Kind";
import { labelOf } from "./labelOf";
import { lastResult } from "./lastResult";
import { reading, Wrong } from "./reading";

/** A user of the location, found by name or email and sent as its id. Where they are not known, the id is typed. */
export const person: Kind<"person"> = {
  empty: "",
  schema: (field, { words, lists: { people } }) =>
    reading((draft: string) => {
      const typed = draft.trim();
      if (typed === "") return undefined;
      if (people.state === "missing") return hiddenFault(typed, labelOf(field, words), words) ?? typed;
      const found = people.state === "here" && exactOption(personOptions(people.value), typed);
      if (found) return found.value;
      // An agency's users can be assigned too, and are in no location's list.
      if (looksLikeId(typed)) return typed;
      return new Wrong(people.state === "asking" ? words.person.asking : words.person.wrong);
    }),
  Editor: PersonEditor,
};

function PersonEditor(props: EditorProps<string>) {
  const { people } = props.context.lists;
  const options = people.state === "here" ? personOptions(people.value) : undefined;
  const typed = props.value.trim();
  const isStranger = options && looksLikeId(typed) && !options.some(({ value }) => value === typed);
  const warning = isStranger ? props.context.words.person.stranger : props.warning;
  return <ChoiceAnswer {...props} options={options} warning={warning} />;
}

const personOptions = lastResult((people: readonly Person[]): readonly Option[] =>
  people.map(({ id, name, email }) => ({ value: id, label: name, detail: email })),
);

/** HighLevel's ids are twenty letters and digits; nobody is called so. */
function looksLikeId(text: string): boolean {
  return /^[\w-]{15,}$/.test(text);
}
