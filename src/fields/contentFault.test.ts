import { expect, test } from "vitest";
import { contentFault } from "./contentFault";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

/** The smallest picture there is: one pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const packed = zipOf("a.txt", "hello");
const word = zipOf(
  "[Content_Types].xml",
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const compound = bytes("d0cf11e0a1b11ae1");
const samples: { [ending: string]: BlobPart } = {
  pdf: "%PDF-1.7\n",
  docx: word,
  doc: compound,
  jpg: bytes("ffd8ffe000104a464946"),
  jpeg: bytes("ffd8ffe000104a464946"),
  png,
  gif: "GIF89a",
  xlsx: packed,
  xls: compound,
  mp4: bytes("00000018 66747970 6d703432 00000000 6d703432 69736f6d"),
  mpeg: bytes("000001ba 4400"),
  zip: packed,
  rar: bytes("526172211a070100"),
  csv: "name,size\nAda,7\n",
  txt: "Hello\n",
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const file = (name: string, content: BlobPart) => new File([content], name);

test.each(Object.entries(samples))("a real %s is let through", async (ending, content) => {
  expect(await contentFault(file(`a.${ending.toUpperCase()}`, content))).toBeUndefined();
});

test.each(["pdf", "docx", "doc", "jpg", "png", "gif", "xlsx", "xls", "mp4", "mpeg", "zip", "rar"])(
  "a text is no %s",
  async (ending) => {
    expect(await contentFault(file(`a.${ending}`, "Hello, I am a text\n"))).toEqual({ why: "content" });
  },
);

test.each([
  ["a.pdf", png, "png"],
  ["a.png", "%PDF-1.7\n", "pdf"],
  ["a.docx", png, "png"],
  ["a.xlsx", word, "docx"],
  ["a.doc", word, "docx"],
  ["a.csv", packed, "zip"],
  ["a.txt", "%PDF-1.7\n", "pdf"],
  ["a.svg", png, "png"],
  ["a.txt", bytes("4d5a90000300"), "exe"],
])("%s holds something else, and it is said what", async (name, content, found) => {
  expect(await contentFault(file(name, content))).toEqual({ why: "content", found });
});

test.each([
  ["a Word file packed as zip", "a.zip", word],
  ["an older Word file with a password", "a.docx", compound],
  ["a PDF with a scanner's bytes before it", "a.pdf", `@PJL JOB\n${"x".repeat(900)}%PDF-1.7`],
  ["a table whose first two letters are those of a picture", "a.csv", "BMI,weight\n21,70\n"],
  ["a text that begins like a program", "a.txt", "MZ is the code of Mozambique"],
  ["a text of XML", "a.txt", '<?xml version="1.0"?><a/>'],
  ["a picture that says that it is XML", "a.svg", '<?xml version="1.0"?><svg/>'],
  ["Excel's text with two bytes a letter", "a.csv", bytes("fffe 6100 2c00 6200")],
  ["a text with accents", "a.txt", "Grüße, Ștefan"],
])("%s is let through", async (_, name, content) => {
  expect(await contentFault(file(name, content))).toBeUndefined();
});

test("a zero byte near the start is in no text", async () => {
  expect(await contentFault(file("a.csv", "a,b\0c"))).toEqual({ why: "content" });
  expect(await contentFault(file("a.csv", `${"a,b\n".repeat(1100)}\0`))).toBeUndefined();
});

test("a file that cannot be read any more is said so", async () => {
  const gone = file("a.txt", "a");
  gone.slice = () => {
    throw new DOMException("gone", "NotReadableError");
  };
  expect(await contentFault(gone)).toEqual({ why: "unreadable" });
});

/** A zip of one file that is not packed smaller. */
function zipOf(name: string, content: string): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Uint8Array.from(Buffer.concat([head, Buffer.from(name + content)]));
}
