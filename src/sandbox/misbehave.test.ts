import { describe, expect, test } from "vitest";
import { callSandbox, sendContact } from "./callSandbox";
import { createSandbox, type Sandbox } from "./createSandbox";

const ann = { firstName: "Ann", email: "ann@example.org" };

describe("a fault", () => {
  test("answers in HighLevel's place, once, and nothing is created", async () => {
    const sandbox = await faulty({
      answer: { status: 502, headers: { server: "edge" }, body: "<h1>Bad</h1>" },
    });
    const response = await sendContact(sandbox, ann);
    expect(response.status).toBe(502);
    expect(response.headers.get("server")).toBe("edge");
    expect(response.headers.get("x-ratelimit-max")).toBeNull();
    expect(await response.text()).toBe("<h1>Bad</h1>");
    expect(await contacts(sandbox)).toHaveLength(0);
    expect((await sendContact(sandbox, ann)).status).toBe(201);
  });

  test("can answer JSON, and nothing at all", async () => {
    const sandbox = await faulty([
      { answer: { status: 429, body: { message: "slow down" } } },
      { answer: { status: 204, body: "ignored" } },
    ]);
    expect(await (await sendContact(sandbox, ann)).json()).toEqual({ message: "slow down" });
    expect((await sendContact(sandbox, ann)).status).toBe(204);
  });

  test("that processes first creates the contact, whatever it then answers", async () => {
    const sandbox = await faulty({ first: "process", answer: { status: 422, body: { message: ["x"] } } });
    expect((await sendContact(sandbox, ann)).status).toBe(422);
    expect(await contacts(sandbox)).toMatchObject([{ email: "ann@example.org" }]);
  });

  test("that cuts is an error of the fetch when called in process", async () => {
    const sandbox = await faulty([{ cut: true }, { first: "process", cut: true }]);
    await expect(sendContact(sandbox, ann)).rejects.toThrow(new TypeError("fetch failed"));
    expect(await contacts(sandbox)).toHaveLength(0);
    await expect(sendContact(sandbox, ann)).rejects.toThrow(new TypeError("fetch failed"));
    expect(await contacts(sandbox)).toHaveLength(1);
  });

  test("that only delays is followed by the true answer", async () => {
    const sandbox = await faulty({ delayMs: 40 });
    const before = performance.now();
    expect((await sendContact(sandbox, ann)).status).toBe(201);
    expect(performance.now() - before).toBeGreaterThan(35);
  });

  test("that processes first has created the contact before the delay is over", async () => {
    const sandbox = await faulty({ first: "process", delayMs: 60 });
    const answer = sendContact(sandbox, ann);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await contacts(sandbox)).toHaveLength(1);
    expect((await answer).status).toBe(201);
    expect(await contacts(sandbox)).toHaveLength(1);
  });

  test("waits for the method and the path it is meant for", async () => {
    const sandbox = await faulty({ method: "get", path: "/search/duplicate", answer: { status: 500 } });
    expect((await sendContact(sandbox, ann)).status).toBe(201);
    expect((await callSandbox(sandbox, "/highlevel/locations/practice")).status).toBe(200);
    const path = "/highlevel/contacts/search/duplicate?locationId=practice";
    expect((await callSandbox(sandbox, path)).status).toBe(500);
    expect((await callSandbox(sandbox, path)).status).toBe(200);
  });

  test("happens as often as it says, in the order given", async () => {
    const sandbox = await faulty([{ times: 2, answer: { status: 500 } }, { answer: { status: 503 } }]);
    const statuses = [];
    for (let sent = 0; sent < 4; sent += 1) statuses.push((await sendContact(sandbox, ann)).status);
    expect(statuses).toEqual([500, 500, 503, 201]);
  });

  test.each([
    ["cuts", { cut: true }],
    ["answers", { answer: { status: 503 } }],
  ])("that reads some bytes first %s before the rest has come", async (_, then) => {
    const sandbox = await faulty({ afterBytes: 100, ...then });
    const { taken, stream } = counted();

    const status = await callSandbox(sandbox, "/highlevel/forms/upload-custom-files", {
      method: "POST",
      body: stream,
    }).then(
      (response) => response.status,
      () => "cut",
    );

    expect(status).toBe("cut" in then ? "cut" : 503);
    expect(taken()).toBeGreaterThanOrEqual(100);
    expect(taken()).toBeLessThan(130);
  });

  test("that reads some bytes and then only waits reads the rest, and is shown with all of it", async () => {
    const sandbox = await faulty({ afterBytes: 5, delayMs: 30 });
    expect((await sendContact(sandbox, ann)).status).toBe(201);
    const [seen] = await (await callSandbox(sandbox, "/control/requests")).json();
    expect(JSON.parse(seen.body)).toEqual({ locationId: "practice", ...ann });
  });

  test("leaves the pages and the control alone", async () => {
    const sandbox = await faulty({ times: 9, answer: { status: 500 } });
    expect((await callSandbox(sandbox, "/")).status).toBe(200);
    expect((await callSandbox(sandbox, "/control/requests")).status).toBe(200);
  });

  test("can be taken back", async () => {
    const sandbox = await faulty({ times: 9, answer: { status: 500 } });
    await callSandbox(sandbox, "/control/faults", { method: "DELETE" });
    expect((await sendContact(sandbox, ann)).status).toBe(201);
  });
});

/** A body of ten thousand bytes, ten at a time, and how many of them were taken. */
function counted() {
  let taken = 0;
  const stream = new ReadableStream(
    {
      pull(controller) {
        taken += 10;
        controller.enqueue(new Uint8Array(10));
        if (taken === 10_000) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { taken: () => taken, stream };
}

async function faulty(body: unknown): Promise<Sandbox> {
  const sandbox = createSandbox();
  const response = await callSandbox(sandbox, "/control/faults", { method: "POST", body });
  expect(response.status).toBe(200);
  return sandbox;
}

async function contacts(sandbox: Sandbox): Promise<unknown[]> {
  return (await callSandbox(sandbox, "/control/contacts")).json();
}
