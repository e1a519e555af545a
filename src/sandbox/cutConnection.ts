/**
 * Ends the request without an answer. Under @hono/node-server `env` holds the request's own answer, whose
 * socket is destroyed; called in process there is no socket.
 * @throws {TypeError} as a failed fetch does, where there is no socket
 */
export function cutConnection(env: unknown): Response {
  const outgoing = socketOf(env);
  if (!outgoing) throw new TypeError("fetch failed", { cause: new Error("other side closed") });
  outgoing.destroy();
  // Tells @hono/node-server to write nothing.
  return new Response(null, { headers: { "x-hono-already-sent": "true" } });
}

type Destroyable = { destroy: () => void };

function socketOf(env: unknown): Destroyable | null {
  if (typeof env !== "object" || env === null || !("outgoing" in env)) return null;
  const { outgoing } = env;
  const isOne = typeof outgoing === "object" && outgoing !== null && "destroy" in outgoing;
  // node's ServerResponse; a `destroy` is all that is asked of it.
  return isOne ? (outgoing as Destroyable) : null;
}
