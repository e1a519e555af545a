import { type FormEvent, useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TagInput } from "./TagInput";

const words = {
  remove: (tag: string) => `Remove ${tag}`,
  list: "Chosen",
  added: (tag: string) => `${tag} added`,
  removed: (tag: string) => `${tag} removed`,
  choices: "Choices",
  count: (count: number) => `${count} found`,
  isNew: "new",
};

const known = ["vip", "walk-in", "Newsletter", "vegan", "Smith, John"];

type Props = Partial<Parameters<typeof TagInput>[0]> & {
  tags?: string[];
  onSubmit?(): void;
  onKey?(key: string): void;
};

function Tags({ tags = [], onSubmit, onKey, ...props }: Props) {
  const [value, setValue] = useState<{ tags: readonly string[]; typing: string }>({ tags, typing: "" });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form onSubmit={submit} onKeyDown={(event) => !event.defaultPrevented && onKey?.(event.key)}>
      <label htmlFor="it">Tags</label>
      <TagInput
        suggestions={known}
        control={{ id: "it" }}
        value={value}
        onChange={setValue}
        words={words}
        {...props}
      />
      <button type="submit">Send</button>
      <code>{JSON.stringify(value)}</code>
    </form>
  );
}

const input = page.getByRole("combobox", { name: "Tags", exact: true });
const list = page.getByRole("listbox", { name: "Choices" });
const value = () => JSON.parse(document.querySelector("code")?.textContent ?? "") as unknown;
const offered = () =>
  [...document.querySelectorAll("[role=option]")].map((option) => option.textContent).join(" | ");
const highlighted = () =>
  document.getElementById(input.element().getAttribute("aria-activedescendant") ?? "")?.textContent;

test("typing offers what matches, none of it highlighted, and says how many", async () => {
  const screen = await render(<Tags />);
  await input.click();
  await expect.element(list).not.toBeInTheDocument();
  await expect.element(input).toHaveAttribute("aria-expanded", "false");
  await userEvent.keyboard("v");
  await expect.element(list).toBeVisible();
  await expect.element(input).toHaveAttribute("aria-expanded", "true");
  expect(offered()).toBe("vip | vegan");
  expect(highlighted()).toBeUndefined();
  await expect.element(screen.getByText("2 found")).toBeInTheDocument();
});

test("Enter takes the highlighted one, then what is typed, and submits nothing", async () => {
  const onSubmit = vi.fn();
  await render(<Tags onSubmit={onSubmit} />);
  await input.click();
  await userEvent.keyboard("v{ArrowDown}{ArrowDown}");
  expect(highlighted()).toBe("vegan");
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(value()).toEqual({ tags: ["vip"], typing: "" });
  await expect.element(list).not.toBeInTheDocument();
  await userEvent.keyboard("ve{Enter}");
  expect(value()).toEqual({ tags: ["vip", "ve"], typing: "" });
  await expect.element(list).not.toBeInTheDocument();
  expect(onSubmit).not.toHaveBeenCalled();
});

test("ArrowDown in the empty line offers all but those that are chosen, case ignored", async () => {
  await render(<Tags tags={["VIP"]} />);
  await input.click();
  await userEvent.keyboard("{ArrowDown}");
  expect(offered()).toBe("walk-in | Newsletter | vegan | Smith, John");
});

test("a press chooses, says so, keeps the focus in the line and is not leaving", async () => {
  const onBlur = vi.fn();
  const screen = await render(<Tags onBlur={onBlur} />);
  await input.click();
  await userEvent.keyboard("wal");
  await list.getByRole("option", { name: "walk-in" }).click();
  expect(value()).toEqual({ tags: ["walk-in"], typing: "" });
  await expect.element(input).toHaveFocus();
  await expect.element(screen.getByText("walk-in added")).toBeInTheDocument();
  await expect.element(list).not.toBeInTheDocument();
  expect(onBlur).not.toHaveBeenCalled();
});

test("one that is chosen from the list is one tag, whatever stands in it", async () => {
  await render(<Tags />);
  await input.click();
  await userEvent.keyboard("smi{ArrowDown}{Enter}");
  expect(value()).toEqual({ tags: ["Smith, John"], typing: "" });
});

test("Escape closes the list only, and a second one is the page's", async () => {
  const onKey = vi.fn();
  await render(<Tags onKey={onKey} />);
  await input.click();
  await userEvent.keyboard("v{Escape}");
  await expect.element(list).not.toBeInTheDocument();
  expect(value()).toEqual({ tags: [], typing: "v" });
  expect(onKey).not.toHaveBeenCalledWith("Escape");
  await userEvent.keyboard("{Escape}");
  expect(onKey).toHaveBeenCalledWith("Escape");
  expect(value()).toEqual({ tags: [], typing: "v" });
});

