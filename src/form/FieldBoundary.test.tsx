import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { standardFields } from "../contact/standardFields";
import { en } from "../words/en";
import { WordsProvider } from "../words/WordsContext";
import { FieldBoundary } from "./FieldBoundary";

test("a control that breaks says so, and leaves the others alone", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error("broken");
  };
  const screen = await render(
    <WordsProvider words={en} locale="en">
      <FieldBoundary field={standardFields[0]}>
        <Broken />
      </FieldBoundary>
      <FieldBoundary field={standardFields[1]}>
        <p>Fine</p>
      </FieldBoundary>
    </WordsProvider>,
  );
  await expect.element(screen.getByText("First name")).toBeVisible();
  await expect.element(screen.getByText("This field stopped working.")).toBeVisible();
  await expect.element(screen.getByText("Fine")).toBeVisible();
});
