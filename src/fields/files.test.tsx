import { beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Field } from "../contact/Field";
import type { PickedFile } from "../contact/PickedFile";
import { dataTypes } from "./dataTypes";
import { Harness } from "./Harness";

beforeAll(async () => {
  await dataTypes.load();
});

const field: Field = {
  name: "it",
  dataType: "FILE_UPLOAD",
  section: "customFields",
  label: "Insurance card",
  mostFiles: 2,
  extensions: ["pdf", "jpg", "txt"],
};

const pdf = (name: string) => new File(["%PDF-1.7\n"], name, { lastModified: 1 });
const text = (name: string, content = "Hello") => new File([content], name, { lastModified: 1 });

/** A file of a size that it does not have. */
function large(name: string, size: number): File {
  const file = pdf(name);
  Object.defineProperty(file, "size", { value: size });
  return file;
}

/** Drops files on the field: unlike an upload, they arrive as the very objects that they are. */
function drop(...files: File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  Object.defineProperty(dataTransfer, "files", { value: files });
  document.querySelector("#it-choose")?.dispatchEvent(event);
}

const names = () => [...document.querySelectorAll("li > span > bdi")].map((name) => name.textContent);
const refusals = () =>
  [...document.querySelectorAll("[aria-label='Not added'] li > span")].map((why) => why.textContent);
const said = () => document.querySelector("[role=status]")?.textContent;
const judge = () => (page.getByText("Elsewhere").element() as HTMLElement).click();

test("files are answered as they were picked, each with a uuid of its own", async () => {
  const onAnswer = vi.fn<(answer: unknown) => void>();
  const screen = await render(<Harness field={field} onAnswer={onAnswer} />);
  await expect.element(screen.getByRole("group", { name: "Insurance card" })).toHaveAttribute("id", "it");
  await expect.element(screen.getByText("PDF, JPG, or TXT, up to 50 MB, at most 2 files")).toBeVisible();
  drop(pdf("a.pdf"), text("b.txt"));
  await expect.poll(said).toBe("a.pdf added. b.txt added.");
  expect(names()).toEqual(["a.pdf", "b.txt"]);
  judge();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalled());
  const answer = onAnswer.mock.lastCall?.[0] as PickedFile[];
  expect(answer.map(({ file }) => file.name)).toEqual(["a.pdf", "b.txt"]);
  expect(new Set(answer.map(({ uuid }) => uuid)).size).toBe(2);
  for (const { uuid } of answer) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab]/);
});

test("no files are no answer", async () => {
  const onAnswer = vi.fn();
  await render(<Harness field={field} onAnswer={onAnswer} />);
  judge();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(undefined));
});

test.each([
  [text("a.exe"), "“a.exe” is not a file that HighLevel takes. It takes PDF, DOCX, DOC, JPG"],
  [text("scan"), "“scan” is not a file that HighLevel takes."],
  [text("a.gif"), "“a.gif” is not a file for this field. It takes PDF, JPG, or TXT."],
  [new File([], "a.pdf"), "“a.pdf” is empty. Choose a file that has something in it."],
  [large("a.pdf", 50_000_001), "“a.pdf” is larger than 50 MB. Choose a smaller one."],
  [text("a.pdf"), "“a.pdf” is no PDF inside. Open it, save it as PDF, and choose that file."],
  [pdf("a.jpg"), "“a.jpg” is no JPG inside but PDF. Give it the ending that fits, or choose another file."],
  [text("a.txt", "a\0b"), "“a.txt” is no TXT inside."],
])("refuses %o: %s", async (file, says) => {
  const onAnswer = vi.fn();
  await render(<Harness field={field} onAnswer={onAnswer} />);
  drop(file);
  await expect.poll(refusals).toEqual([expect.stringContaining(says)]);
  await expect.poll(said).toContain(says);
  expect(names()).toEqual([]);
  judge();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(undefined));
});

test("a file that is gone when it is read is refused", async () => {
  await render(<Harness field={field} />);
  const gone = pdf("a.pdf");
  gone.slice = () => {
    throw new DOMException("gone", "NotReadableError");
  };
  drop(gone);
  await expect.poll(refusals).toEqual([expect.stringContaining("“a.pdf” could not be read.")]);
  expect(names()).toEqual([]);
});

