import { expect, test } from "vitest";
import { findWay } from "./findWay";

/** A gateway that answers in this way beneath `/embed`, where a code was given and where none was. */
function gateway(answers: { session: () => Response; signIn?: () => Response }) {
  const asked: { path: string; init?: RequestInit }[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const path = String(input);
    asked.push({ path, init });
    return path === "/embed/api/session" ? answers.session() : (answers.signIn ?? answers.session)();
  };
  return { fetch, asked };
}

const yes = () => Response.json({});
const no = () => Response.json({ gateway: "signed-out" }, { status: 401 });

test.each<[string, () => Response, string]>([
  ["who is let in by the gateway's own cookie goes that way", yes, "/embed/api/tags"],
  ["who is not goes the usual way", no, "/api/tags"],
  [
    "a gateway that has no such way is asked the usual way",
    () => new Response("", { status: 404 }),
    "/api/tags",
  ],
  [
    "a sign-in's page is no answer",
    () => new Response("<h1>Sign in</h1>", { headers: { "Content-Type": "text/html" } }),
    "/api/tags",
  ],
  [
    "no answer is none",
    () => {
      throw new TypeError("no network");
    },
    "/api/tags",
  ],
])("%s", async (_what, session, at) => {
  const { fetch } = gateway({ session });
  expect((await findWay(fetch)).at("/api/tags")).toBe(at);
});

test("a code opens the way", async () => {
  const { fetch, asked } = gateway({ session: no, signIn: yes });
  const way = await findWay(fetch);
  expect(await way.signIn("the code")).toBe(true);
  expect(way.at("/api/tags")).toBe("/embed/api/tags");
  const { path, init } = asked[1] ?? {};
  expect(path).toBe("/embed/api/sign-in");
  expect(init).toMatchObject({ method: "POST", body: '{"code":"the code"}', redirect: "manual" });
});

test("a code that is refused opens nothing", async () => {
  const way = await findWay(gateway({ session: no, signIn: no }).fetch);
  expect(await way.signIn("the code")).toBe(false);
  expect(way.at("/api/tags")).toBe("/api/tags");
});
