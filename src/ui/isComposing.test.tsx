import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Combobox } from "./Combobox";
import { TagInput } from "./TagInput";
import { compose, endByEnter, endByEnterInSafari, pressComposing } from "./testComposing";

const words = {
  remove: (tag: string) => `Remove ${tag}`,
  list: "Chosen",
  added: (tag: string) => `${tag} added`,
  removed: (tag: string) => `${tag} removed`,
  choices: "Choices",
  show: "Show",
  none: "None",
  count: (count: number) => `${count} found`,
};

const ends = [
  ["Chromium and Firefox", endByEnter],
  ["Safari", endByEnterInSafari],
] as const;

const value = () => JSON.parse(document.querySelector("code")?.textContent ?? "") as unknown;

/** The input with this label. */
function input(): HTMLInputElement {
  return page.getByLabelText("It", { exact: true }).element() as HTMLInputElement;
}

function Tags({ suggestions }: { suggestions?: readonly string[] }) {
  const [tags, setTags] = useState<{ tags: readonly string[]; typing: string }>({
    tags: ["一"],
    typing: "",
  });
  return (
    <>
      <label htmlFor="it">It</label>
      <TagInput
        control={{ id: "it" }}
        value={tags}
        onChange={setTags}
        words={words}
        suggestions={suggestions}
        onlySuggestions
      />
      <code>{JSON.stringify(tags)}</code>
    </>
  );
}

function Country({ onChange }: { onChange(value: string): void }) {
  const [country, setCountry] = useState("");
  return (
    <>
      <label htmlFor="it">It</label>
      <Combobox
        control={{ id: "it" }}
        value={country}
        onChange={(next) => {
          setCountry(next);
          onChange(next);
        }}
        options={[
          { value: "DE", label: "ドイツ" },
          { value: "JP", label: "日本" },
        ]}
        words={words}
      />
    </>
  );
}

describe.each([
  ["plain", undefined],
  ["that completes", ["東京都", "大阪"]],
])("in a tag input %s", (_, suggestions) => {
  test.each(ends)("the Enter of %s that ends a composition adds nothing", async (_, end) => {
    await render(<Tags suggestions={suggestions} />);
    compose(input(), "東京");
    await expect.poll(value).toEqual({ tags: ["一"], typing: "東京" });
    expect(end(input(), "東京").defaultPrevented).toBe(false);
    await new Promise(requestAnimationFrame);
    expect(value()).toEqual({ tags: ["一"], typing: "東京" });
  });

  test("Backspace, Escape and the arrows of a composition are left to it", async () => {
    await render(<Tags suggestions={suggestions} />);
    compose(input(), "");
    for (const key of ["Backspace", "Escape", "ArrowDown", "ArrowUp"])
      expect(pressComposing(input(), key).defaultPrevented, key).toBe(false);
    await new Promise(requestAnimationFrame);
    expect(value()).toEqual({ tags: ["一"], typing: "" });
  });

  test.each(["、", "，", ","])(
    "the comma %j adds what is typed once its composition has ended",
    async (comma) => {
      await render(<Tags suggestions={suggestions} />);
      compose(input(), `京都${comma}`);
      await expect.poll(value).toEqual({ tags: ["一"], typing: `京都${comma}` });
      endByEnter(input(), `京都${comma}`);
      await expect.poll(value).toEqual({ tags: ["一", "京都"], typing: "" });
    },
  );
});

describe("in a combobox", () => {
  test.each(ends)("the Enter of %s that ends a composition chooses nothing", async (_, end) => {
    const onChange = vi.fn();
    await render(<Country onChange={onChange} />);
    compose(input(), "どい");
    await expect.element(page.getByRole("option", { name: "ドイツ" })).toBeVisible();
    expect(end(input(), "どい").defaultPrevented).toBe(false);
    await new Promise(requestAnimationFrame);
    expect(onChange.mock.calls).toEqual([["どい"]]);
    await expect.element(page.getByRole("option", { name: "ドイツ" })).toBeVisible();
  });

  test("Escape and the arrows of a composition neither close the list nor move in it", async () => {
    await render(<Country onChange={() => {}} />);
    compose(input(), "どい");
    await expect.element(page.getByRole("option", { name: "ドイツ" })).toBeVisible();
    for (const key of ["ArrowDown", "ArrowUp", "Escape", "PageDown"])
      expect(pressComposing(input(), key).defaultPrevented, key).toBe(false);
    await expect.element(page.getByRole("option", { name: "ドイツ" })).toBeVisible();
    expect(input().value).toBe("どい");
  });
});
