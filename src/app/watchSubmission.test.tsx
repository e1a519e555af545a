import { expect, test, vi } from "vitest";
import type { Outcome } from "../highlevel/Outcome";
import { testGateway } from "../highlevel/testGateway";
import { createDoor } from "./createDoor";
import { watchSubmission } from "./watchSubmission";

const sent = { key: "k", body: { firstName: "Ada", locationId: "l" } };
const row = (submission: object) => Response.json({ submission });
const cut = () => Promise.reject(new TypeError("cut"));

function watch(answers: Parameters<typeof testGateway>[0]) {
  const { world, asked } = testGateway(answers);
  const told: Outcome[] = [];
  const end = new AbortController();
  const door = createDoor(world, () => undefined);
  void watchSubmission(door, sent, end.signal, (outcome) => told.push(outcome));
  return { told, asked, end, door };
}

test("it asks until somebody knows, says so once, and asks no more", async () => {
  let times = 0;
  const { told, asked } = watch({
    find: () => (++times < 3 ? row({ state: "sent" }) : row({ state: "saved", contactId: "c" })),
  });
  await vi.waitUntil(() => told.length > 0, { timeout: 10_000 });
  const count = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(told).toEqual([{ kind: "saved", contactId: "c" }]);
  expect(asked).toHaveLength(count);
});

test("once the network is back it asks at once", async () => {
  let isDown = true;
  const { told, asked } = watch({ find: () => (isDown ? cut() : row({ state: "refused", status: 422 })) });
  await vi.waitUntil(() => asked.length >= 3, { timeout: 10_000 });
  isDown = false;
  window.dispatchEvent(new Event("online"));
  await vi.waitUntil(() => told.length > 0, { timeout: 1_000 });
  expect(told).toEqual([{ kind: "fix", problems: [] }]);
});

test("as long as nobody is let in it asks nothing, and at once after a sign-in", async () => {
  let isOut = true;
  const { told, asked, door } = watch({
    find: () =>
      isOut
        ? Response.json({ gateway: "signed-out" }, { status: 401 })
        : row({ state: "saved", contactId: "c" }),
  });
  await vi.waitUntil(() => door.now() === "signed-out", { timeout: 10_000 });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(asked).toHaveLength(1);
  isOut = false;
  door.open();
  await vi.waitUntil(() => told.length > 0, { timeout: 900 });
  expect(told).toEqual([{ kind: "saved", contactId: "c" }]);
});

test("who no longer wants to know is told nothing", async () => {
  const { told, end } = watch({ find: async () => row({ state: "saved", contactId: "c" }) });
  end.abort();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(told).toEqual([]);
});
