import { type FormEvent, useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TagInput } from "./TagInput";

const words = {
  remove: (tag: string) => `Remove ${tag}`,
  list: "Chosen",
  added: (tag: string) => `${tag} added`,
  removed: (tag: string) => `${tag} removed`,
};

type Props = { tags?: string[]; onBlur?(): void; onSubmit?(): void; onKeyDown?(key: string): void };

function Tags({ tags = [], onBlur, onSubmit, onKeyDown }: Props) {
  const [value, setValue] = useState<{ tags: readonly string[]; typing: string }>({ tags, typing: "" });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) =>
        !event.defaultPrevented && onKeyDown?.(`${event.ctrlKey ? "Ctrl+" : ""}${event.key}`)
      }
    >
      <label htmlFor="it">Tags</label>
      <TagInput
        control={{ id: "it" }}
        value={value}
        onChange={setValue}
        onBlur={onBlur}
        words={words}
        placeholder="Add a tag"
      />
      <button type="submit">Send</button>
      <code>{JSON.stringify(value)}</code>
    </form>
  );
}

const value = () => JSON.parse(document.querySelector("code")?.textContent ?? "") as unknown;

/** Pastes as the browser does, without need of the right to read the clipboard. */
function paste(text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  if (document.activeElement?.dispatchEvent(event)) document.execCommand("insertText", false, text);
}

test("Enter adds what is typed, trimmed, and does not submit", async () => {
  const onSubmit = vi.fn();
  const screen = await render(<Tags onSubmit={onSubmit} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("  new  patient {Enter}");
  expect(value()).toEqual({ tags: ["new  patient"], typing: "" });
  await expect.element(screen.getByRole("list", { name: "Chosen" })).toHaveTextContent("new patient");
  expect(onSubmit).not.toHaveBeenCalled();
});

test("Enter with nothing typed does nothing", async () => {
  const onSubmit = vi.fn();
  const screen = await render(<Tags tags={["a"]} onSubmit={onSubmit} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("{Enter}");
  expect(value()).toEqual({ tags: ["a"], typing: "" });
  expect(onSubmit).not.toHaveBeenCalled();
});

test("a comma adds what is typed, and a blank or a double is not added", async () => {
  const screen = await render(<Tags tags={["VIP"]} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("walk in,,vip, ,");
  expect(value()).toEqual({ tags: ["VIP", "walk in"], typing: "" });
});

test("Ctrl+Enter is left to the page, with what is typed still typed", async () => {
  const onKeyDown = vi.fn();
  const screen = await render(<Tags onKeyDown={onKeyDown} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("ab{Control>}{Enter}{/Control}");
  expect(onKeyDown).toHaveBeenCalledWith("Ctrl+Enter");
  expect(value()).toEqual({ tags: [], typing: "ab" });
});

test("Backspace in the empty input takes the last tag away and says so; in a text it takes a letter", async () => {
  const screen = await render(<Tags tags={["a", "b"]} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("xy{Backspace}");
  expect(value()).toEqual({ tags: ["a", "b"], typing: "x" });
  await userEvent.keyboard("{Backspace}{Backspace}");
  expect(value()).toEqual({ tags: ["a"], typing: "" });
  await expect.element(screen.getByRole("status")).toHaveTextContent("b removed");
});

test.each(["b, c", "b;c", "b\nc\n", "b\r\nc"])("pasting the list %j adds each of it", async (text) => {
  const screen = await render(<Tags tags={["a"]} />);
  await screen.getByLabelText("Tags").click();
  paste(text);
  await expect.poll(value).toEqual({ tags: ["a", "b", "c"], typing: "" });
  await expect.element(screen.getByRole("status")).toHaveTextContent("b added c added");
});

test("a pasted list goes in at the cursor; a pasted word stays to be typed on", async () => {
  const screen = await render(<Tags />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("wal");
  paste("k in");
  await expect.poll(value).toEqual({ tags: [], typing: "walk in" });
  paste(";new");
  await expect.poll(value).toEqual({ tags: ["walk in", "new"], typing: "" });
});

test("leaving adds what is typed, and tells that it was left", async () => {
  const onBlur = vi.fn();
  const screen = await render(<Tags onBlur={onBlur} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("late");
  await screen.getByRole("button", { name: "Send" }).click();
  expect(value()).toEqual({ tags: ["late"], typing: "" });
  expect(onBlur).toHaveBeenCalledOnce();
});

test("going from the input to its own tags is not leaving", async () => {
  const onBlur = vi.fn();
  const screen = await render(<Tags tags={["a"]} onBlur={onBlur} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.tab({ shift: true });
  await expect.element(screen.getByRole("button", { name: "Remove a" })).toHaveFocus();
  expect(onBlur).not.toHaveBeenCalled();
});

test("a tag's button takes it away and says so, and the focus goes to the input", async () => {
  const screen = await render(<Tags tags={["a", "b"]} />);
  await screen.getByRole("button", { name: "Remove a" }).click();
  expect(value()).toEqual({ tags: ["b"], typing: "" });
  await expect.element(screen.getByRole("status")).toHaveTextContent("a removed");
  await expect.element(screen.getByLabelText("Tags")).toHaveFocus();
});

test("a tag's button works by the keyboard too, and the focus does not get lost with it", async () => {
  const screen = await render(<Tags tags={["a"]} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.tab({ shift: true });
  await userEvent.keyboard("{Enter}");
  expect(value()).toEqual({ tags: [], typing: "" });
  await expect.element(screen.getByLabelText("Tags")).toHaveFocus();
});

test("pressing a tag's button while typing removes that tag and keeps what is typed", async () => {
  const screen = await render(<Tags tags={["a", "b"]} />);
  await screen.getByLabelText("Tags").click();
  await userEvent.keyboard("new");
  await screen.getByRole("button", { name: "Remove a" }).click();
  expect(value()).toEqual({ tags: ["b"], typing: "new" });
});

test("a click anywhere in the box focuses the input", async () => {
  const screen = await render(<Tags tags={["some tag"]} />);
  await screen.getByText("some tag", { exact: true }).click();
  await expect.element(screen.getByLabelText("Tags")).toHaveFocus();
});

test("its label names the input and nothing else", async () => {
  const screen = await render(<Tags tags={["a"]} />);
  expect(screen.getByLabelText("Tags").all()).toHaveLength(1);
});
