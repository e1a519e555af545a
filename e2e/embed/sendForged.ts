import type { Frame, Page } from "playwright/test";

declare global {
  interface Window {
    /** For each message that was sent, its ports, with the types of what came back over them. */
    sent: { port: MessagePort; types: string[] }[][];
  }
}

/**
 * Sends a message to the first frame of a page: from the page, from a frame in it, or from a window that it opened.
 * @param message as JSON
 * @param ports how many go with it
 */
export async function send(from: Page | Frame, message: string, ports = 1): Promise<void> {
  await from.evaluate(
    ([json, count]) => {
      const channels = Array.from({ length: count }, () => new MessageChannel());
      const kept = channels.map(({ port1: port }) => {
        const types: string[] = [];
        port.onmessage = ({ data }) => types.push(data.type);
        return { port, types };
      });
      window.sent = [...(window.sent ?? []), kept];
      const around: Window = window.opener ?? window.parent;
      around.frames[0]?.postMessage(
        JSON.parse(json),
        "*",
        channels.map(({ port2 }) => port2),
      );
    },
    [message, ports] as const,
  );
}

/** For each message that was sent from there, and for each of its ports, the types of what came back. */
export function answers(from: Page | Frame): Promise<string[][][]> {
  return from.evaluate(() => window.sent.map((ports) => ports.map(({ types }) => types)));
}
