import type { PastedName, Understood } from "../../paste/Understood";

/** What tells one person from the others: the name, or else how to reach them. */
export function personLabel({ pieces }: Understood): string | undefined {
  const textOf = (name: PastedName) => pieces.find((piece) => piece.name === name)?.text;
  const parts = [textOf("firstName"), textOf("lastName")].filter((part) => part !== undefined);
  const name = textOf("name") ?? (parts.length > 0 ? parts.join(" ") : undefined);
  return name ?? textOf("companyName") ?? textOf("email") ?? textOf("phone");
}
