import { useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { ChosenFile } from "./ChosenFiles";
import { FilePicker } from "./FilePicker";
import type { RefusedFile } from "./RefusedList";

const words = {
  pick: "Choose files",
  drop: "or drop them here",
  takes: "PDF or PNG, up to 50 MB",
  files: "Chosen files",
  remove: "Remove",
  removeFile: (name: string) => `Remove ${name}`,
  notAdded: "Not added",
  dismiss: "Dismiss",
  dismissFile: (name: string) => `Dismiss ${name}`,
};

type Props = Partial<Parameters<typeof FilePicker>[0]>;

/** Takes whatever it is given. */
function Picker({ files: first = [], refused: none = [], onPick, ...props }: Props) {
  const [files, setFiles] = useState<readonly ChosenFile[]>(first);
  const [refused, setRefused] = useState<readonly RefusedFile[]>(none);
  const pick = (picked: readonly File[]) => {
    setFiles([...files, ...picked.map((file) => ({ key: file.name, file, name: file.name }))]);
    onPick?.(picked);
  };
  return (
    <FilePicker
      id="choose"
      most={3}
      endings={[]}
      locale="en-US"
      said=""
      {...props}
      files={files}
      refused={refused}
      onPick={pick}
      onRemove={(key) => setFiles(files.filter((file) => file.key !== key))}
      onDismiss={(key) => setRefused(refused.filter((file) => file.key !== key))}
      words={words}
    />
  );
}

const pdf = (name: string, size = 3) => new File(["x".repeat(size)], name, { type: "application/pdf" });
const button = page.getByRole("button", { name: "Choose files" });
const chooser = () => document.querySelector("input[type=file]") as HTMLInputElement;

/** The names of the files that are there, and what stands beside them. */
const lines = () =>
  page
    .getByRole("list", { name: "Chosen files" })
    .getByRole("listitem")
    .all()
    .map((line) => line.element().querySelector("bdi")?.parentElement?.innerText);

function transferOf(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

function drag(type: string, target: Element, dataTransfer: DataTransfer): DragEvent {
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

test("its button opens the system's choice of files, and what is chosen is given on", async () => {
  const onPick = vi.fn();
  await render(<Picker onPick={onPick} />);
  const opened = vi.fn((event: Event) => event.preventDefault());
  chooser().addEventListener("click", opened);
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(opened).toHaveBeenCalledOnce();
  await userEvent.upload(chooser(), [pdf("a.pdf"), pdf("b.pdf", 1200)]);
  expect(onPick.mock.calls[0]?.[0].map(({ name }: File) => name)).toEqual(["a.pdf", "b.pdf"]);
  expect(lines()).toEqual(["a.pdf\nPDF · 3 bytes", "b.pdf\nPDF · 1 kB"]);
});

test("the same file can be chosen again after it was removed", async () => {
  await render(<Picker />);
  await userEvent.upload(chooser(), pdf("a.pdf"));
  await page.getByRole("button", { name: "Remove a.pdf" }).click();
  expect(chooser().value).toBe("");
  await userEvent.upload(chooser(), pdf("a.pdf"));
  expect(lines()).toEqual(["a.pdf\nPDF · 3 bytes"]);
});

test.each([
  [{ most: 1, endings: [] }, false, ""],
  [{ most: 2, endings: ["pdf", "png"] }, true, ".pdf,.png"],
])("with %j the system lets choose several: %s, of the endings %j", async (limits, multiple, accept) => {
  await render(<Picker {...limits} />);
  expect([chooser().multiple, chooser().accept]).toEqual([multiple, accept]);
});

test("files that are dropped are given on, and the place shows that it takes them", async () => {
  const onPick = vi.fn();
  const screen = await render(<Picker onPick={onPick} />);
  const zone = button.element().parentElement?.parentElement as HTMLElement;
  const transfer = transferOf(pdf("a.pdf"), pdf("b.pdf"));
  expect(drag("dragenter", button.element(), transfer).defaultPrevented).toBe(true);
  expect(drag("dragover", button.element(), transfer).defaultPrevented).toBe(true);
  await expect.element(screen.getByText("or drop")).toBeVisible();
  await expect.poll(() => zone.hasAttribute("data-over")).toBe(true);
  expect(drag("drop", zone, transfer).defaultPrevented).toBe(true);
  await expect.poll(() => zone.hasAttribute("data-over")).toBe(false);
  expect(onPick.mock.calls[0]?.[0]).toHaveLength(2);
});

test("what is dragged away again is not over it any more; over its own parts it is", async () => {
  await render(<Picker />);
  const zone = button.element().parentElement?.parentElement as HTMLElement;
  drag("dragenter", zone, transferOf(pdf("a.pdf")));
  await expect.poll(() => zone.hasAttribute("data-over")).toBe(true);
  const leave = (relatedTarget: Element) =>
    zone.dispatchEvent(new DragEvent("dragleave", { relatedTarget, bubbles: true }));
  leave(button.element());
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(zone.hasAttribute("data-over")).toBe(true);
  leave(document.body);
  await expect.poll(() => zone.hasAttribute("data-over")).toBe(false);
});

test("a text that is dragged is none of its business", async () => {
  await render(<Picker />);
  const zone = button.element().parentElement?.parentElement as HTMLElement;
  const text = new DataTransfer();
  text.setData("text/plain", "Hello");
  expect(drag("dragover", zone, text).defaultPrevented).toBe(false);
});

test("a file that falls beside it does not open in place of the page", async () => {
  const onPick = vi.fn();
  const screen = await render(<Picker onPick={onPick} />);
  const transfer = transferOf(pdf("a.pdf"));
  expect(drag("dragover", document.body, transfer).defaultPrevented).toBe(true);
  expect(drag("drop", document.body, transfer).defaultPrevented).toBe(true);
  expect(onPick).not.toHaveBeenCalled();
  await screen.unmount();
  expect(drag("dragover", document.body, transfer).defaultPrevented).toBe(false);
});

test("files are pasted while the focus is in it; a text is not", async () => {
  const onPick = vi.fn();
  await render(<Picker onPick={onPick} />);
  (button.element() as HTMLElement).focus();
  const paste = (clipboardData: DataTransfer) =>
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  const text = new DataTransfer();
  text.setData("text/plain", "Hello");
  paste(text);
  expect(onPick).not.toHaveBeenCalled();
  paste(transferOf(pdf("screen.pdf")));
  await expect.poll(lines).toEqual(["screen.pdf\nPDF · 3 bytes"]);
});

test("a file is removed by the keyboard, and the focus goes back to the button", async () => {
  const files = [pdf("a.pdf"), pdf("b.pdf")].map((file) => ({ key: file.name, file, name: file.name }));
  await render(<Picker files={files} />);
  (button.element() as HTMLElement).focus();
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Remove a.pdf" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(lines()).toEqual(["b.pdf\nPDF · 3 bytes"]);
  await expect.element(button).toHaveFocus();
});

test("a refused file is listed with its sentence until it is dismissed", async () => {
  const refused = [
    { key: "1", name: "a.exe", why: "“a.exe” is no file for this field." },
    { key: "2", name: "b.exe", why: "“b.exe” is empty." },
  ];
  const screen = await render(<Picker refused={refused} />);
  const list = screen.getByRole("list", { name: "Not added" });
  await expect.element(list).toHaveTextContent("“a.exe” is no file for this field.");
  await screen.getByRole("button", { name: "Dismiss a.exe" }).click();
  await expect.element(list).not.toHaveTextContent("a.exe");
  await expect.element(button).toHaveFocus();
  await screen.getByRole("button", { name: "Dismiss b.exe" }).click();
  await expect.element(list).not.toBeInTheDocument();
});

test("what happened is said in a region that was there before", async () => {
  const screen = await render(<Picker />);
  const region = screen.getByRole("status").element();
  await screen.rerender(<Picker said="a.pdf added" />);
  expect(region.textContent).toBe("a.pdf added");
});

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

test("a picture is shown small, and let go of with its line; what is no picture shows its type", async () => {
  const revoke = vi.spyOn(URL, "revokeObjectURL");
  const bytes = Uint8Array.from(atob(pixel), (letter) => letter.charCodeAt(0));
  const files = [
    new File([bytes], "a.png", { type: "image/png" }),
    new File(["broken"], "b.gif", { type: "image/gif" }),
    pdf("c.pdf"),
  ].map((file) => ({ key: file.name, file, name: file.name }));
  await render(<Picker files={files} />);
  await expect.poll(() => document.querySelectorAll("img")).toHaveLength(1);
  const picture = document.querySelector("img") as HTMLImageElement;
  await expect.poll(() => picture.naturalWidth).toBe(1);
  const instead = [...document.querySelectorAll("li > span[aria-hidden]")].map((each) => each.textContent);
  expect(instead).toEqual(["", "GIF", "PDF"]);
  await page.getByRole("button", { name: "Remove a.png" }).click();
  expect(revoke).toHaveBeenCalledWith(picture.src);
  revoke.mockRestore();
});
