import { describe, expect, test } from "vitest";
import { callSandbox, practiceToken, rightHeaders, sendContact } from "./callSandbox";
import { createSandbox } from "./createSandbox";

const json = { "content-type": "application/json" };

describe("the control", () => {
  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain; application/json",
  ])("does not listen to %s, which a form of another site can send", async (type) => {
    const sandbox = createSandbox();
    const headers = { "content-type": type };
    for (const [method, path] of [
      ["POST", "/control/faults"],
      ["DELETE", "/control/faults"],
      ["PUT", "/control/settings"],
      ["DELETE", "/control"],
    ] as const)
      expect((await callSandbox(sandbox, path, { method, headers, body: "{}" })).status).toBe(415);
  });

  test("takes JSON with a charset", async () => {
    const headers = { "content-type": "Application/JSON; charset=utf-8" };
    const call = { method: "PUT", headers, body: {} };
    expect((await callSandbox(createSandbox(), "/control/settings", call)).status).toBe(200);
  });

  test.each([
    ["no JSON", "{", ["fault 0 must be an object"]],
    ["a misspelt property", { dealyMs: 5 }, ["fault 0.property dealyMs should not exist"]],
    ["no times", { times: 0 }, ["fault 0.times must be a whole number from 1"]],
    [
      "a status that is none",
      { answer: { status: 700 } },
      ["fault 0.answer.status must be a whole number from 200 to 599"],
    ],
    [
      "a header that is none",
      [{}, { answer: { status: 200, headers: { "a b": "c" } } }],
      ["fault 1.answer.headers must be header names with their values as strings"],
    ],
    ["a cut and an answer", { cut: true, answer: { status: 200 } }, ["fault 0 must either cut or answer"]],
    [
      "some bytes, and the whole processed",
      { first: "process", afterBytes: 5 },
      ["fault 0 must either process first or read some bytes"],
    ],
    ["half a byte", { afterBytes: 0.5 }, ["fault 0.afterBytes must be a whole number from 0"]],
    ["another first", { first: "answer" }, ["fault 0.first must be one of the following values: process"]],
  ])("says what is wrong with a fault: %s", async (_, body, wrong) => {
    const response = await callSandbox(createSandbox(), "/control/faults", { method: "POST", body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ wrong });
  });

  test.each([
    ["no JSON", "{", ["settings must be an object"]],
    ["a lag below nothing", { searchLagMs: -1 }, ["settings.searchLagMs must be a number from 0"]],
    [
      "an unknown location",
      { allowDuplicates: { elsewhere: true } },
      ["settings.allowDuplicates.property elsewhere should not exist"],
    ],
    [
      "scopes as text",
      { scopes: "all" },
      ["settings.scopes must be a list of scopes, or null for all of them"],
    ],
  ])("says what is wrong with settings: %s", async (_, body, wrong) => {
    const response = await callSandbox(createSandbox(), "/control/settings", { method: "PUT", body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ wrong });
  });

  test("changes only the settings that are named", async () => {
    const sandbox = createSandbox({ searchLagMs: 5 });
    const put = (body: object) =>
      callSandbox(sandbox, "/control/settings", { method: "PUT", headers: json, body });
    await put({ allowDuplicates: { practice: true } });
    await put({ scopes: ["contacts.write"] });
    expect(await (await put({ allowDuplicates: { "practice-2": true } })).json()).toEqual({
      searchLagMs: 5,
      allowDuplicates: { practice: true, "practice-2": true },
      scopes: ["contacts.write"],
    });
    const location = await callSandbox(sandbox, "/highlevel/locations/practice");
    expect(location.status).toBe(401);
  });

  test("shows a location's setting where HighLevel shows it", async () => {
    const sandbox = createSandbox();
    const body = { allowDuplicates: { practice: true } };
    await callSandbox(sandbox, "/control/settings", { method: "PUT", headers: json, body });
    const { location } = await (await callSandbox(sandbox, "/highlevel/locations/practice")).json();
    expect(location.settings.allowDuplicateContact).toBe(true);
  });
});

