import { expect, test } from "vitest";
import { createStreamingFetch } from "./createStreamingFetch";
import { startServer } from "./startServer";

const streamingFetch = createStreamingFetch(() => {});

test("a body that fails is not sent as if it had ended", async () => {
  const ended: string[] = [];
  const { url } = await startServer((request, response) => {
    request.resume();
    request.once("end", () => response.end("whole"));
    request.once("close", () => ended.push(request.complete ? "whole" : "cut"));
  });
  const body = new ReadableStream(
    {
      async pull(controller) {
        controller.enqueue(new Uint8Array(100_000));
        await new Promise((resolve) => setTimeout(resolve, 50));
        controller.error(new RangeError("Too large."));
      },
    },
    { highWaterMark: 0 },
  );

  await expect(streamingFetch(url, { method: "POST", body })).rejects.toMatchObject({
    message: "fetch failed",
    cause: { message: "Too large." },
  });
  await expect.poll(() => ended).toEqual(["cut"]);
});

test("every piece is sent, and what was sent is swept away every few megabytes", async () => {
  let taken = 0;
  let swept = 0;
  const { url } = await startServer(async (request, response) => {
    for await (const part of request) taken += part.length;
    response.end("thanks");
  });
  let left = 10;
  const body = new ReadableStream({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });

  const response = await createStreamingFetch(() => {
    swept += 1;
  })(url, { method: "POST", body });

  expect([await response.text(), taken, swept]).toEqual(["thanks", 10 * 1024 * 1024, 2]);
});

test.each([204, 302])("a %i comes back with its headers, and is not followed", async (status) => {
  const { url } = await startServer((_request, response) =>
    response.writeHead(status, { location: "/other", "set-cookie": ["a=1", "b=2"] }).end(),
  );

  const response = await streamingFetch(url, { method: "POST", body: new Blob(["a"]).stream() });

  expect([response.status, await response.text(), response.headers.get("location")]).toEqual([
    status,
    "",
    "/other",
  ]);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test("a request that is aborted fails", async () => {
  const stop = new AbortController();
  const { url } = await startServer(() => stop.abort());

  const answer = streamingFetch(url, {
    method: "POST",
    body: new Blob(["a"]).stream(),
    signal: stop.signal,
  });

  await expect(answer).rejects.toThrow("fetch failed");
});
