import { jsx as h } from "react/jsx-runtime";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Combobox } from "./Combobox";
import type { ControlProps } from "./ControlProps";
import { CopyButton } from "./CopyButton";
import { DateInput } from "./DateInput";
import { Dialog } from "./Dialog";
import { ErrorSummary } from "./ErrorSummary";
import { Field } from "./Field";
import { TagInput } from "./TagInput";
import { TextInput } from "./TextInput";

const control = { id: "it" };
const onChange = () => {};
const say = (word: string) => word;

const options = [{ value: "US", label: "United States" }];
const comboboxWords = { choices: "Choices", show: "Show", none: "None", count: String };
const tagWords = { remove: say, list: "Chosen", added: say, removed: say };
const copyWords = { copy: "Copy", copied: "Copied", failed: "Failed" };

test.each([
  [
    "Combobox",
    h(Combobox, { control, value: "US", onChange, options, words: comboboxWords }),
    "United States",
  ],
  [
    "TagInput",
    h(TagInput, { control, value: { tags: ["vip"], typing: "" }, onChange, words: tagWords }),
    "vip",
  ],
  ["DateInput", h(DateInput, { control, value: "25 Sept", onChange, words: { pick: "Pick" } }), "25 Sept"],
  ["CopyButton", h(CopyButton, { text: () => "", words: copyWords }), "Copy"],
  ["Dialog", h(Dialog, { open: false, title: "", onClose() {}, children: "", actions: "" }), "<dialog"],
  ["ErrorSummary", h(ErrorSummary, { title: "There is a problem", items: [] }), "There is a problem"],
  [
    "Field",
    h(Field, {
      id: "it",
      label: "City",
      children: (c: ControlProps) => h(TextInput, { control: c, value: "Bath", onChange }),
    }),
    "Bath",
  ],
])("%s is rendered where there is no window", (_, element, text) => {
  expect(typeof window).toBe("undefined");
  expect(renderToString(element)).toContain(text);
});
