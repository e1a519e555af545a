import { expect, test } from "vitest";
import { ask } from "../highlevel/ask";
import { testWorld } from "../highlevel/testWorld";
import { createDoor } from "./createDoor";

/** A door whose gateway answers in a way that can be changed. */
function standBefore(first: () => Response) {
  let answer = first;
  let asked = 0;
  const door = createDoor(testWorld(() => answer()).world, () => void asked++);
  return {
    door,
    asked: () => asked,
    meet: async (next: () => Response, path = "/api/tags") => {
      answer = next;
      await ask(door.world, path);
      return door.now();
    },
  };
}

const signedOut = () => Response.json({ gateway: "signed-out" }, { status: 401 });
const page = (status: number) => () => new Response("<h1>", { status });
const answered = () => Response.json({});

test("it is shut as soon as an answer says so, and what nobody can tell changes nothing", async () => {
  const { meet } = standBefore(answered);
  expect(await meet(answered)).toBe("open");
  expect(await meet(page(502))).toBe("open");
  expect(await meet(page(403))).toBe("open");
  expect(await meet(page(401))).toBe("signed-out");
  expect(await meet(page(502))).toBe("signed-out");
  expect(await meet(() => Response.json({ gateway: "not-allowed" }, { status: 403 }))).toBe("not-allowed");
});

test("a proxy's page in place of who is served means that nobody is let in", async () => {
  const { meet } = standBefore(answered);
  expect(await meet(page(403), "/api/session")).toBe("not-allowed");
});

test("an answer behind a shut door opens nothing, but has it asked who is there", async () => {
  const { door, meet, asked } = standBefore(signedOut);
  await meet(answered);
  expect(asked()).toBe(0);
  await meet(signedOut);
  expect(await meet(answered)).toBe("signed-out");
  expect(asked()).toBe(1);
  door.open();
  expect(door.now()).toBe("open");
});

test("whoever waits goes on when it opens, and once; whoever gives up waits no more", async () => {
  const { door, meet } = standBefore(signedOut);
  const end = new AbortController();
  await door.whenOpen(end.signal);
  let opened = 0;
  door.onOpen(() => void opened++);
  await meet(signedOut);
  const one = door.whenOpen(new AbortController().signal);
  const two = door.whenOpen(end.signal);
  end.abort();
  await two;
  door.open();
  door.open();
  await one;
  expect(opened).toBe(1);
});

test("once somebody else is in it stays shut", async () => {
  const { door, meet } = standBefore(signedOut);
  let opened = 0;
  door.onOpen(() => void opened++);
  door.closeToOthers();
  door.open();
  expect(await meet(signedOut)).toBe("another-person");
  expect(opened).toBe(0);
});
