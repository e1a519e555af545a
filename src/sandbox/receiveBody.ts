/** A body as it arrives: read as far as is asked for, and no further. */
type Incoming = {
  /** Reads until at least so many bytes have come, or the end. */
  upTo: (bytes: number) => Promise<void>;
  /** Everything; null where it is longer than may be held. */
  all: () => Promise<Uint8Array<ArrayBuffer> | null>;
};

/**
 * @param most bytes that are held; what comes after them is read and let go of
 * @throws each of the two, where the body is cut short
 */
export function receiveBody(body: ReadableStream<Uint8Array> | null, most: number): Incoming {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let come = 0;

  const upTo = async (bytes: number) => {
    while (reader && come < bytes) {
      const { done, value } = await reader.read();
      if (done) return;
      come += value.byteLength;
      if (come <= most) chunks.push(value);
    }
  };
  const all = async () => {
    await upTo(Number.POSITIVE_INFINITY);
    return come > most ? null : Buffer.concat(chunks.splice(0));
  };
  return { upTo, all };
}
