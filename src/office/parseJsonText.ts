import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from "jsonc-parser";
import { quoted } from "./quoted";

/** Where in the text a mistake is, counted in UTF-16 units, and what to do about it. Of one sign, the column is told too. */
export type Mistake = { offset: number; sentence: string; ofOneSign?: true };

type Path = readonly PropertyKey[];

type Json = { root: Node; value: unknown };

/**
 * Reads JSON as its standard has it: no comments, no trailing commas, and no key twice.
 * @returns the tree, and the value that it stands for; or what is wrong
 */
export function parseJsonText(text: string): Json | { mistakes: Mistake[] } {
  try {
    return parse(text);
  } catch (error) {
    // Both the parser and what walks its tree call themselves at every level.
    if (error instanceof RangeError) return { mistakes: [{ offset: 0, sentence: tooDeep }] };
    throw error;
  }
}

const tooDeep = "There are too many brackets in one another: write the form anew.";

function parse(text: string): Json | { mistakes: Mistake[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  // What follows the first one is mostly its consequence.
  if (first || !root) return { mistakes: [notJson(first)] };
  const mistakes = wrongKeys(text);
  return mistakes.length > 0 ? { mistakes } : { root, value: getNodeValue(root) };
}

/** Where the value at a path starts, or the innermost value around it that is there. */
export function offsetAt(root: Node, path: Path): number {
  return (nodeAt(root, path) ?? root).offset;
}

function nodeAt(root: Node, path: Path): Node | undefined {
  const found = findNodeAtLocation(
    root,
    path.map((part) => (typeof part === "number" ? part : String(part))),
  );
  return found ?? (path.length > 0 ? nodeAt(root, path.slice(0, -1)) : undefined);
}

/** From 1, as editors count. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

const fixes: { readonly [code: string]: string } = {
  InvalidSymbol: "this is no JSON value; text stands in double quotes",
  InvalidNumberFormat: "this number is not written as JSON writes numbers",
  PropertyNameExpected: "a key in double quotes has to follow; a comma before } is one too many",
  ValueExpected: "a value is missing; a comma before ] is one too many",
  ColonExpected: "a colon has to stand between a key and its value",
  CommaExpected: "a comma is missing before this",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  EndOfFileExpected: "nothing may follow the end of the JSON",
  InvalidCommentToken: "JSON has no comments; remove it",
  UnexpectedEndOfComment: "JSON has no comments; remove it",
  UnexpectedEndOfString: "the closing double quote is missing",
  UnexpectedEndOfNumber: "this number is not written as JSON writes numbers",
  InvalidUnicode: "\\u has to be followed by four digits or letters from a to f",
  InvalidEscapeCharacter: 'after \\ only one of " \\ / b f n r t u may stand; write \\\\ for a backslash',
  InvalidCharacter: "this character may not stand in text as it is",
};

function notJson(error: ParseError | undefined): Mistake {
  const offset = error?.offset ?? 0;
  const fix = fixes[error ? printParseErrorCode(error.error) : "ValueExpected"] ?? "this has no place here";
  return { offset, sentence: `This is not JSON: ${fix}.`, ofOneSign: true };
}

function wrongKeys(text: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key))
        mistakes.push({ offset, sentence: `${quoted(key)} stands here twice: remove one.` });
      // JavaScript has a meaning of its own for it, so that zod leaves it out without a word.
      if (key === "__proto__")
        mistakes.push({ offset, sentence: `${quoted(key)} cannot be a key: remove it.` });
      keys?.add(key);
    },
  });
  return mistakes;
}
