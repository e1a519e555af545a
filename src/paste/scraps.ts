/** A part of the source that nobody has understood yet. */
export type Scrap = {
  text: string;
  /** A label that stands before it, with its colon; it goes with what is taken first. */
  lead: string;
  /** Whether the end of a line stands between this one and the next. */
  ends: boolean;
};

/** Cuts lines where signatures put bars, bullets and tabs. Lines without a letter or a digit are nothing but rulers. */
export function scrapsOf(text: string): Scrap[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((line) => {
    const parts = line
      .split(/\t|\s[|•·∙●]\s?|[|•·∙●]\s/)
      .map(trimmed)
      .filter(saysSomething);
    return parts.map((part, index) => ({ text: part, lead: "", ends: index === parts.length - 1 }));
  });
}

/** Takes what stands between two places out of a scrap, which becomes what stands around it. Gives what was taken. */
export function take(scraps: Scrap[], scrap: Scrap, start = 0, end = scrap.text.length): string {
  const { text, lead, ends } = scrap;
  const before = { text: trimmed(text.slice(0, start)), lead: "", ends: false };
  const after = { text: trimmed(text.slice(end)), lead: "", ends: false };
  const left = [before, after].filter((part) => saysSomething(part.text));
  const last = left.at(-1);
  if (last) last.ends = ends;
  scraps.splice(scraps.indexOf(scrap), 1, ...left);
  return lead + text.slice(start, end);
}

export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

const edges = " \t\u00a0\u3000,;:|<>()[]{}\"'“”„«»*_~、，；：-–—";

/** Without the marks and spaces around it. A bracket stays whose other half stands inside. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edges.includes(text.charAt(start)) && !opens(text, start, end)) start += 1;
  while (end > start && edges.includes(text.charAt(end - 1)) && !closes(text, start, end - 1)) end -= 1;
  return text.slice(start, end);
}

function opens(text: string, at: number, end: number): boolean {
  return text.charAt(at) === "(" && text.slice(at, end).includes(")") && !text.slice(at, end).endsWith(")");
}

function closes(text: string, start: number, at: number): boolean {
  return text.charAt(at) === ")" && text.slice(start, at).includes("(");
}
