import type { LookUpFault } from "../contact/LookUp";
import { type Answer, ask, type World } from "./ask";
import { entranceOf } from "./entranceOf";
import { gatewayCode } from "./gatewayCode";
import { messagesOf } from "./messagesOf";
import { lacksScope } from "./refusalCode";
import { waitOf } from "./waitOf";

/** A look-up without an answer; `seconds` is how long HighLevel wants to be left alone. */
export class LookUpError extends Error {
  override readonly name = "LookUpError";

  constructor(
    readonly fault: LookUpFault,
    readonly seconds = 0,
  ) {
    super(fault);
  }
}

/** Only what reads an answer is asked of a schema. */
type Schema<Value> = { safeParse(json: unknown): { success: true; data: Value } | { success: false } };

/**
 * Asks the gateway for something of a location.
 * @param path below `/api`
 * @throws {LookUpError} where there is no answer, or not one that can be read
 */
export async function lookUp<Value>(
  world: World,
  path: string,
  query: { readonly [name: string]: string },
  schema: Schema<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const answer = await ask(world, `/api/${path}?${new URLSearchParams(query)}`, { signal });
  const read = schema.safeParse(answer?.json);
  if (answer?.status === 200 && read.success) return read.data;
  throw new LookUpError(faultOf(answer), answer && waitOf(answer.headers));
}

function faultOf(answer: Answer | undefined): LookUpFault {
  if (!answer) return "unreachable";
  const entrance = entranceOf(answer);
  if (entrance === "signed-out" || entrance === "not-allowed") return "entrance";
  const code = gatewayCode(answer.json);
  if (code === "too-many" || code === "busy") return "busy";
  if (code !== undefined) return code === "not-highlevel" ? "broken" : "unreachable";
  const { status } = answer;
  if (status === 401) return lacksScope(messagesOf(answer.json)) ? "scope" : "token";
  if (status === 403) return "location";
  return status === 429 ? "busy" : "broken";
}
