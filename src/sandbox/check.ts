/**
 * Says everything that is wrong with a value, in class-validator's words.
 * `path` is how HighLevel names the value: `email`, `dndSettings.Call.status`.
 */
export type Check = (value: unknown, path: string) => string[];

/** @returns a check that says `${path} ${words}` of every value that does not hold */
export function must(holds: (value: unknown) => boolean, words: string): Check {
  return (value, path) => (holds(value) ? [] : [`${path} ${words}`]);
}

export const text = must((value) => typeof value === "string", "must be a string");

export const truth = must((value) => typeof value === "boolean", "must be a boolean value");

export const anything: Check = () => [];

export function oneOf(values: readonly string[]): Check {
  return must(
    (value) => typeof value === "string" && values.includes(value),
    `must be one of the following values: ${values.join(", ")}`,
  );
}

/** Both must hold, and both are heard. */
export function both(first: Check, second: Check): Check {
  return (value, path) => [...first(value, path), ...second(value, path)];
}

/** The property may be left out, but not be null. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

/** The property may be left out or null. */
export function nullable(check: Check): Check {
  return (value, path) => (value === undefined || value === null ? [] : check(value, path));
}

/** A JSON object with these properties and no others. */
export function shape(properties: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(properties));
  return (value, path) => {
    if (!isJsonObject(value)) return [`${path} must be an object`];
    const prefix = path === "" ? "" : `${path}.`;
    const strangers = Object.keys(value).filter((name) => !known.has(name));
    return [
      ...strangers.map((name) => `${prefix}property ${name} should not exist`),
      ...[...known].flatMap(([name, check]) => check(value[name], `${prefix}${name}`)),
    ];
  };
}

export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
