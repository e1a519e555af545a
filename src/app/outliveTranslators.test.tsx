import { useState } from "react";
import { expect, onTestFinished, test } from "vitest";
import { render } from "vitest-browser-react";
import { outliveTranslators } from "./outliveTranslators";

/** A text beside others that comes and goes. */
function Changing() {
  const [isOn, setOn] = useState(false);
  return (
    <p>
      {isOn ? "on" : <b>off</b>}
      {isOn && "!"} always
      <button type="button" onClick={() => setOn(!isOn)}>
        Change
      </button>
    </p>
  );
}

test("a page whose texts were replaced by a translator goes on", async () => {
  const { removeChild, insertBefore } = Node.prototype;
  onTestFinished(() => {
    Object.assign(Node.prototype, { removeChild, insertBefore });
  });
  outliveTranslators(Node);
  const screen = await render(<Changing />);
  const button = screen.getByRole("button", { name: "Change" });
  for (let times = 0; times < 3; times++) {
    const texts = [...(document.querySelector("p")?.childNodes ?? [])].filter((node) => node instanceof Text);
    for (const text of texts) {
      const font = document.createElement("font");
      font.textContent = text.data.toUpperCase();
      text.replaceWith(font);
    }
    await button.click();
  }
  await expect.element(button).toBeVisible();
});
