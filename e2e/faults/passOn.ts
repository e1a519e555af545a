import type { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Hold, OwnAnswer, Rule } from "./Rule";
import { bytesOf, type Head, type Part, readAnswers, readRequests, statusOf } from "./readMessages";
import { resetSocket } from "./resetSocket";
import type { Seen } from "./Seen";

export type Road = {
  /** Notes a request that has arrived, and says what shall happen to it. */
  arrive(head: Head): { rule: Rule; seen: Seen };
  /** A connection to where requests go now: the one that is there if it still leads there. */
  reach(current: Socket | undefined): Promise<Socket>;
  /** The head as the gateway shall see it. */
  dressRequest(head: Head): Head;
  /** The head as the browser shall see it. */
  dressAnswer(head: Head): Head;
};

/** One connection of the browser's, with what is on it at the moment. */
type Line = {
  browser: Socket;
  gateway?: Socket;
  rule: Rule;
  seen?: Seen;
  /** Of the gateway's answer that is coming back. */
  status: number;
  /** How many bytes of its body have gone back. */
  given: number;
};

/** Passes a browser's connection on, request by request, until either side has gone; never throws. */
export async function passOn(browser: Socket, road: Road): Promise<void> {
  const line: Line = { browser, rule: {}, status: 0, given: 0 };
  try {
    for await (const part of readRequests(browser)) {
      if (part.kind === "head") await begin(line, part.head, road);
      else if (line.rule.answer) await answerByItself(line, part, line.rule.answer);
      else if (part.kind === "body") await write(line.gateway, part.bytes);
      else passed(line);
    }
  } catch {
    // Cut: by a rule, or because somebody has gone.
  }
  resetSocket(browser);
  line.gateway?.destroy();
}

async function begin(line: Line, head: Head, road: Road): Promise<void> {
  Object.assign(line, road.arrive(head), { status: 0, given: 0 });
  await over(line.rule.holdRequest);
  if (line.rule.cut === "before") throw new Cut();
  if (line.rule.answer) return;

  const before = line.gateway;
  const gateway = await road.reach(before);
  line.gateway = gateway;
  if (gateway !== before) {
    before?.destroy();
    void handBack(line, gateway, road);
  }
  // Who has left in the meantime asks for nothing any more.
  if (line.browser.destroyed) throw new Cut();
  await write(gateway, bytesOf(road.dressRequest(head)));
}

async function answerByItself({ browser, seen }: Line, part: Part, answer: OwnAnswer): Promise<void> {
  if (part.kind !== "end") return;
  const { status, headers = {}, body = "" } = answer;
  const length = { "Content-Length": String(Buffer.byteLength(body)) };
  const head = { line: `HTTP/1.1 ${status} By the hop`, headers: Object.entries({ ...headers, ...length }) };
  await write(browser, Buffer.concat([bytesOf(head), Buffer.from(body)]));
  Object.assign(seen ?? {}, { status, isDelivered: true });
}

function passed({ rule, seen }: Line): void {
  Object.assign(seen ?? {}, { isPassed: true });
  if (rule.cut === "passed") throw new Cut();
}

/** The other direction: what one connection to a gateway answers. */
async function handBack(line: Line, gateway: Socket, road: Road): Promise<void> {
  const isCurrent = () => gateway === line.gateway;
  try {
    for await (const part of readAnswers(gateway, () => line.seen?.method ?? ""))
      await hand(line, part, road);
    if (isCurrent()) line.browser.end();
  } catch {
    if (isCurrent()) resetSocket(line.browser);
  }
}

async function hand(line: Line, part: Part, road: Road): Promise<void> {
  const { browser, rule, seen } = line;
  if (part.kind === "head") line.status = statusOf(part.head);
  // What comes before an answer, like "100 Continue", is none.
  const isFinal = line.status >= 200;
  if (part.kind === "head" && isFinal) await over(rule.holdAnswer);
  if (part.kind === "end" && isFinal) Object.assign(seen ?? {}, { status: line.status });

  if (rule.cut === "answered") {
    if (part.kind === "end" && isFinal) throw new Cut();
  } else if (part.kind === "head") {
    await write(browser, bytesOf(road.dressAnswer(part.head)));
  } else if (part.kind === "body") {
    const left = (rule.truncateAt ?? Number.POSITIVE_INFINITY) - line.given;
    line.given += part.bytes.length;
    if (part.bytes.length < left) return write(browser, part.bytes);
    return endEarly(line, part.bytes.subarray(0, left));
  } else if (isFinal) {
    Object.assign(seen ?? {}, { isDelivered: true });
  }
}

/** In good order, so that what has been given arrives. */
async function endEarly(line: Line, last: Buffer): Promise<never> {
  const { gateway } = line;
  line.gateway = undefined;
  await new Promise<void>((resolve) => line.browser.end(last, resolve));
  gateway?.destroy();
  throw new Cut();
}

class Cut extends Error {}

async function over(hold: Hold = 0): Promise<void> {
  await (typeof hold === "number" ? delay(hold) : hold);
}

/** Resolves once the system has taken the bytes. */
function write(socket: Socket | undefined, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!socket) return reject(new Cut());
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
