import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiJson, bodyJson } from "./bodyJson";

const bodyOf = (firstName: string) => ({ locationId: "practice", firstName });
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom("\u2028", "\ufeff", "\u202e", "\n"), fc.string()),
});

test("it is the body, whatever was typed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = bodyJson(bodyOf(text));
      expect(JSON.parse(json)).toEqual(bodyOf(text));
      expect(JSON.parse(asciiJson(json))).toEqual(bodyOf(text));
    }),
  );
});

test("what was typed makes no line of its own, and nothing in it is unseen", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = bodyJson(bodyOf(text));
      expect(json.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(4);
      expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff]/u);
    }),
  );
});

test("letters of every script stay as they are, but in ASCII", () => {
  const json = bodyJson(bodyOf("Łucja مرحبا 😀"));
  expect(json).toContain('"Łucja مرحبا 😀"');
  expect(asciiJson(json)).toContain('"\\u0141ucja \\u0645\\u0631\\u062d\\u0628\\u0627 \\ud83d\\ude00"');
});
