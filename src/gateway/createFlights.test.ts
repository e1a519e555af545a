import { expect, test } from "vitest";
import { createFlights, type Landing } from "./createFlights";

const minute = 60_000;

/** A flight that lands when it is told to, and how often it was started. */
function flight() {
  let land: (landing: Landing) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const counted = { starts: 0 };
  const start = () => {
    counted.starts += 1;
    return new Promise<Landing>((resolve, reject) => {
      land = resolve;
      fail = reject;
    });
  };
  return { counted, start, land: (landing: Landing) => land(landing), fail: () => fail(new Error("lost")) };
}

const last = (text: string): Landing => ({ answer: new Response(text), isLast: true });

test("who comes while one is under way, or after its end, gets its answer", async () => {
  const flights = createFlights(() => 0);
  const { start, land, counted } = flight();

  const first = flights.join("k", "b", start);
  const second = flights.join("k", "b", start);
  land(last("saved"));
  await first;
  const third = flights.join("k", "b", start);

  const texts = [first, second, third].map(async (answer) => (await answer)?.text());
  expect(await Promise.all(texts)).toEqual(["saved", "saved", "saved"]);
  expect(counted.starts).toBe(1);
});

test("another body under the same key gets nothing, and another key its own", async () => {
  const flights = createFlights(() => 0);
  const { start, counted } = flight();
  flights.join("k", "b", start);

  expect(flights.join("k", "other", start)).toBeUndefined();
  flights.join("k2", "b", start);
  expect(counted.starts).toBe(2);
});

test("what passes is forgotten at once, and so is what broke", async () => {
  const flights = createFlights(() => 0);
  const { start, land, fail, counted } = flight();

  const first = flights.join("k", "b", start);
  land({ answer: new Response("busy"), isLast: false });
  await first;
  const second = flights.join("k", "other", start);
  fail();
  await expect(second).rejects.toThrow("lost");
  flights.join("k", "b", start);

  expect(counted.starts).toBe(3);
});

test("an answer is remembered for ten minutes", async () => {
  let now = 0;
  const flights = createFlights(() => now);
  const { start, land, counted } = flight();
  const first = flights.join("k", "b", start);
  land(last("saved"));
  await first;

  now = 9 * minute;
  await flights.join("k", "b", start);
  expect(counted.starts).toBe(1);
  now = 11 * minute;
  flights.join("k", "b", start);
  expect(counted.starts).toBe(2);
});

test("of many answers the oldest are forgotten", async () => {
  const flights = createFlights(() => 0);
  let starts = 0;
  const join = (index: number) =>
    flights.join(`k${index}`, "b", async () => {
      starts += 1;
      return { answer: new Response(null), isLast: true };
    });

  await Promise.all(Array.from({ length: 1_500 }, (_, index) => join(index)));
  await join(1_499);
  expect(starts).toBe(1_500);
  await join(0);
  expect(starts).toBe(1_501);
});
