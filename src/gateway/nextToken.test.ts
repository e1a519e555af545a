import { expect, test } from "vitest";
import { callHighLevel } from "./callHighLevel";
import type { Location } from "./readLocations";
import { Secret } from "./Secret";
import { startUpstream } from "./startUpstream";

const unknown = "Invalid Private Integration token";
const post = { method: "POST", path: "/contacts/", body: "{}" } as const;

/** A HighLevel that knows only the new token, and a location that has both. */
async function start(message = unknown) {
  const { url, seen } = await startUpstream((response, { headers }) => {
    const isNew = headers.authorization === "Bearer new";
    response
      .writeHead(isNew ? 201 : 401)
      .end(JSON.stringify(isNew ? { contact: { id: "c1" } } : { message }));
  });
  const location: Location = { id: "loc1", name: "North", token: new Secret("old"), next: new Secret("new") };
  const call = (each: Parameters<typeof callHighLevel>[2] = post) =>
    callHighLevel({ settings: { baseUrl: url }, upstreamFetch: fetch }, location, each);
  const used = () => seen.map(({ headers }) => headers.authorization);
  return { call, used, location };
}

test("once its token is refused the next one takes over, in the middle of a create, and stays", async () => {
  const { call, used } = await start();
  expect(await call()).toMatchObject({ kind: "answer", status: 201 });
  expect(await call()).toMatchObject({ status: 201 });
  expect(used()).toEqual(["Bearer old", "Bearer new", "Bearer new"]);
});

test("of many calls at once all are made anew, each once", async () => {
  const { call, used } = await start();
  const replies = await Promise.all(Array.from({ length: 8 }, () => call()));
  expect(new Set(replies.map((reply) => "status" in reply && reply.status))).toEqual(new Set([201]));
  expect(used().filter((each) => each === "Bearer new")).toHaveLength(8);
});

test("a scope that is missing is no reason to change the token", async () => {
  const { call, location } = await start("The token is not authorized for this scope.");
  expect(await call()).toMatchObject({ status: 401 });
  expect(location.token.reveal()).toBe("old");
});

test("a next token that is refused too is not tried for ever", async () => {
  const { call, used, location } = await start();
  location.next = new Secret("newer");
  expect(await call()).toMatchObject({ status: 401 });
  expect(await call()).toMatchObject({ status: 401 });
  expect(used()).toEqual(["Bearer old", "Bearer newer", "Bearer newer"]);
});

test("files that have gone are not sent a second time, but whoever sends them again has the new token", async () => {
  const { call, used } = await start();
  const bytes = () => new Blob(["x"]).stream();
  const files = (): Parameters<typeof callHighLevel>[2] => ({
    ...post,
    path: "/forms/upload-custom-files",
    body: { bytes: bytes(), contentType: "multipart/form-data; boundary=x" },
  });
  expect(await call(files())).toMatchObject({ status: 401 });
  expect(await call(files())).toMatchObject({ status: 201 });
  expect(used()).toEqual(["Bearer old", "Bearer new"]);
});
