import { expect, test } from "vitest";
import { lastResult } from "./lastResult";
import { later } from "./later";

test("fetches once, and tells when it is here", async () => {
  let fetched = 0;
  const part = later(async () => ++fetched);
  let told = 0;
  const end = part.subscribe(() => {
    told += 1;
  });
  expect(part.now()).toBeUndefined();
  await Promise.all([part.load(), part.load()]);
  expect([part.now(), fetched, told]).toEqual([1, 1, 1]);
  end();
});

test("asks anew after it could not be fetched", async () => {
  let tries = 0;
  const part = later(async () => {
    tries += 1;
    if (tries === 1) throw new Error("offline");
    return "here";
  });
  await expect(part.load()).rejects.toThrow("offline");
  expect(await part.load()).toBe("here");
});

test("a last result is kept until something else is asked for", () => {
  let made = 0;
  const double = lastResult((value: number) => {
    made += 1;
    return value * 2;
  });
  expect([double(1), double(1), double(2), double(1)]).toEqual([2, 2, 4, 2]);
  expect(made).toBe(3);
});
