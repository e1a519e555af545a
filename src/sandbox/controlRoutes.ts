import { Hono } from "hono";
import { freshMemory, type Memory } from "./freshMemory";
import { isJsonRequest } from "./isJsonRequest";
import { readFaults } from "./readFaults";
import { readSettings } from "./readSettings";

/**
 * How tests make the sandbox misbehave and see what it was asked. Everything that changes something must say
 * `Content-Type: application/json` (415 else), which no other site's form can. 400 `{wrong: string[]}` says
 * what is wrong with a body.
 */
export function controlRoutes(memory: Memory, searchLagMs: number): Hono {
  const control = new Hono();

  control.use(async (c, next) => {
    if (c.req.method !== "GET" && !isJsonRequest(c.req.raw))
      return c.json({ wrong: ["The content type must be application/json"] }, 415);
    await next();
  });

  control.post("/faults", async (c) => {
    const faults = readFaults(readJson(await c.req.text()));
    if ("wrong" in faults) return c.json(faults, 400);
    memory.faults.push(...faults);
    return c.json({ faults: memory.faults });
  });

  control.delete("/faults", (c) => {
    memory.faults.length = 0;
    return c.json({ faults: [] });
  });

  control.put("/settings", async (c) => {
    const settings = readSettings(readJson(await c.req.text()));
    if ("wrong" in settings) return c.json(settings, 400);
    const allowDuplicates = { ...memory.settings.allowDuplicates, ...settings.allowDuplicates };
    memory.settings = { ...memory.settings, ...settings, allowDuplicates };
    return c.json(memory.settings);
  });

  control.get("/requests", (c) => c.json(memory.requests));
  control.get("/contacts", (c) => c.json(memory.contacts.map(({ contact }) => contact)));

  control.delete("/", (c) => {
    Object.assign(memory, freshMemory(searchLagMs));
    return c.json({ reset: true });
  });

  return control;
}

/** Text that is no JSON becomes undefined, which no reader takes. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
