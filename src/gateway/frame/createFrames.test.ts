import { expect, test } from "vitest";
import type { Allowed } from "../access/Access";
import { createKeys } from "../createKeys";
import { Secret } from "../Secret";
import { startOffice } from "../testOffice";
import { createHeaders } from "../testWorld";

const embed = { origins: ["https://intranet.example"], signIn: true };
const json = { "Content-Type": "application/json" };
const newYear = Date.UTC(2026, 0, 2);

/** An office whose form may stand in a frame, at a time that can be changed. */
async function startFrame({ allowed, secret = "a secret for tests, long enough for one" }: Sort = {}) {
  const time = { now: newYear };
  const keys = createKeys(new Secret(secret));
  const office = await startOffice({ allowed, embed, changes: { now: () => time.now, keys } });
  const { ask, assertion } = office;
  const codeOf = async (sub: string, more = {}): Promise<string> =>
    (await ask("/api/frame-code", await assertion(sub, more), { method: "POST" })).json.code;
  const signIn = async (code: unknown, headers: Record<string, string> = {}) => {
    const init = { method: "POST", body: JSON.stringify({ code }) };
    const answer = await ask("/embed/api/sign-in", { ...json, ...headers }, init);
    return { ...answer, set: answer.headers.get("set-cookie") };
  };
  const cookieOf = async (sub: string, more = {}) => ({
    Cookie: (await signIn(await codeOf(sub, more))).set?.split(";")[0] ?? "",
  });
  return { ...office, time, codeOf, signIn, cookieOf };
}

type Sort = { allowed?: Allowed[]; secret?: string };

const signedOut = { status: 401, json: { gateway: "signed-out" } };

test("a code of the window that is signed in gives the frame a cookie, by which it is the same person", async () => {
  const { ask, assertion, codeOf, signIn, seen, logged } = await startFrame();

  const answer = await signIn(await codeOf("ada"));

  expect([answer.status, answer.json]).toEqual([200, {}]);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.set).toMatch(
    /^__Host-contact-desk-frame=[\w-]{60,}; Path=\/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=28800$/,
  );
  const cookie = { Cookie: `a=b; ${answer.set?.split(";")[0]}` };
  const inFrame = (await ask("/embed/api/session", cookie)).json;
  const { own, ...inWindow } = (await ask("/api/session", await assertion("ada"))).json;
  expect(inFrame).toEqual(inWindow);
  expect(own).toEqual({ connected: false });

  const create = { method: "POST", body: '{"firstName":"Ann"}' };
  const headers = { ...createHeaders(), ...cookie };
  expect((await ask("/embed/api/contacts?location=loc2", headers, create)).status).toBe(201);
  // The same submission by the other door is the same one.
  const again = { ...headers, ...(await assertion("ada")) };
  expect((await ask("/api/contacts?location=loc2", again, create)).status).toBe(201);
  expect(seen).toHaveLength(1);
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ who: "ada", outcome: "saved" }]);
});

test.each([
  "/embed/api/session",
  "/embed/api/custom-fields?location=loc1",
  "/embed/api/nothing",
  "/embed/api/submissions/x",
  "/embed/api/sign-in",
  "/embed/api",
])("nobody gets anything of %s without the cookie, whatever else they bring", async (path) => {
  const { ask, assertion, codeOf, logged } = await startFrame();
  const code = await codeOf("ada");

  expect(await ask(path)).toMatchObject(signedOut);
  expect(await ask(path, await assertion("ada"))).toMatchObject(signedOut);
  for (const text of ["", "AAAA", code]) {
    expect(await ask(path, { Cookie: `__Host-contact-desk-frame=${text}` })).toMatchObject(signedOut);
  }
  expect(logged.map((line) => JSON.parse(line))).toEqual(
    Array(5).fill({
      time: "2026-01-02T00:00:00.000Z",
      refused: "signed-out",
      status: 401,
      method: "GET",
      ms: 0,
    }),
  );
});

