import { expect, test } from "vitest";
import { createOnce } from "./createOnce";

test("a thing comes for the first time once, until it is over anyway and forgotten", () => {
  let now = 0;
  const isFirst = createOnce(() => now);

  expect([isFirst("a", 100), isFirst("b", 200)]).toEqual([true, true]);
  now = 99;
  expect([isFirst("a", 100), isFirst("b", 200)]).toEqual([false, false]);
  now = 100;
  expect([isFirst("a", 300), isFirst("b", 200)]).toEqual([true, false]);
});
