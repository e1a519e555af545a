/** What a page would like to stand in fields, by their names: a text, or several for a list. */
export type Prefill = ReadonlyMap<string, string | readonly string[]>;

/** More than anybody needs, and little enough to be looked at at once. */
const most = { fields: 200, texts: 100, length: 5_000 };

/** Takes texts, lists of texts and numbers out of an object; everything else in it counts as left out. */
export function readPrefill(values: unknown): Prefill {
  if (typeof values !== "object" || values === null || Array.isArray(values)) return new Map();
  const read = Object.entries(values)
    .slice(0, most.fields)
    .flatMap(([name, value]) => {
      const text = readText(value);
      return text === undefined ? [] : [[name, text] as const];
    });
  return new Map(read);
}

function readText(value: unknown): string | readonly string[] | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (isText(value)) return value;
  if (!Array.isArray(value) || value.length === 0 || value.length > most.texts) return undefined;
  return value.every(isText) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= most.length;
}
