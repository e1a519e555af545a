import fc from "fast-check";
import { expect, test } from "vitest";
import { shownJson, shownText } from "./shownText";

test.each([
  ["Ada\u202efdp.exe", "Ada‹U+202E›fdp.exe"],
  ["\u2066a\u2069\u200e\u200f\u061c", "‹U+2066›a‹U+2069›‹U+200E›‹U+200F›‹U+061C›"],
  ["a\u0000b\u001b[31m\u007f\u0085", "a‹U+0000›b‹U+001B›[31m‹U+007F›‹U+0085›"],
  ["half \ud83d of it", "half ‹U+D83D› of it"],
  ["two\r\n\tlines", "two\r\n\tlines"],
  ["👩\u200d👩\u200d👧 می\u200cخواهم שלום", "👩\u200d👩\u200d👧 می\u200cخواهم שלום"],
])("%j is shown as %j", (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.string(),
  ),
});

test("nothing that is shown acts on the page, whatever the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(shownText(text)).not.toMatch(/(?![\t\r\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    }),
  );
});

test("JSON that is shown is the same JSON, whatever is in it", () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (value) => {
      const shown = shownJson(JSON.stringify(value, null, 2));
      expect(shown).not.toMatch(/\p{Bidi_Control}/u);
      expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
