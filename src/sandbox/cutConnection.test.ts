import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { expect, test } from "vitest";
import { rightHeaders } from "./callSandbox";
import { createSandbox } from "./createSandbox";

test("a cut ends the real connection, after the contact was created", async () => {
  const sandbox = createSandbox();
  const server = serve({ fetch: sandbox.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  // A server that listens on a port has an address with one.
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (path: string, body: object) =>
    fetch(root + path, { method: "POST", headers: rightHeaders, body: JSON.stringify(body) });

  try {
    await post("/control/faults", { first: "process", cut: true });
    await expect(post("/highlevel/contacts/", { locationId: "practice", firstName: "Ann" })).rejects.toThrow(
      expect.objectContaining({
        message: "fetch failed",
        cause: expect.objectContaining({ message: "other side closed" }),
      }),
    );
    const contacts = await (await fetch(`${root}/control/contacts`)).json();
    expect(contacts).toMatchObject([{ firstName: "Ann" }]);
  } finally {
    server.close();
  }
});
