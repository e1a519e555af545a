import { expect, test } from "vitest";
import { emptyRow } from "../contact/CustomFieldRow";
import type { Field } from "../contact/Field";
import { standardFields } from "../contact/standardFields";
import { dataTypes } from "../fields/dataTypes";
import { startDraft } from "../fields/startDraft";
import { restoreDraft } from "./restoreDraft";

const made = "00000000-0000-4000-8000-000000000000";
const restore = (kept: unknown) => restoreDraft(standardFields, kept);
const blank = () => startDraft(standardFields);

test("a draft of this version comes back as it was, with the very same files", () => {
  const file = new File(["x"], "x.pdf");
  const draft = {
    ...blank(),
    firstName: "Ada",
    dnd: true,
    tags: { tags: ["vip"], typing: "ne" },
    dndSettings: { ...blank().dndSettings, SMS: { blocked: true, message: "m", code: "c", permanent: true } },
    ofLocation: { "id-1": "42", "id-2": [{ uuid: "u", file }] },
    customFields: [{ ...emptyRow(made), id: "f", text: "t" }],
  };
  const restored = restore(draft);
  expect(restored).toEqual(draft);
  expect((restored.ofLocation["id-2"] as { file: File }[])[0]?.file).toBe(file);
});

test("what was kept is not changed by it", () => {
  const draft = { ...blank(), firstName: "Ada" };
  const before = structuredClone(draft);
  restore(draft);
  expect(draft).toEqual(before);
});

test.each([
  ["a field that is gone", { fax: "+1 2" }, { fax: "+1 2" }],
  ["a field that holds something else by now", { city: { name: "Rome" } }, { city: { name: "Rome" } }],
  ["a channel that is gone", { dndSettings: { Pager: "yes" } }, { dndSettings: { Pager: "yes" } }],
  ["a row of another shape", { customFields: [{ id: "f" }] }, { "row-0": { id: "f" } }],
  [
    "a row of an unknown kind",
    { customFields: [{ ...emptyRow(made), kind: "hologram" }] },
    { "row-0": { ...emptyRow(made), kind: "hologram" } },
  ],
  ["something that is no draft at all", "Ada", { kept: "Ada" }],
])("%s is not dropped", (_, kept, ofLocation) => {
  const restored = restore(typeof kept === "string" ? kept : { ...blank(), ...kept });
  // Parts that found their places are undefined.
  expect(JSON.parse(JSON.stringify(restored.ofLocation))).toEqual(ofLocation);
  expect({ ...restored, ofLocation: {} }).toEqual(blank());
});

test("parts that nobody has typed leave nothing behind", () => {
  const restored = restore({ ...blank(), pager: "", pagers: { one: "", two: undefined, three: false } });
  expect(restored).toEqual(blank());
});

test("an entry is as it was, whatever is pinned by now", async () => {
  await dataTypes.load();
  const own: Field = { name: "ofLocation.id-1", key: "id-1", dataType: "TEXT", section: "customFields" };
  const pinned = [...standardFields, own].map((field) => ({ ...field, pinned: { draft: "Acme" } }));
  expect(restoreDraft(pinned, { firstName: "Ada", companyName: "" })).toEqual({
    ...blank(),
    firstName: "Ada",
    // Not left out: a field that nobody has touched shows what is pinned.
    ofLocation: { "id-1": "" },
  });
});
