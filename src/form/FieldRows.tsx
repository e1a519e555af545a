import type { ReactNode } from "react";
import type { Field } from "../contact/Field";
import { Row } from "../ui/Row";
import { FormField } from "./FormField";

type Props = {
  fields: readonly Field[];
  /** Shows one of them, where it is not held by react-hook-form by itself. */
  children?(field: Field): ReactNode;
  /** A row in which this holds for no field is not to be seen. */
  isShown?(field: Field): boolean;
};

/** Fields one below the other; consecutive ones of the same row side by side. */
export function FieldRows({ fields, children = formField, isShown }: Props) {
  return rowsOf(fields).map((row) => (
    <Row key={row[0]?.name} columns={columnsOf(row.length)} hidden={isShown && !row.some(isShown)}>
      {row.map(children)}
    </Row>
  ));
}

function formField(field: Field) {
  return <FormField key={field.name} field={field} />;
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
