import { afterEach, expect, test, vi } from "vitest";
import type { Reply } from "../callHighLevel";
import { createBreaker } from "./createBreaker";

afterEach(() => void vi.useRealTimers());

const answer: Reply = { kind: "answer", status: 500, headers: new Headers(), json: {} };

/** A HighLevel that answers as it is told, and how often it was asked. */
function start() {
  const ask = createBreaker();
  let reply: Reply = { kind: "no-answer" };
  let asked = 0;
  const once = () =>
    ask(async () => {
      asked += 1;
      return reply;
    });
  const times = async (count: number) => {
    for (let each = 0; each < count; each += 1) await once();
  };
  const say = (next: Reply) => {
    reply = next;
  };
  return { once, times, say, asked: () => asked };
}

test("after ten without an answer it is left alone for five seconds, then asked once, and then again by all", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { once, times, say, asked } = start();
  await times(12);
  expect(asked()).toBe(10);
  expect(await once()).toEqual({ kind: "not-sent" });

  vi.setSystemTime(Date.now() + 5_001);
  await times(3);
  expect(asked()).toBe(11);

  vi.setSystemTime(Date.now() + 5_001);
  say(answer);
  expect(await once()).toEqual(answer);
  await times(5);
  expect(asked()).toBe(17);
});

test("whoever answers at all is there, and one answer in between begins anew", async () => {
  const { times, say, asked } = start();
  say(answer);
  await times(20);
  say({ kind: "not-sent" });
  await times(9);
  say(answer);
  await times(1);
  say({ kind: "not-sent" });
  await times(9);
  expect(asked()).toBe(39);
});
