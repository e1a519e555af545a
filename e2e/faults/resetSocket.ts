import type { Socket } from "node:net";

/**
 * Ends a connection without a good-bye, so that the other side sees it cut. One that has said good-bye already can no
 * longer be reset, and Node would leave it open half.
 */
export function resetSocket(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
