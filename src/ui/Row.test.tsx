import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Field } from "./Field";
import { Row } from "./Row";
import { TextInput } from "./TextInput";

const field = (label: string, error?: string, note?: string) => (
  <Field id={label} label={label} hint={error && "A hint"} error={error} note={note}>
    {(control) => <TextInput control={control} value="" onChange={() => {}} />}
  </Field>
);

const box = (id: string) => document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();

test("two fields stand side by side, their controls at one height whatever stands above or below one of them", async () => {
  await render(
    <div style={{ width: 600 }}>
      <Row columns={2}>
        {field("A", undefined, "A note of its own")}
        {field(
          "B",
          "An error which is so long that it needs more lines than one in half of the width of it all",
        )}
      </Row>
    </div>,
  );
  expect(box("A").top).toBeGreaterThan(0);
  expect(box("A").top).toBeCloseTo(box("B").top);
  expect(box("A").right).toBeLessThanOrEqual(box("B").left);
  expect(box("A").width).toBeCloseTo(box("B").width);
});

test("of three fields the first is twice as wide as the others", async () => {
  await render(
    <div style={{ width: 600 }}>
      <Row columns={3}>
        {field("A")}
        {field("B", "An error")}
        {field("C")}
      </Row>
    </div>,
  );
  expect(box("A").width / box("B").width).toBeCloseTo(2, 0);
  expect(box("B").width).toBeCloseTo(box("C").width);
  expect(new Set([box("A").top, box("B").top, box("C").top]).size).toBe(1);
});

test.each([1, 2, 3] as const)("in a narrow place a row of %i has one column", async (columns) => {
  await render(
    <div style={{ width: 280 }}>
      <Row columns={columns}>
        {field("A")}
        {field("B")}
        {field("C")}
      </Row>
    </div>,
  );
  for (const id of ["A", "B", "C"]) expect(box(id).width).toBeCloseTo(280);
  expect(box("A").bottom).toBeLessThanOrEqual(box("B").top);
  expect(box("B").bottom).toBeLessThanOrEqual(box("C").top);
});
