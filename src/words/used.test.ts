import { type Node, Visitor } from "oxc-parser";
import { expect, test } from "vitest";
import { en } from "./en";
import { enLater } from "./enLater";
import { leavesOf } from "./leavesOf";
import { pageSources, type Source, treeOf } from "./pageSources";

/** How a file reaches words. Keys are given as far as the file shows them, the last one always. */
type Reach = {
  /** Each name in it. */
  names: Set<string>;
  /** `group.word`, of each word that is taken from a group. */
  taken: Set<string>;
  /** Groups from which a word is taken by a key that only the running code knows. */
  computed: (readonly string[])[];
  /** Groups that are given to somebody else, who may call them anything. */
  handedOn: (readonly string[])[];
};

const reaches = pageSources().map(reachOf);

test.each([
  ["the first screen", en],
  ["what comes after it", enLater],
])("each word of %s is used", (_, catalog) => {
  expect(unusedIn(catalog, reaches)).toEqual([]);
});

test("finds a word that nobody uses, in a group and by itself", () => {
  const tried = {
    ...en,
    idle: "Idle",
    website: { ...en.website, secret: () => "A secret" },
    sections: { ...en.sections, photos: "Photos" },
  };
  // `sections` is used by a key of which only the code knows.
  expect(unusedIn(tried, reaches)).toEqual(["website.secret", "idle"]);
});

test.each<[string, string]>([
  ["a member", "say(words.date.pick)"],
  ["a group by another name", "const say = words.date; say.pick;"],
  ["a group that is taken out", "const { date: say } = words; say.pick;"],
  ["a word that is taken out", "const { pick } = words.date;"],
  ["a key that only the code knows", "words.date[key];"],
  ["such a key of a group by another name", "const { date: say } = words; say[key];"],
  ["such a key of a group that is given", 'function a(say: Words["date"]) { return say[key]; }'],
  [
    "such a key of a group that is taken out of what is given",
    "function a({ date: say }) { return say[key]; }",
  ],
  ["such a key behind a type", "(words.date as Those)[key];"],
])("knows %s", (_, code) => {
  const catalog = { date: { pick: "Pick" }, time: { pick: "Pick" } };
  expect(unusedIn(catalog, [reachOf({ name: "a.tsx", code })])).toEqual(["time.pick"]);
});

test("a group that is handed on is used where anybody names its words", () => {
  const catalog = { date: { pick: "Pick", drop: "Drop" } };
  const handsOn = reachOf({ name: "a.tsx", code: "<Date words={words.date} />" });
  const takes = reachOf({ name: "b.tsx", code: "words.pick" });
  expect(unusedIn(catalog, [handsOn, takes])).toEqual(["date.drop"]);
  expect(unusedIn(catalog, [takes])).toEqual(["date.pick", "date.drop"]);
});

function unusedIn(catalog: object, reaches: readonly Reach[]): string[] {
  const all = new Set(reaches.flatMap(({ names }) => [...names]));
  return leavesOf(catalog)
    .filter(({ path }) => !isUsed(path, reaches, all))
    .map(({ path }) => path.join("."));
}

function isUsed(path: readonly string[], reaches: readonly Reach[], all: Set<string>): boolean {
  const group = path.slice(0, -1);
  const name = path.at(-1) ?? "";
  if (group.length === 0) return all.has(path[0] ?? "");
  return reaches.some(
    ({ taken, computed, handedOn }) =>
      taken.has(path.slice(-2).join(".")) ||
      computed.some((chain) => endsAlike(group, chain)) ||
      (all.has(name) && handedOn.some((chain) => endsAlike(group, chain))),
  );
}

/** Tells whether the last keys are the same, as far as both are known. */
function endsAlike(group: readonly string[], chain: readonly string[]): boolean {
  const known = Math.min(group.length, chain.length);
  return known > 0 && group.slice(-known).join(".") === chain.slice(-known).join(".");
}

function reachOf(source: Source): Reach {
  const names = new Set<string>();
  const taken = new Set<string>();
  const computed: (readonly string[])[] = [];
  const handedOn: (readonly string[])[] = [];
  /** What each name in the file stands for, where it stands for a group. */
  const known = new Map<string, readonly string[]>();

  /** `words.date` and what stands for it: the keys as far as they are known. */
  function chainOf(expression: Node): readonly string[] {
    if (expression.type === "Identifier") return known.get(expression.name) ?? [];
    if (expression.type === "TSAsExpression" || expression.type === "TSNonNullExpression")
      return chainOf(expression.expression);
    if (expression.type === "ParenthesizedExpression" || expression.type === "ChainExpression")
      return chainOf(expression.expression);
    if (expression.type !== "MemberExpression" || expression.property.type !== "Identifier") return [];
    return expression.computed ? [] : [...chainOf(expression.object), expression.property.name];
  }

  /** Names that are given to a group, and to what is taken out of it. */
  function bind(pattern: Node, chain: readonly string[]): void {
    if (pattern.type === "Identifier" && chain.length > 0) known.set(pattern.name, chain);
    if (pattern.type === "AssignmentPattern") bind(pattern.left, chain);
    if (pattern.type !== "ObjectPattern") return;
    for (const property of pattern.properties) {
      if (property.type !== "Property" || property.key.type !== "Identifier") continue;
      names.add(property.key.name);
      taken.add([...chain, property.key.name].slice(-2).join("."));
      bind(property.value, [...chain, property.key.name]);
    }
  }

  function bindGiven({ params }: { params: readonly Node[] }): void {
    for (const given of params) {
      if (given.type === "Identifier") bind(given, keysOf(given.typeAnnotation?.typeAnnotation));
      if (given.type === "ObjectPattern" || given.type === "AssignmentPattern") bind(given, []);
    }
  }

  function handOn(value: Node | null | undefined): void {
    if (value && value.type !== "JSXEmptyExpression" && chainOf(value).length > 0)
      handedOn.push(chainOf(value));
  }

  const bindings = new Visitor({
    VariableDeclarator: ({ id, init }) => bind(id, init ? chainOf(init) : []),
    FunctionDeclaration: bindGiven,
    FunctionExpression: bindGiven,
    ArrowFunctionExpression: bindGiven,
  });
  const uses = new Visitor({
    MemberExpression(member) {
      if (!member.computed && member.property.type === "Identifier") {
        names.add(member.property.name);
        taken.add(chainOf(member).slice(-2).join("."));
      }
      if (member.computed && member.property.type !== "Literal") {
        const chain = chainOf(member.object);
        if (chain.length > 0) computed.push(chain);
      }
    },
    Literal({ value }) {
      if (typeof value === "string") names.add(value);
    },
    CallExpression: (call) => call.arguments.forEach(handOn),
    SpreadElement: ({ argument }) => handOn(argument),
    JSXExpressionContainer: ({ expression }) => handOn(expression),
    Property: ({ value }) => handOn(value),
  });
  const program = treeOf(source);
  bindings.visit(program);
  uses.visit(program);
  return { names, taken, computed, handedOn };
}

/** `["outcome", "exists"]` of the type `LaterWords["outcome"]["exists"]`. */
function keysOf(type: Node | undefined): readonly string[] {
  if (type?.type !== "TSIndexedAccessType") return [];
  const { objectType, indexType } = type;
  if (indexType.type !== "TSLiteralType" || indexType.literal.type !== "Literal") return [];
  return [...keysOf(objectType), String(indexType.literal.value)];
}
