import { type Fault, faults } from "./faults";

/** What a test of a fault has found. */
export type Row = {
  fault: Fault;
  /** Every outcome that was shown, in this order. */
  shown: readonly string[];
  /** Contacts that HighLevel has in the end. */
  contacts: number;
  /** Fields that are neither in the form nor in HighLevel. */
  lost: number;
};

const introduction = `# Faults

What a person sees when something goes wrong, how many contacts there are in the end, and how many of the typed
fields are lost. Each row is a test of that name in this folder, which fails where the row says anything else.
After a change that is meant, \`npx playwright test -c e2e faults --update-snapshots\` writes the rows anew.
`;

/** A row as it stands in the table. */
export function rowLine({ fault, shown, contacts, lost }: Row): string {
  return `| ${fault} | ${shown.join(" → ") || "–"} | ${contacts} | ${lost} |`;
}

/** The lines of a table, by their fault; lines of what is no fault any more are left out. */
export function readTable(text: string): Map<Fault, string> {
  const lines = text.split("\n");
  const rows = Object.values(faults)
    .flat()
    .flatMap((fault) => {
      const line = lines.find((each) => each.startsWith(`| ${fault} | `));
      return line === undefined ? [] : [[fault, line] as const];
    });
  return new Map(rows);
}

/** The whole page, in the order of the faults whatever the order of the lines. */
export function writeTable(lines: ReadonlyMap<Fault, string>): string {
  const groups = Object.entries(faults).map(([group, names]) => {
    const rows = names.flatMap((fault) => lines.get(fault) ?? []);
    if (rows.length === 0) return "";
    const head = ["| fault | outcome shown | contacts made | lost fields |", "|---|---|---|---|"];
    return [`\n## ${group}\n`, ...head, ...rows, ""].join("\n");
  });
  return [introduction, ...groups].join("");
}
