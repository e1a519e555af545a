import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TextArea } from "./TextArea";

function Notes({ onBlur }: { onBlur?: () => void }) {
  const [value, setValue] = useState("");
  return (
    <>
      <label htmlFor="it">Notes</label>
      <TextArea control={{ id: "it" }} value={value} onChange={setValue} onBlur={onBlur} />
    </>
  );
}

test("keeps line ends, and tells when it is left", async () => {
  const onBlur = vi.fn();
  const screen = await render(<Notes onBlur={onBlur} />);
  await screen.getByLabelText("Notes").click();
  await userEvent.keyboard("a{Enter}b");
  await expect.element(screen.getByLabelText("Notes")).toHaveValue("a\nb");
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
});

test("never offers the clerk's own data, and runs in the direction of its text", async () => {
  const screen = await render(<Notes />);
  await expect.element(screen.getByLabelText("Notes")).toHaveAttribute("autocomplete", "off");
  await expect.element(screen.getByLabelText("Notes")).toHaveAttribute("dir", "auto");
});
