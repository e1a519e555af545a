import type { Readable } from "node:stream";

/** A stream that is read in portions of the reader's choice. */
export type ByteSource = {
  /** Everything up to the delimiter, and the delimiter; nothing where the stream ends before it. */
  until(delimiter: string): Promise<Buffer | undefined>;
  /** At least one byte, and so many at most; nothing at the stream's end. */
  some(most: number): Promise<Buffer | undefined>;
};

/** How much waits here at most, in bytes, before the stream has to. */
const most = 1_000_000;

/**
 * Takes what comes before anybody asks for it, up to a limit: a socket tells that its other side has left only to who
 * has read everything else.
 */
export function byteSource(stream: Readable): ByteSource {
  let ahead: Buffer = Buffer.alloc(0);
  let isOver = false;
  let wake = () => {};

  stream.on("data", (chunk: Buffer) => {
    ahead = Buffer.concat([ahead, chunk]);
    if (ahead.length > most) stream.pause();
    wake();
  });
  for (const ending of ["end", "close", "error"])
    stream.on(ending, () => {
      isOver = true;
      wake();
    });

  /** Whether there is more than before. */
  async function more(): Promise<boolean> {
    const before = ahead.length;
    while (ahead.length === before && !isOver) {
      stream.resume();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return ahead.length > before;
  }

  function take(count: number): Buffer {
    const taken = ahead.subarray(0, count);
    ahead = ahead.subarray(count);
    if (ahead.length <= most) stream.resume();
    return taken;
  }

  return {
    async until(delimiter) {
      while (!ahead.includes(delimiter)) if (!(await more())) return undefined;
      return take(ahead.indexOf(delimiter) + delimiter.length);
    },
    async some(count) {
      while (ahead.length === 0) if (!(await more())) return undefined;
      return take(Math.min(count, ahead.length));
    },
  };
}
