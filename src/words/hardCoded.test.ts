import { type Node, Visitor } from "oxc-parser";
import { expect, test } from "vitest";
import { pageSources, type Source, treeOf } from "./pageSources";

/** Attributes and props whose texts people read or hear. */
const met =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|note|error|warning|aside|below|text|sentence|requiredWord|errorWord|useIt|shortcut|summary|content)$/;

/** What stands there on purpose: what a computer is sent is the same in every language. */
const allowed = [
  'preview/BodyLines.tsx:   "customFields": [',
  "preview/Uploads.tsx: \ncontactId=…&locationId=",
];

test("whatever people read on the page is a word of the catalogs", () => {
  const found = pageSources()
    .filter(({ name }) => name.endsWith(".tsx"))
    .flatMap((source) => wordsIn(source).map((text) => `${source.name}: ${text}`));
  expect(found).toEqual(allowed);
});

test.each([
  ["text", "<p>Hello</p>", ["Hello"]],
  ["text in braces", `<p>{"Hello"} {\`Hi \${name}\`}</p>`, ["Hello", "Hi "]],
  ["one of two texts", '<p>{kind === "new" ? "New" : old}</p>', ["New"]],
  ["a text that may be left out", '<p>{kind === "new" && "New"}{name ?? "Nobody"}</p>', ["New", "Nobody"]],
  ["an attribute", '<img alt="A dog" className="dog" />', ["A dog"]],
  ["an attribute in braces", `<Field label={"Name"} hint={\`Your \${what}\`} />`, ["Name", "Your "]],
  ["what is put together", '<p>{"By " + name}</p>', ["By "]],
  ["what is inside of an attribute", '<Field note={<b>Well</b>} id="name" />', ["Well"]],
  ["no signs, keys or marks", '<p id="a" data-state="on">· {name} 12 {say["a"]} {f("b")}</p>', []],
])("finds %s", (_, code, texts) => {
  expect(wordsIn({ name: "a.tsx", code })).toEqual(texts);
});

/** The texts with letters in them that the file itself gives people to read. */
function wordsIn(source: Source): string[] {
  const found: string[] = [];
  const inBraces = ({ children }: { children: readonly Node[] }) => {
    const braces = children.filter(({ type }) => type === "JSXExpressionContainer");
    found.push(...braces.flatMap(textsOf));
  };
  new Visitor({
    JSXText: ({ value }) => void found.push(value),
    JSXAttribute({ name, value }) {
      if (name.type === "JSXIdentifier" && met.test(name.name) && value) found.push(...textsOf(value));
    },
    JSXElement: inBraces,
    JSXFragment: inBraces,
  }).visit(treeOf(source));
  return found.filter((text) => /\p{L}/u.test(text));
}

/** The texts that an expression can come to by itself. */
function textsOf(node: Node): string[] {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateLiteral":
      return node.quasis.map(({ value }) => value.cooked ?? "");
    case "ConditionalExpression":
      return [node.consequent, node.alternate].flatMap(textsOf);
    case "LogicalExpression":
      return (node.operator === "&&" ? [node.right] : [node.left, node.right]).flatMap(textsOf);
    case "BinaryExpression":
      return node.operator === "+" ? [node.left, node.right].flatMap(textsOf) : [];
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "JSXExpressionContainer":
      return textsOf(node.expression);
    default:
      return [];
  }
}
