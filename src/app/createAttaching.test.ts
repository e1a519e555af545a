import { expect, test, vi } from "vitest";
import type { UploadOutcome } from "../highlevel/uploadFiles";
import { createAttaching } from "./createAttaching";
import { createStorage } from "./createStorage";
import { testComputer } from "./testDrafts";
import { testLocation } from "./testTab";
import { createUploads } from "./uploads";

const upload = (label: string) => ({
  customFieldId: label,
  label,
  files: [{ uuid: "u", file: new File(["12345"], `${label}.txt`) }],
});
const files = (...labels: string[]) => ({
  entryId: "e",
  locationId: "north",
  attaching: { contactId: "c", who: "Ada", uploads: labels.map(upload) },
});

function desk() {
  const computer = testComputer();
  const storage = createStorage(testLocation(), async () => computer.openTab());
  const ends: ((outcome: UploadOutcome) => void)[] = [];
  const uploads = createUploads(
    () => new Promise((end) => ends.push(end)),
    () => 1,
  );
  const attaching = createAttaching(storage, uploads);
  const kept = () =>
    [...computer.rows.values()].map(({ content }) => content.attaching?.uploads.map(({ label }) => label));
  return { computer, storage, uploads, ends, attaching, kept };
}

test("what is attached is let go of, field by field", async () => {
  const { attaching, storage, ends, kept } = desk();
  await storage.use((drafts) => drafts.put("e", "north", { attaching: files("one", "two").attaching }));
  attaching.attach(files("one", "two"));
  ends[0]?.({ kind: "attached" });
  await vi.waitUntil(() => ends.length === 2);
  await storage.use(async () => undefined);
  expect(kept()).toEqual([["two"]]);
  ends[1]?.({ kind: "attached" });
  await vi.waitUntil(() => kept().length === 0);
});

test("what failed stays until somebody closes it", async () => {
  const { attaching, storage, uploads, ends, kept } = desk();
  await storage.use((drafts) => drafts.put("e", "north", { attaching: files("one").attaching }));
  attaching.attach(files("one"));
  ends[0]?.({ kind: "failed", why: "scope" });
  await storage.use(async () => undefined);
  await storage.use(async () => undefined);
  expect(kept()).toEqual([["one"]]);
  uploads.dismiss(1);
  await vi.waitUntil(() => kept().length === 0);
});

test("files of a page that went away wait for somebody to say that they shall be sent", async () => {
  const { attaching, uploads, ends } = desk();
  attaching.offer(files("one"));
  expect(uploads.jobs().map(({ state }) => state.kind)).toEqual(["unclear"]);
  expect(ends).toHaveLength(0);
  uploads.retry(1);
  expect(ends).toHaveLength(1);
});
