import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDoor } from "./createDoor";
import { followSignIns } from "./followSignIns";

const world = { fetch, newRequest: () => new XMLHttpRequest(), isOnline: () => true };
const signedOut = { status: 401, headers: new Headers(), json: { gateway: "signed-out" } };

/** A page that asks who is served, and is told nothing. */
function follow() {
  let asked = 0;
  const door = createDoor(world, () => undefined);
  followSignIns({
    door,
    location: { retry: async () => void asked++ },
    entry: { held: () => undefined, settle: async () => true },
  });
  return { door, asked: () => asked, shut: () => door.world.heard?.("/api/tags", signedOut) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("the window that somebody signed in with is heard, and nothing else on its channel", async () => {
  const { asked } = follow();
  const channel = new BroadcastChannel("contact-desk");
  for (const message of [null, "signed-in", { kind: "else" }]) channel.postMessage(message);
  channel.postMessage({ kind: "signed-in" });
  await vi.waitUntil(() => asked() > 0, { timeout: 5_000 });
  channel.postMessage({ kind: "signed-in" });
  await vi.waitUntil(() => asked() > 1, { timeout: 5_000 });
  expect(asked()).toBe(2);
});

test("as long as nobody is let in, it looks when somebody comes back to the page, and now and then", () => {
  const { asked, shut } = follow();
  window.dispatchEvent(new Event("focus"));
  vi.advanceTimersByTime(60_000);
  expect(asked()).toBe(0);
  shut();
  window.dispatchEvent(new Event("focus"));
  expect(asked()).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(asked()).toBe(3);
});
