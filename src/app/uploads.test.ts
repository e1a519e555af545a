import { expect, test } from "vitest";
import type { UploadOutcome } from "../highlevel/uploadFiles";
import { createUploads, isOpen, type Job, type SendFiles } from "./uploads";

const upload = (label: string) => ({
  customFieldId: label,
  label,
  files: [{ uuid: "u", file: new File(["12345"], "a.txt") }],
});
const to = { entryId: "e", contactId: "c", locationId: "l", who: "Ada" };

/** Sends nothing until it is told how each job ends. */
function slowSend() {
  const open: { job: Job; end(outcome: UploadOutcome): void; progress(sent: number, total: number): void }[] =
    [];
  const send: SendFiles = (job, { onProgress, signal }) =>
    new Promise((end) => {
      open.push({ job, end, progress: onProgress });
      signal.addEventListener("abort", () => end({ kind: "cancelled" }));
    });
  return { open, uploads: createUploads(send, () => 7) };
}

const states = (jobs: readonly Job[]) => jobs.map(({ upload, state }) => [upload.label, state.kind]);
const settle = () => new Promise((resolve) => setTimeout(resolve));

test("files go up one field after the other, and tell how far they are", async () => {
  const { open, uploads } = slowSend();
  uploads.add([
    { ...to, upload: upload("one") },
    { ...to, upload: upload("two") },
  ]);
  expect(uploads.jobs().map(({ state }) => state)).toEqual([
    { kind: "sending", sent: 0, total: 5, since: 7 },
    { kind: "waiting" },
  ]);
  open[0]?.progress(3, 9);
  expect(uploads.jobs()[0]?.state).toEqual({ kind: "sending", sent: 3, total: 9, since: 7 });
  open[0]?.end({ kind: "attached" });
  await settle();
  expect(states(uploads.jobs())).toEqual([
    ["one", "attached"],
    ["two", "sending"],
  ]);
});

test("one that failed is sent again alone, with all its files", async () => {
  const { open, uploads } = slowSend();
  uploads.add([{ ...to, upload: upload("one") }]);
  open[0]?.end({ kind: "failed", why: "unreachable" });
  await settle();
  expect(uploads.jobs().map(isOpen)).toEqual([true]);
  uploads.retry(1);
  expect(open).toHaveLength(2);
  expect(open[1]?.job.upload.files).toHaveLength(1);
  open[1]?.end({ kind: "attached" });
  await settle();
  expect(uploads.jobs().map(isOpen)).toEqual([false]);
  uploads.dismiss(1);
  expect(uploads.jobs()).toEqual([]);
});

test("cancelling ends the one on its way, or keeps one that waits from going; the next goes on", async () => {
  const { open, uploads } = slowSend();
  uploads.add(["one", "two", "three"].map((label) => ({ ...to, upload: upload(label) })));
  uploads.cancel(2);
  uploads.cancel(1);
  await settle();
  expect(states(uploads.jobs())).toEqual([
    ["one", "cancelled"],
    ["two", "cancelled"],
    ["three", "sending"],
  ]);
  expect(open.map(({ job }) => job.upload.label)).toEqual(["one", "three"]);
});

test("who listens hears of every change, until they no longer do", () => {
  const { uploads } = slowSend();
  let heard = 0;
  const stop = uploads.subscribe(() => heard++);
  uploads.add([{ ...to, upload: upload("one") }]);
  const before = heard;
  expect(before).toBeGreaterThan(0);
  stop();
  uploads.dismiss(1);
  expect(heard).toBe(before);
});

test("files of the next contact wait for those on their way", async () => {
  const { open, uploads } = slowSend();
  uploads.add([{ ...to, upload: upload("one") }]);
  uploads.add([{ ...to, contactId: "d", upload: upload("two") }]);
  expect(open).toHaveLength(1);
  open[0]?.end({ kind: "unclear" });
  await settle();
  expect(open.map(({ job }) => job.contactId)).toEqual(["c", "d"]);
});
