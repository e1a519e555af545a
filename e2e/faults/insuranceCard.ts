import { randomBytes } from "node:crypto";
import { expect } from "playwright/test";
import type { Contact } from "../../src/sandbox/Contact";
import { harbourStreetClinic } from "../../src/sandbox/harbourStreetClinic";
import type { Place } from "./clerk";

const name = "Insurance card";
const fieldId = harbourStreetClinic.customFields.find((each) => each.name === name)?.id;

/** One pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The location's field that takes files. */
export const insuranceCard = {
  /** @param more bytes than the smallest picture has; nothing makes them smaller */
  async pick(place: Place, file: string, more = 0) {
    const buffer = Buffer.concat([png, randomBytes(more)]);
    await field(place)
      .locator("input[type=file]")
      .setInputFiles({ name: file, mimeType: "image/png", buffer });
    await insuranceCard.holds(place, file);
  },
  async holds(place: Place, ...files: string[]) {
    const chosen = field(place).getByRole("list", { name: "Chosen files" }).getByRole("listitem");
    await expect(chosen).toHaveCount(files.length);
    for (const file of files) await expect(chosen.filter({ hasText: file })).toBeVisible();
  },
  /** The names of the files that a contact has in HighLevel. */
  of({ customFields }: Contact): string[] {
    const value = customFields.find(({ id }) => id === fieldId)?.value ?? {};
    // So the sandbox keeps files.
    const files = value as { [uuid: string]: { meta: { originalname: string } } };
    return Object.values(files).map(({ meta }) => meta.originalname);
  },
};

function field(place: Place) {
  return place.getByRole("group", { name });
}
