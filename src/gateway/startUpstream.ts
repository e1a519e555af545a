import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { startServer } from "./startServer";

type Seen = { method?: string; url?: string; headers: IncomingMessage["headers"]; body: string };
type Upstream = { url: string; seen: Seen[] };

/** For tests: a real HTTP server in HighLevel's place, which ends with the test. */
export async function startUpstream(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<Upstream> {
  const seen: Seen[] = [];
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    answer(response, request);
  };
  const { url } = await startServer(listener);
  return { url, seen };
}
