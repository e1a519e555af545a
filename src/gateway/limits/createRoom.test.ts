import { expect, test } from "vitest";
import { createRoom } from "./createRoom";

test("each has so many places, and all together so many", () => {
  const room = createRoom({ each: 2, all: 3 });
  const first = room.enter("a");
  expect([first, room.enter("a"), room.enter("a")]).toEqual([
    expect.anything(),
    expect.anything(),
    undefined,
  ]);
  expect([room.enter("b"), room.enter("b")]).toEqual([expect.anything(), undefined]);
  first?.leave();
  first?.leave();
  expect([room.enter("b"), room.enter("a")]).toEqual([expect.anything(), undefined]);
});
