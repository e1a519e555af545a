import { expect, test, vi } from "vitest";
import { en } from "./en";
import { enLater } from "./enLater";
import { leavesOf } from "./leavesOf";
import { pseudo } from "./pseudo";
import { givenTo, samplesOf } from "./sampleArguments";

test("a text is accented, longer and in brackets", () => {
  expect(pseudo({ clear: "Clear", none: "Nothing found" })).toEqual({
    clear: "⟦Çĺéáŕ ~~~~⟧",
    none: "⟦Ñöŧĥíñĝ ƒöüñď ~~~~ ~~~~⟧",
  });
});

test("a function is so too, and what it is told stays as it is", () => {
  const { email, field } = pseudo(en);
  expect(field.tooLong("Name", 3, 4)).toMatch(/^⟦“Name” çáñ .+ 3 çĥ.+ 4 .+⟧$/);
  expect(field.hidden("Name", field.hiddenKinds.tab(), "")).toContain("⟦á ŧáƀ ~~~~⟧");
  expect(email.wrong).toContain("⟦Éñŧéŕ");
});

test.each([
  ["the first screen", en, new URL("./en.ts", import.meta.url)],
  ["what comes after it", enLater, new URL("./enLater.ts", import.meta.url)],
])("nothing of %s is left as it is, but for what is not shown", (_, words, file) => {
  const given = givenTo(file);
  const left = leavesOf(pseudo(words)).filter(({ path, leaf }) => {
    const text = typeof leaf === "function" ? leaf(...samplesOf(given.get(path.join(".")) ?? [])) : leaf;
    return Array.isArray(text) ? false : !/^⟦.* ~~~~⟧$/.test(String(text));
  });
  expect(left.map(({ path }) => path.join("."))).toEqual("language" in words ? ["language"] : []);
});

test("the page speaks so where its address asks for it, and English else", async () => {
  vi.stubGlobal("location", new URL("http://127.0.0.1/?lang=pseudo"));
  vi.resetModules();
  const asked = await import("./loadWords");
  expect((await asked.speakIn("en")).actions.clear).toBe("⟦Çĺéáŕ ~~~~⟧");
  expect((await asked.loadLaterWords()).outcome.stop).toBe("⟦Šŧöƥ ~~~~⟧");
  vi.stubGlobal("location", new URL("http://127.0.0.1/?lang=en"));
  vi.resetModules();
  const notAsked = await import("./loadWords");
  expect((await notAsked.speakIn("en")).actions.clear).toBe("Clear");
  vi.unstubAllGlobals();
});
