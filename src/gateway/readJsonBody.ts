import { parseJson, readBytes } from "./readBytes";
import type { GatewayCode } from "./refuse";

/** Bytes. */
const mostBytes = 64 * 1024;
/** Levels of objects and lists in one another, the outermost counted. */
const mostLevels = 8;

type JsonBody = { body: Record<string, unknown> } | { refused: GatewayCode; status: number };

/** The request's JSON object, or why it is none that may go on. Stops reading as soon as it is too large. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  if (!/^application\/json(?: *; *charset="?utf-8"?)?$/i.test(request.headers.get("Content-Type") ?? "")) {
    return { refused: "not-json", status: 415 };
  }
  const declared = Number(request.headers.get("Content-Length"));
  const bytes = declared > mostBytes ? undefined : await readBytes(request.body, mostBytes);
  if (!bytes) return { refused: "too-large", status: 413 };

  const body = parseObject(bytes);
  if (!body) return { refused: "not-json", status: 400 };
  if (isDeeperThan(mostLevels, body)) return { refused: "too-deep", status: 400 };
  return { body };
}

function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const parsed = parseJson(bytes);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Goes down no further than it is allowed to, so that a body cannot exhaust the stack. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