test("the cookie is good for the frame's calls only, and gives no codes", async () => {
  const { ask, cookieOf } = await startFrame();
  const cookie = await cookieOf("ada");

  expect(await ask("/api/session", cookie)).toMatchObject(signedOut);
  expect(await ask("/api/frame-code", cookie, { method: "POST" })).toMatchObject(signedOut);
  expect(await ask("/embed/api/frame-code", cookie, { method: "POST" })).toMatchObject({ status: 404 });
});

test("a token of one's own is not for frames", async () => {
  const { ask, cookieOf } = await startFrame();
  const cookie = await cookieOf("ada");

  expect((await ask("/embed/api/session", cookie)).json).not.toHaveProperty("own");
  const bring = { method: "POST", body: "{}" };
  expect(await ask("/embed/api/connection", { ...json, ...cookie }, bring)).toMatchObject({ status: 404 });
});

test("a code is good once, for a minute", async () => {
  const { codeOf, signIn, time, logged } = await startFrame();
  const [first, second, third] = [await codeOf("ada"), await codeOf("ada"), await codeOf("bo")];

  expect((await signIn(first)).status).toBe(200);
  for (const spelled of [first, `${first}=`, `${first}\n`]) {
    expect(await signIn(spelled)).toMatchObject({ ...signedOut, set: null });
  }
  expect((await signIn(second)).status).toBe(200);
  time.now += 59_999;
  expect((await signIn(third)).status).toBe(200);
  time.now += 1;
  expect(await signIn(third)).toMatchObject({ ...signedOut, set: null });
  expect(logged.map((line) => JSON.parse(line).who)).toEqual(["ada", "ada", "ada", undefined]);
});

test("the cookie ends after eight hours", async () => {
  const { ask, cookieOf, time } = await startFrame();
  const cookie = await cookieOf("ada");

  time.now += 8 * 3_600_000 - 1;
  expect((await ask("/embed/api/session", cookie)).status).toBe(200);
  time.now += 1;
  expect(await ask("/embed/api/session", cookie)).toMatchObject(signedOut);
});

test.each<[string, (code: string) => unknown]>([
  ["none", () => undefined],
  ["a number", () => 1],
  ["an empty one", () => ""],
  ["one that was made up", () => "A".repeat(200)],
  ["one that was changed", (code) => code.replace(/^./, (letter) => (letter === "A" ? "B" : "A"))],
  ["half of one", (code) => code.slice(0, 100)],
])("no cookie comes for a code that is %s", async (_what, changed) => {
  const { codeOf, signIn } = await startFrame();

  expect(await signIn(changed(await codeOf("ada")))).toMatchObject({ ...signedOut, set: null });
});

test("codes and cookies of another secret are none", async () => {
  const [here, there] = [
    await startFrame(),
    await startFrame({ secret: "another secret, and long enough too" }),
  ];

  expect(await here.signIn(await there.codeOf("ada"))).toMatchObject(signedOut);
  expect(await here.ask("/embed/api/session", await there.cookieOf("ada"))).toMatchObject(signedOut);
});

const list: Allowed[] = [{ person: "ada@example.com", locations: ["loc1"] }, { group: "front desk" }];
const idsOf = (session: { locations: { id: string }[] }) => session.locations.map(({ id }) => id);

test("whoever has a cookie is admitted by the list anew at each call", async () => {
  const before = await startFrame({ allowed: list });
  const ada = await before.cookieOf("x", { email: "Ada@example.com" });
  const bo = await before.cookieOf("bo", { groups: ["staff", "front desk"] });
  expect(idsOf((await before.ask("/embed/api/session", ada)).json)).toEqual(["loc1"]);
  expect(idsOf((await before.ask("/embed/api/session", bo)).json)).toEqual(["loc1", "loc2"]);

  const after = await startFrame({ allowed: [{ person: "ada@example.com", locations: ["loc2"] }] });
  expect(idsOf((await after.ask("/embed/api/session", ada)).json)).toEqual(["loc2"]);
  expect(await after.ask("/embed/api/session", bo)).toMatchObject({
    status: 403,
    json: { gateway: "not-allowed" },
  });
  expect(JSON.parse(after.logged[0] ?? "")).toMatchObject({ refused: "not-allowed", status: 403 });
});