test("the first files stay, and what is too many is refused with the number", async () => {
  await render(<Harness field={field} />);
  drop(pdf("a.pdf"), pdf("b.pdf"), pdf("c.pdf"));
  await expect.poll(names).toEqual(["a.pdf", "b.pdf"]);
  expect(refusals()).toEqual([
    "“c.pdf” is one too many: this field holds 2 files. Remove another one first.",
  ]);
});

test("the same file is not taken twice", async () => {
  await render(<Harness field={field} />);
  drop(pdf("a.pdf"));
  await expect.poll(said).toBe("a.pdf added.");
  drop(pdf("a.pdf"));
  await expect.poll(refusals).toEqual(["“a.pdf” is there already."]);
  expect(names()).toEqual(["a.pdf"]);
});

test("a file is removed, and there is place for another", async () => {
  const onAnswer = vi.fn<(answer: unknown) => void>();
  const screen = await render(<Harness field={{ ...field, mostFiles: 1 }} onAnswer={onAnswer} />);
  await expect.element(screen.getByRole("button", { name: "Choose a file" })).toBeVisible();
  drop(pdf("a.pdf"));
  await expect.poll(said).toBe("a.pdf added.");
  await screen.getByRole("button", { name: "Remove a.pdf" }).click();
  await expect.poll(said).toBe("a.pdf removed.");
  drop(pdf("b.pdf"));
  await expect.poll(said).toBe("b.pdf added.");
  judge();
  await vi.waitFor(() => expect(onAnswer.mock.lastCall?.[0]).toHaveLength(1));
});

test("a file is in the draft while it is looked at, and says so; removed meanwhile it is not missed", async () => {
  await render(<Harness field={field} />);
  const slow = text("a.pdf");
  let goOn = () => {};
  const wait = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  slow.slice = (...range) => {
    const part = Blob.prototype.slice.apply(slow, range);
    part.arrayBuffer = async () => {
      await wait;
      return new ArrayBuffer(0);
    };
    return part;
  };
  drop(slow);
  await expect.element(page.getByText("Checking …")).toBeVisible();
  await page.getByRole("button", { name: "Remove a.pdf" }).click();
  drop(pdf("b.pdf"));
  await expect.poll(said).toBe("b.pdf added.");
  goOn();
  await expect.poll(said).toBe("");
  expect(refusals()).toEqual([]);
  expect(names()).toEqual(["b.pdf"]);
});

test("two that are looked at together and do not fit both go, and what is right stays", async () => {
  await render(<Harness field={{ ...field, mostFiles: 9 }} />);
  drop(text("a.pdf"));
  drop(text("b.pdf"), pdf("c.pdf"));
  await expect.poll(names).toEqual(["c.pdf"]);
});

test("a signature is one picture, or a page", async () => {
  const screen = await render(<Harness field={{ ...field, dataType: "SIGNATURE", extensions: [] }} />);
  await expect.element(screen.getByText("PNG, JPG, JPEG, GIF, SVG, or PDF, up to 50 MB")).toBeVisible();
  drop(pdf("a.pdf"), pdf("b.pdf"), text("c.txt"));
  await expect.poll(names).toEqual(["a.pdf"]);
  expect(refusals()).toEqual([
    "“b.pdf” is one too many: this field holds one file. Remove the other one first.",
    "“c.txt” is not a file for this field. It takes PNG, JPG, JPEG, GIF, SVG, or PDF.",
  ]);
});

test("files that a field does not hold any more are an error at its group", async () => {
  const draft = ["a.pdf", "b.pdf"].map((name) => ({ uuid: name, file: pdf(name) }));
  const screen = await render(<Harness field={{ ...field, mostFiles: 1 }} draft={draft} />);
  judge();
  const group = screen.getByRole("group", { name: "Insurance card" });
  await expect.element(group).toHaveAttribute("aria-invalid", "true");
  await expect.element(group).toHaveAccessibleDescription(expect.stringContaining("“b.pdf” is one too many"));
});

test("leaving the whole field has it judged, going about in it does not", async () => {
  const onAnswer = vi.fn();
  const screen = await render(<Harness field={{ ...field, required: true }} onAnswer={onAnswer} />);
  drop(pdf("a.pdf"));
  await screen.getByRole("button", { name: "Choose files" }).click({ trial: true });
  (screen.getByRole("button", { name: "Choose files" }).element() as HTMLElement).focus();
  await userEvent.tab();
  await expect.element(screen.getByRole("button", { name: "Remove a.pdf" })).toHaveFocus();
  expect(onAnswer).not.toHaveBeenCalled();
  await userEvent.tab();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
});
