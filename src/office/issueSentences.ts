import type { z } from "zod";
import { quoted } from "./quoted";

type Path = readonly PropertyKey[];

/** Where in the value something is wrong, and what to do about it, in one sentence. */
export type IssueSentence = { path: Path; sentence: string };

type Issue = z.core.$ZodIssue;

const list = new Intl.ListFormat("en", { type: "disjunction" });

/** How the types are written. */
const written: { readonly [type: string]: string } = {
  string: "text in double quotes",
  boolean: "true or false",
  number: "a number",
  array: "a list in [ ]",
  object: "an object in { }",
  record: "an object in { }",
};

/**
 * What zod found, in plain words. Where a schema has words of its own, they are taken; the rest are types and blanks.
 * @param issue made with `reportInput`
 * @param around path of the value that the issue's path starts from
 */
export function issueSentences(issue: Issue, around: Path = []): IssueSentence[] {
  const path = [...around, ...issue.path];
  switch (issue.code) {
    case "invalid_type":
      return [{ path, sentence: wrongType(path, issue.input, [issue.expected]) }];
    case "invalid_format":
      return [{ path, sentence: `${nameOf(path)} is blank: write something, or leave it out.` }];
    case "invalid_key":
      return issue.issues.slice(0, 1).map((inner) => ({ path, sentence: inner.message }));
    case "unrecognized_keys": {
      const sentences = issue.message.split("\n");
      return issue.keys.map((key, index) => ({ path: [...path, key], sentence: sentences[index] ?? "" }));
    }
    case "invalid_union":
      return issue.errors.length > 0
        ? ofUnion(issue.errors, path, issue.input)
        : [{ path, sentence: issue.message }];
    default:
      return [{ path, sentence: issue.message }];
  }
}

/** Of the things that it could be, the one of whose type it is; else what it could be. */
function ofUnion(branches: readonly (readonly Issue[])[], path: Path, input: unknown): IssueSentence[] {
  const ofItsType = branches.find((issues) => !issues.some(isOfAnotherType));
  if (ofItsType) return ofItsType.flatMap((issue) => issueSentences(issue, path));
  const expected = branches.flat().flatMap((issue) => (issue.code === "invalid_type" ? issue.expected : []));
  return [{ path, sentence: wrongType(path, input, expected) }];
}

function isOfAnotherType({ code, path }: Issue): boolean {
  return code === "invalid_type" && path.length === 0;
}

function wrongType(path: Path, input: unknown, expected: readonly string[]): string {
  const types = list.format(expected.map((type) => written[type] ?? type));
  if (input === undefined) return `${nameOf(path)} is missing: write ${types}.`;
  return `${nameOf(path)} must be ${types}.`;
}

function nameOf(path: Path): string {
  const [around, last] = [path.at(-2), path.at(-1)];
  if (last === undefined) return "The file";
  return typeof last === "number" ? `An entry of ${quoted(String(around))}` : quoted(String(last));
}
