import { jsonLines, withComma } from "./jsonLines";
import { LineList, type LinesProps } from "./LineList";

type Props = LinesProps & {
  /** An object with one key, as JSON: a part of the body. */
  json: string;
  isLast: boolean;
  /** The names of all that is asked. */
  names: ReadonlySet<string>;
};

/** One part of a body, such as `"firstName": "Ada"`. */
export function PartLines({ json, isLast, names, ...lines }: Props) {
  const inside = jsonLines(JSON.parse(json)).slice(1, -1);
  return (
    <LineList
      {...lines}
      lines={isLast ? inside : withComma(inside)}
      fieldAt={(path) => fieldAt(path, names)}
    />
  );
}

/** The name of the field that a part of a body comes from: its key, for a channel with the channel's. */
function fieldAt([key = "", part = ""]: readonly string[], names: ReadonlySet<string>): string | undefined {
  return [key, `${key}.${part}`].find((name) => names.has(name));
}