test("an address that nobody has verified admits nobody in a frame either, and no code is given to who is not on the list", async () => {
  const { ask, assertion } = await startFrame({ allowed: list });
  const eve = await assertion("eve", { email: "ada@example.com", email_verified: false });

  expect(await ask("/api/frame-code", eve, { method: "POST" })).toMatchObject({ status: 403 });
  // Where the list comes later, what was not verified is known still.
  const open = await startFrame();
  const cookie = await open.cookieOf("eve", { email: "ada@example.com", email_verified: false });
  const { ask: later } = await startFrame({ allowed: list });
  expect(await later("/embed/api/session", cookie)).toMatchObject({ json: { gateway: "not-allowed" } });
});

test("somebody who is in hundreds of groups fits into a cookie", async () => {
  const { signIn, codeOf, ask } = await startFrame({ allowed: list });
  const groups = [...Array(500).keys()].map((group) => `a group with a rather long name ${group}`);

  const { set } = await signIn(await codeOf("bo", { groups: [...groups, "front desk"] }));

  expect(set?.length).toBeLessThan(4_000);
  const cookie = { Cookie: set?.split(";")[0] ?? "" };
  expect((await ask("/embed/api/session", cookie)).status).toBe(200);
});

test("another site signs nobody in, and calls nothing", async () => {
  const { ask, codeOf, signIn, cookieOf } = await startFrame();
  const [code, cookie] = [await codeOf("ada"), await cookieOf("ada")];

  const others: Record<string, string>[] = [
    { "Sec-Fetch-Site": "cross-site", Origin: "https://intranet.example" },
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "none" },
    { "X-Contact-Desk": "" },
  ];
  for (const other of others) {
    expect(await signIn(code, other)).toMatchObject({
      status: 403,
      json: { gateway: "forbidden" },
      set: null,
    });
    expect(await ask("/embed/api/session", { ...cookie, ...other })).toMatchObject({ status: 403 });
  }
  expect((await signIn(code)).status).toBe(200);
});

test("whoever makes up codes is told to wait, and keeps nobody out", async () => {
  const { codeOf, signIn } = await startFrame();

  const made = await Promise.all(Array.from({ length: 20 }, () => signIn("A".repeat(200))));
  expect(made.map(({ status }) => status)).toEqual([...Array(10).fill(401), ...Array(10).fill(429)]);
  expect(made.at(-1)?.headers.get("retry-after")).toBe("10");
  const codes = await Promise.all(Array.from({ length: 11 }, () => codeOf("ada")));
  const signed = [];
  for (const code of codes) signed.push((await signIn(code)).status);
  expect(signed).toEqual([...Array(10).fill(200), 429]);
  expect((await signIn(await codeOf("bo"))).status).toBe(200);
});

test("a person may ask as much as one may, by whichever door", async () => {
  const { ask, assertion } = await startOffice({ embed, requests: { location: 1_000_000, person: 40 } });
  const ada = await assertion("ada");
  const { code } = (await ask("/api/frame-code", ada, { method: "POST" })).json;
  const signedIn = await ask("/embed/api/sign-in", json, { method: "POST", body: JSON.stringify({ code }) });
  const cookie = { Cookie: signedIn.headers.get("set-cookie")?.split(";")[0] ?? "" };

  for (let each = 0; each < 39; each += 1) await ask("/api/session", ada);

  expect(await ask("/embed/api/session", cookie)).toMatchObject({
    status: 429,
    json: { gateway: "too-many" },
  });
});

test("where nobody may have the form in a frame, there is nothing to sign in to", async () => {
  const { ask, assertion } = await startOffice();

  expect((await ask("/api/frame-code", await assertion("ada"), { method: "POST" })).status).toBe(404);
  expect((await ask("/embed/api/sign-in", json, { method: "POST", body: "{}" })).status).toBe(404);
  expect((await ask("/embed/api/session")).status).toBe(404);
});
