import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { Language, type Node, Parser } from "web-tree-sitter";

const { resolve } = createRequire(import.meta.url);

type Read = {
  /** Whether it is PowerShell from its first character to its last. */
  isWhole: boolean;
  /** Each command with its parameters, as written. */
  commands: string[];
  /** What stands in here-strings. */
  hereStrings: string[];
  hashes: Record<string, string>[];
};

/** Reads a script as tree-sitter's grammar of PowerShell does; nothing is run. */
export async function readPowerShell(text: string): Promise<Read> {
  // The grammar is one function of a megabyte: to make that fast takes V8 ten seconds, to run it as it is none.
  setFlagsFromString("--liftoff-only");
  await Parser.init();
  const grammar = resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");
  const parser = new Parser().setLanguage(await Language.load(grammar));
  const root = parser.parse(text)?.rootNode;
  if (!root) throw new Error("It was not parsed.");
  const all = (type: string, node = root) => node.descendantsOfType(type).filter((it) => it !== null);
  return {
    isWhole: !root.hasError,
    commands: all("command").map((it) => it.text.trim()),
    hereStrings: all("verbatim_here_string_characters").map((it) =>
      it.text.slice("@'\n".length, -"\n'@".length),
    ),
    hashes: all("hash_literal_expression").map((hash) =>
      Object.fromEntries(all("hash_entry", hash).map((entry) => stringsOf(entry))),
    ),
  };
}

function stringsOf(node: Node): [string, string] {
  const [name = "", value = ""] = node
    .descendantsOfType("verbatim_string_characters")
    .map((it) => it?.text.slice(1, -1).replaceAll("''", "'"));
  return [name, value];
}
