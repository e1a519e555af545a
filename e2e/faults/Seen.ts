import { type Head, headerOf } from "./readMessages";

/** A request as the hop saw it. */
export type Seen = {
  method: string;
  /** With its query. */
  path: string;
  /** Its Idempotency-Key. */
  key?: string;
  /** As the browser sent them; names are in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Counted from 1, in the order in which the browser made them. */
  connection: number;
  /** Whether all of it has gone on to the gateway. */
  isPassed: boolean;
  /** Of the answer, the gateway's or the hop's own, once the hop has all of it. */
  status?: number;
  /** Whether all of the answer has gone back to the browser. */
  isDelivered: boolean;
};

/** A request whose head has just arrived. */
export function seenRequest(head: Head, connection: number): Seen {
  const [method = "", path = ""] = head.line.split(" ");
  const headers = Object.fromEntries(head.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const key = headerOf(head, "idempotency-key");
  return { method, path, key, headers, connection, isPassed: false, isDelivered: false };
}
