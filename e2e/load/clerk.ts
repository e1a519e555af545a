import { type Agent, request } from "node:http";

/** One press of a button. */
export type Press = { key: string; body: string };

/** How it ended, as the page would tell. After `void`, `busy` and `refused` nothing was created, and it is pressed anew. */
export type End = "saved" | "exists" | "refused" | "busy" | "void";

type Answer = { status: number; json: { [name: string]: unknown } };

/**
 * Somebody's browser: sends a contact, and where the answer is cut it sends it once more by itself, as browsers do, or
 * asks how it ended, as the page does.
 * @param gateways addresses, of which each call takes one
 * @param isCut whether the next answer is cut
 */
export function clerkAt(
  gateways: readonly string[],
  agent: Agent,
  isCut: () => boolean,
  random: () => number,
) {
  let cuts = 0;
  return { press, cuts: () => cuts };

  async function press({ key, body }: Press): Promise<End> {
    for (let sent = 0; sent < 2; sent++) {
      const answer = await ask("POST", "/api/contacts?location=practice", key, body);
      const end = answer && endOf(answer);
      if (end) return end;
      // Not every browser repeats a request.
      if (random() < 0.5) break;
    }
    return await find(key);
  }

  async function find(key: string): Promise<End> {
    for (;;) {
      const found = await ask("GET", `/api/submissions/${key}?location=practice`, key);
      const end = found && endOfRow(found);
      if (end) return end;
      if (found?.json.gateway === "unknown-submission") {
        const given = await ask("POST", `/api/submissions/${key}/void?location=practice`, key, "{}");
        const voided = given && endOfRow(given);
        if (voided) return voided;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Nothing where the answer was cut; the request has arrived by then, or not. */
  function ask(method: string, path: string, key: string, body?: string): Promise<Answer | undefined> {
    const gateway = gateways[Math.floor(random() * gateways.length)];
    const headers = {
      "Sec-Fetch-Site": "same-origin",
      "X-Contact-Desk": "1",
      "Idempotency-Key": key,
      ...(body !== undefined && {
        "Content-Type": "application/json",
        "Content-Length": Buffer.byteLength(body),
      }),
    };
    return new Promise((resolve) => {
      const call = request(`${gateway}${path}`, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", () => resolve(undefined));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, json: JSON.parse(Buffer.concat(chunks).toString()) }),
        );
      });
      call.on("error", () => resolve(undefined));
      call.end(body);
      if (!isCut()) return;
      cuts += 1;
      // At any moment: before it has arrived, while HighLevel is asked, or when all is done.
      setTimeout(() => call.destroy(), random() * 60);
    });
  }
}

function endOf({ status, json }: Answer): End | undefined {
  if (status === 201) return "saved";
  if (status === 400 && "meta" in json) return "exists";
  if (json.gateway === "voided") return "void";
  if (json.gateway === "person-busy") return "busy";
  return json.gateway === "no-answer" ? undefined : "refused";
}

function endOfRow({ json }: Answer): End | undefined {
  const state = (json.submission as { state?: string } | undefined)?.state;
  return state === "saved" || state === "exists" || state === "refused" || state === "void"
    ? state
    : undefined;
}
