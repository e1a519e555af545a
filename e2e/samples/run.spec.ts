import { findRuntime } from "../../src/commands/runtimes.mjs";
import { address, placeholder } from "../../src/preview/samples/call";
import { sampleNames } from "../../src/preview/samples/sampleNames";
import { sampleOf } from "../../src/preview/samples/sampleOf";
import { expect, test } from "../desk";
import { bodies } from "./bodies";
import { runSample } from "./runSample";
import { ways } from "./ways";

const token = "pit-11111111-2222-4333-8444-555555555555";

for (const name of sampleNames) {
  if (name === "powershell") continue;
  const way = ways[name];

  test(`the sample for ${name} creates the contact, once and as it is`, async ({ desk }, info) => {
    const runtime = way.needs ? findRuntime(way.needs) : "";
    test.skip(runtime === undefined, `There is no ${way.needs} on this machine.`);
    // A busy machine takes its time to compile Go's own packages.
    test.setTimeout(180_000);
    const baseUrl = `${desk.url}/sandbox/highlevel`;

    for (const [kind, body] of Object.entries(bodies)) {
      await desk.sandbox.reset();
      const sample = sampleOf(name, body)
        .replaceAll(address, `${baseUrl}/contacts/`)
        .replaceAll(placeholder, token);
      const where = { folder: info.outputPath(kind), runtime: `${runtime}`, baseUrl };
      const printed = await runSample(sample, way, where);

      const seen = (await desk.sandbox.requests()).map((request) => ({
        asked: `${request.method} ${request.path}`,
        authorization: request.authorization,
        version: request.headers.version,
        type: request.headers["content-type"],
        accept: request.headers.accept,
        body: JSON.parse(request.body) as unknown,
      }));
      expect(seen, `${kind}: ${printed}`).toEqual([
        {
          asked: "POST /contacts/",
          authorization: "well-formed",
          version: "2021-07-28",
          type: expect.stringMatching(/^application\/json\b/),
          accept: expect.stringContaining("application/json"),
          body,
        },
      ]);
      const [contact] = await desk.sandbox.contacts();
      expect(printed, "what HighLevel answered is printed").toContain(contact?.id ?? "no contact");
    }
  });
}