describe("the requests seen", () => {
  test("are shown with their exact text and without what could open a door", async () => {
    const sandbox = createSandbox({ now: () => 0 });
    const body = '{ "locationId" : "practice","firstName":"Zoë" }';
    const headers = { ...rightHeaders, cookie: "session=abc", "x-auth-token": "abc", "x-trace": "7" };
    await callSandbox(sandbox, "/highlevel/contacts/?a=b", { method: "POST", headers, body });
    await callSandbox(sandbox, "/highlevel/users/", {
      headers: { authorization: `Bearer ${practiceToken}\u00a0` },
    });
    await callSandbox(sandbox, "/highlevel/users/", { headers: {} });

    const seen = await (await callSandbox(sandbox, "/control/requests")).text();
    expect(seen).not.toContain(practiceToken);
    expect(JSON.parse(seen)).toEqual([
      {
        time: "1970-01-01T00:00:00.000Z",
        method: "POST",
        path: "/contacts/?a=b",
        authorization: "well-formed",
        headers: { "content-type": "application/json", version: "2021-07-28", "x-trace": "7" },
        body,
      },
      {
        time: expect.any(String),
        method: "GET",
        path: "/users/",
        authorization: "malformed",
        headers: {},
        body: "",
      },
      {
        time: expect.any(String),
        method: "GET",
        path: "/users/",
        authorization: "missing",
        headers: {},
        body: "",
      },
    ]);
  });

  test("are the last 200", async () => {
    const sandbox = createSandbox();
    for (let sent = 0; sent < 205; sent += 1)
      await callSandbox(sandbox, `/highlevel/users/?locationId=${sent}`);
    const seen = await (await callSandbox(sandbox, "/control/requests")).json();
    expect(seen).toHaveLength(200);
    expect(seen[0].path).toBe("/users/?locationId=5");
  });

  test("have those among them that met a fault", async () => {
    const sandbox = createSandbox();
    await callSandbox(sandbox, "/control/faults", { method: "POST", body: { cut: true } });
    await sendContact(sandbox, { firstName: "Ann" }).catch(() => "cut");
    expect(await (await callSandbox(sandbox, "/control/requests")).json()).toHaveLength(1);
  });
});

test("a reset forgets everything that was done", async () => {
  const sandbox = createSandbox({ searchLagMs: 7 });
  const put = (body: object) =>
    callSandbox(sandbox, "/control/settings", { method: "PUT", headers: json, body });
  await sendContact(sandbox, { firstName: "Ann", tags: ["Fresh"] });
  await callSandbox(sandbox, "/control/faults", { method: "POST", body: { answer: { status: 500 } } });
  await put({ searchLagMs: 9, scopes: [], allowDuplicates: { practice: true } });

  expect((await callSandbox(sandbox, "/control", { method: "DELETE", headers: json })).status).toBe(200);

  expect(await (await callSandbox(sandbox, "/control/contacts")).json()).toEqual([]);
  expect(await (await callSandbox(sandbox, "/control/requests")).json()).toEqual([]);
  expect(await (await put({})).json()).toEqual({ searchLagMs: 7, allowDuplicates: {}, scopes: null });
  const tags = await callSandbox(sandbox, "/highlevel/locations/practice/tags");
  expect(tags.headers.get("x-ratelimit-remaining")).toBe("99");
  expect((await tags.json()).tags).toHaveLength(12);
});

test("what was on its way when everything was forgotten creates nobody", async () => {
  const sandbox = createSandbox();
  await callSandbox(sandbox, "/control/faults", { method: "POST", body: { delayMs: 40 } });
  const late = sendContact(sandbox, { firstName: "Ann" });
  const settled = expect(late).rejects.toThrow(TypeError);
  await callSandbox(sandbox, "/control", { method: "DELETE", headers: json });
  await settled;
  expect(await (await callSandbox(sandbox, "/control/contacts")).json()).toEqual([]);
});
