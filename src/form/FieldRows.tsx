import type { Field } from "../contact/Field";
import { Row } from "../ui/Row";
import { FieldBoundary } from "./FieldBoundary";
import { FormField } from "./FormField";

/** Fields one below the other; consecutive ones of the same row side by side. */
export function FieldRows({ fields }: { fields: readonly Field[] }) {
  return rowsOf(fields).map((row) => (
    <Row key={row[0]?.name} columns={columnsOf(row.length)}>
      {row.map((field) => (
        <FieldBoundary key={field.name} field={field}>
          <FormField field={field} />
        </FieldBoundary>
      ))}
    </Row>
  ));
}

/** Consecutive fields that name the same row, together. */
function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last && field.row !== undefined && last[0]?.row === field.row) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

function columnsOf(count: number): 1 | 2 | 3 {
  if (count <= 1) return 1;
  return count === 2 ? 2 : 3;
}
