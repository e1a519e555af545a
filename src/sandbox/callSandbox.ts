import type { Sandbox } from "./createSandbox";

/** A token of the right form; nobody's. */
export const practiceToken = "pit-00000000-0000-4000-8000-000000000000";

/** The headers that HighLevel asks for. */
export const rightHeaders: Readonly<Record<string, string>> = {
  authorization: `Bearer ${practiceToken}`,
  version: "2021-07-28",
  "content-type": "application/json",
};

export type Call = { method?: string; headers?: Record<string, string>; body?: unknown; env?: unknown };

/**
 * Asks the sandbox as a client would; a body that is neither text, a form nor a stream is sent as JSON.
 * @param path from the sandbox's root, like `/highlevel/contacts/`
 */
export async function callSandbox(sandbox: Sandbox, path: string, call: Call = {}): Promise<Response> {
  const { method = "GET", headers = rightHeaders, body, env } = call;
  const init: RequestInit & { duplex: "half" } = { method, headers, body: asBody(body), duplex: "half" };
  return sandbox.fetch(new Request(`http://sandbox.test${path}`, init), env);
}

/** Creates a contact in the first practice location, unless the body names another. */
export async function sendContact(sandbox: Sandbox, contact: object): Promise<Response> {
  const body = { locationId: "practice", ...contact };
  return callSandbox(sandbox, "/highlevel/contacts/", { method: "POST", body });
}

function asBody(body: unknown): string | FormData | ReadableStream | undefined {
  const isBody = typeof body === "string" || body instanceof FormData || body instanceof ReadableStream;
  return isBody || body === undefined ? body : JSON.stringify(body);
}