test("where nothing matches, Escape is the page's", async () => {
  const onKey = vi.fn();
  await render(<Tags onKey={onKey} />);
  await input.click();
  await userEvent.keyboard("zzz{Escape}");
  expect(onKey).toHaveBeenCalledWith("Escape");
});

test("Tab goes on and takes what is typed, not what is highlighted", async () => {
  const screen = await render(<Tags />);
  await input.click();
  await userEvent.keyboard("v{ArrowDown}");
  expect(highlighted()).toBe("vip");
  await userEvent.tab();
  await expect.element(screen.getByRole("button", { name: "Send" })).toHaveFocus();
  expect(value()).toEqual({ tags: ["v"], typing: "" });
});

test("a comma makes a tag and closes the list; so does taking the last letter back", async () => {
  await render(<Tags />);
  await input.click();
  await userEvent.keyboard("v,");
  await expect.element(list).not.toBeInTheDocument();
  expect(value()).toEqual({ tags: ["v"], typing: "" });
  await userEvent.keyboard("n{Backspace}");
  await expect.element(list).not.toBeInTheDocument();
});

test("Ctrl+Enter is the page's, and takes nothing from the list", async () => {
  const onKey = vi.fn();
  await render(<Tags onKey={onKey} />);
  await input.click();
  await userEvent.keyboard("v{ArrowDown}{Control>}{Enter}{/Control}");
  expect(onKey).toHaveBeenCalledWith("Enter");
  expect(value()).toEqual({ tags: [], typing: "v" });
});

test("Backspace in the empty line still takes the last tag away", async () => {
  await render(<Tags tags={["a", "b"]} />);
  await input.click();
  await userEvent.keyboard("{Backspace}");
  expect(value()).toEqual({ tags: ["a"], typing: "" });
});

test("of very many, fifty are shown", async () => {
  await render(<Tags suggestions={Array.from({ length: 400 }, (_, n) => `tag ${n}`)} />);
  await input.click();
  await userEvent.keyboard("tag");
  await expect.element(list).toBeVisible();
  expect(document.querySelectorAll("[role=option]")).toHaveLength(50);
});

test("where only suggestions are meant, Enter takes the first", async () => {
  await render(<Tags onlySuggestions />);
  await input.click();
  await userEvent.keyboard("ve");
  expect(highlighted()).toBe("vegan");
  await userEvent.keyboard("{Enter}");
  expect(value()).toEqual({ tags: ["vegan"], typing: "" });
});

test("a tag that is not known is marked as new, to those who listen too", async () => {
  const screen = await render(<Tags tags={["vip", "fresh"]} isKnown={(tag) => known.includes(tag)} />);
  const chips = screen
    .getByRole("listitem")
    .all()
    .map((chip) => chip.element().textContent);
  expect(chips).toEqual(["vip", "freshnew"]);
  await expect
    .element(screen.getByRole("button", { name: "Remove fresh" }))
    .toHaveAccessibleDescription("new");
  await expect.element(screen.getByRole("button", { name: "Remove vip" })).not.toHaveAccessibleDescription();
});

test("suggestions that arrive while somebody types leave text and focus where they are", async () => {
  const screen = await render(<Tags suggestions={[]} />);
  await input.click();
  await userEvent.keyboard("v");
  const before = input.element();
  await screen.rerender(<Tags suggestions={known} />);
  expect(input.element()).toBe(before);
  await expect.element(input).toHaveFocus();
  expect(value()).toEqual({ tags: [], typing: "v" });
  await expect.element(list).toBeVisible();
});

test("a list near the foot of the window opens above its line, and outside of what cuts off", async () => {
  await render(
    <div style={{ position: "fixed", insetBlockEnd: 0, blockSize: "8rem", overflow: "hidden" }}>
      <Tags suggestions={Array.from({ length: 40 }, (_, n) => `tag ${n}`)} />
    </div>,
  );
  await input.click();
  await userEvent.keyboard("tag");
  const [line, choices] = [input, list].map((locator) => locator.element().getBoundingClientRect());
  expect(choices?.bottom).toBeLessThanOrEqual(line?.top ?? Number.NaN);
  expect(choices?.top).toBeGreaterThanOrEqual(0);
});
