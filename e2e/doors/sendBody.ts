import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

export type Body = {
  /** Its bytes, in the pieces in which they go out. */
  pieces: Iterable<Buffer>;
  /** Bytes that it says it has; in chunks where it does not say. */
  declared?: number;
  /** Between two pieces. */
  pauseMs?: number;
};

/** `status` is 0 where the connection was cut before an answer. */
export type BodyAnswer = { status: number; text: string };

/** POSTs a body piece by piece, no faster than it is taken, until it is answered. */
export function sendBody(
  address: string,
  headers: Readonly<Record<string, string>>,
  { pieces, declared, pauseMs = 0 }: Body,
): Promise<BodyAnswer> {
  const length = declared === undefined ? undefined : { "Content-Length": String(declared) };
  // As browsers ask; a connection that closes by itself is cut before what came early over it can be read.
  const agent = new Agent({ keepAlive: true });
  const call = request(address, { method: "POST", agent, headers: { ...headers, ...length } });
  return new Promise((resolve) => {
    let isOver = false;
    call.on("error", () => end({ status: 0, text: "" }));
    call.on("response", async (response) => {
      const chunks: Buffer[] = [];
      // What is cut after the status is an answer all the same.
      response.on("error", () => {});
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("close", () =>
        end({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    void write();

    function end(answer: BodyAnswer) {
      isOver = true;
      call.destroy();
      agent.destroy();
      resolve(answer);
    }

    async function write() {
      for (const piece of pieces) {
        if (isOver) return;
        await new Promise((taken) => {
          call.once("close", taken);
          call.write(piece, taken);
        });
        call.removeAllListeners("close");
        if (pauseMs > 0) await pause(pauseMs);
      }
      if (!isOver) call.end();
    }
  });
}
