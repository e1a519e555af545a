/**
 * The same bytes, no sooner than they are asked for; `onBytes` hears how many have just come through, and ends the
 * stream by throwing. Whoever stops reading does not cancel what is watched: that would cut a request's connection
 * before it could be answered.
 */
export function watchBytes(
  bytes: ReadableStream<Uint8Array>,
  onBytes: (count: number) => void,
): ReadableStream<Uint8Array> {
  const reader = bytes.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        onBytes(value.byteLength);
        controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}
