import { readFileSync } from "node:fs";
import type { Function as Callable, Node } from "oxc-parser";
import { treeOf } from "./pageSources";

/** What a word is told of. */
export type Given = "text" | "count" | "texts";

/** What each function of an English catalog takes, by its keys: the types that its source gives them. For tests. */
export function givenTo(file: URL): Map<string, Given[]> {
  const found = new Map<string, Given[]>();
  for (const statement of treeOf({ name: "en.ts", code: readFileSync(file, "utf8") }).body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    if (statement.declaration?.type !== "VariableDeclaration") continue;
    for (const { init } of statement.declaration.declarations) if (init) collect(init, [], found);
  }
  return found;
}

/** Arguments of which each can be told from the others: texts that no language has, and counts where none is wanted. */
export function samplesOf(given: readonly Given[], count?: number): unknown[] {
  return given.map((kind, index) => {
    if (kind === "count") return count ?? [37, 58, 79][index];
    if (kind === "texts") return [`q${index}x`, `q${index}y`, `q${index}z`];
    return `q${index}w`;
  });
}

function collect(node: Node, path: readonly string[], found: Map<string, Given[]>): void {
  if (node.type === "TSAsExpression") collect(node.expression, path, found);
  if (node.type === "ArrowFunctionExpression") found.set(path.join("."), node.params.map(kindOf));
  if (node.type !== "ObjectExpression") return;
  for (const property of node.properties) {
    if (property.type !== "Property") continue;
    const { key } = property;
    const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : "";
    collect(property.value, [...path, name], found);
  }
}

function kindOf(given: Callable["params"][number]): Given {
  const type = given.type === "Identifier" ? given.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type === "TSStringKeyword") return "text";
  if (type?.type === "TSNumberKeyword") return "count";
  if (type?.type === "TSTypeOperator") return "texts";
  throw new Error("A word is told of something else than a text, a number or a readonly string[].");
}
