import { expect, test } from "vitest";
import { readCardFiles } from "./readCardFiles";

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

test("files become one text, without their pictures", async () => {
  const card = "BEGIN:VCARD\r\nitem1.PHOTO;ENCODING=b:AAAA\r\n BBBB\r\n CCCC\r\nNOTE:a\r\n b\r\nEND:VCARD";
  expect(await readCardFiles([file("a.vcf", card), file("B.VCARD", "b")])).toEqual({
    ok: true,
    text: "BEGIN:VCARD\nitem1.PHOTO:\nNOTE:a\n b\nEND:VCARD\nb",
  });
});

test.each([
  [file("a.txt", "a"), "kind"],
  [file("a.vcf"), "empty"],
  [file("a.vcf", "\n"), "empty"],
  [file("a.vcf", new Uint8Array(5_000_001)), "large"],
  [file("a.vcf", new Uint8Array([0xfc])), "unreadable"],
])("why there is no text: %#", async (wrong, why) => {
  expect(await readCardFiles([file("b.vcf", "b"), wrong])).toEqual({ ok: false, why, name: wrong.name });
});
