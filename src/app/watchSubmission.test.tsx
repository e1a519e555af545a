import { expect, test, vi } from "vitest";
import type { Outcome } from "../highlevel/Outcome";
import { testGateway } from "../highlevel/testGateway";
import { watchSubmission } from "./watchSubmission";

const sent = { key: "k", body: { firstName: "Ada", locationId: "l" } };
const row = (submission: object) => Response.json({ submission });
const cut = () => Promise.reject(new TypeError("cut"));

function watch(answers: Parameters<typeof testGateway>[0]) {
  const { world, asked } = testGateway(answers);
  const told: Outcome[] = [];
  const end = new AbortController();
  void watchSubmission(world, sent, end.signal, (outcome) => told.push(outcome));
  return { told, asked, end };
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

test("who no longer wants to know is told nothing", async () => {
  const { told, end } = watch({ find: async () => row({ state: "saved", contactId: "c" }) });
  end.abort();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(told).toEqual([]);
});
