import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { PageCall } from "./pageCalls";

/** `ms` from when it was due, waiting for a connection counted. `status` 0: the connection failed. */
export type Answered = { path: string; status: number; ms: number };

type Offer = {
  url: string;
  calls: Iterator<PageCall, never>;
  perSecond: number;
  seconds: number;
  /** Connections, of which each carries one call at a time; what is due meanwhile waits for one. */
  connections: number;
};

/**
 * Makes calls when they are due, whether those before have been answered or not, and waits for all answers.
 * @returns the answers, and by how many milliseconds this process was late at worst
 */
export async function offer({ url, calls, perSecond, seconds, connections }: Offer) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Promise<Answered>[] = [];
  const started = performance.now();
  let latest = 0;
  const total = Math.round(perSecond * seconds);
  while (answers.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - started) * perSecond) / 1000) + 1);
    while (answers.length < due) {
      const dueAt = started + (answers.length * 1000) / perSecond;
      latest = Math.max(latest, performance.now() - dueAt);
      answers.push(send(url, calls.next().value, agent, dueAt));
    }
    await pause(5);
  }
  const answered = await Promise.all(answers);
  agent.destroy();
  return { answered, latest };
}

function send(url: string, { method, path, headers, body }: PageCall, agent: Agent, dueAt: number) {
  const length = body === undefined ? undefined : { "Content-Length": Buffer.byteLength(body) };
  return new Promise<Answered>((resolve) => {
    const end = (status: number) => resolve({ path, status, ms: performance.now() - dueAt });
    const options = { method, headers: { ...headers, ...length }, agent };
    const call = request(`${url}${path}`, options, (response) => {
      response.on("error", () => end(0));
      response.on("end", () => end(response.statusCode ?? 0));
      response.resume();
    });
    // No answer of the gateway takes as long.
    call.setTimeout(60_000, () => call.destroy());
    call.on("error", () => end(0));
    call.end(body);
  });
}
