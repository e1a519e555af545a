import { afterEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { CopyButton } from "./CopyButton";

const words = { copy: "Copy", copied: "Copied", failed: "Could not copy" };

afterEach(() => vi.restoreAllMocks());

test("copies the text of the moment it is pressed, says so politely, and then offers to copy again", async () => {
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  let text = "old";
  const screen = await render(<CopyButton text={() => text} words={words} />);
  text = "new";
  await screen.getByRole("button", { name: "Copy", exact: true }).click();
  await expect.element(screen.getByRole("status")).toHaveTextContent("Copied");
  await expect.element(screen.getByRole("button", { name: "Copied" })).toHaveFocus();
  expect(writeText.mock.calls).toEqual([["new"]]);
  await expect
    .element(screen.getByRole("button", { name: "Copy", exact: true }), { timeout: 4000 })
    .toBeVisible();
  await expect.element(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("says so when the browser does not let it", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowedError"));
  const screen = await render(<CopyButton text={() => "x"} words={words} />);
  await screen.getByRole("button").click();
  await expect.element(screen.getByRole("status")).toHaveTextContent("Could not copy");
});

test("says so where there is no clipboard, as on a page over http", async () => {
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
  const screen = await render(<CopyButton text={() => "x"} words={words} />);
  await screen.getByRole("button").click();
  await expect.element(screen.getByRole("button", { name: "Could not copy" })).toBeVisible();
});
