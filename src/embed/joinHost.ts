import { type Connect, type Hello, type ToForm, type ToPage, version } from "./protocol";

/** The page around this one, once it is known to be one that may have the form. */
export type Host = {
  /** `https://wiki.example.org` */
  origin: string;
  /** What it wished when it took the form up. */
  wish: Connect["wish"];
  say(message: ToPage): void;
  /**
   * Hands on what it says; what is none of ours is left out. Where it says more than can be done at once, the newest of
   * each kind counts: each says all that there is to say.
   */
  listen(listener: (message: ToForm) => void): void;
};

const known: readonly unknown[] = ["wish", "focus", "reset", "place"] satisfies ToForm["type"][];

/**
 * Greets the page around this one, and resolves when it answers. What it says is heard from the window around this one
 * only, from an origin that may have the form, in our own shape and version; from then on only over its channel.
 * @param mayEmbed whether an origin may have the form
 */
export function joinHost(window: Window, mayEmbed: (origin: string) => boolean): Promise<Host> {
  return new Promise((resolve) => {
    window.addEventListener("message", hear);
    // Nobody knows yet whose page it is, and everybody may know that this is a form.
    window.parent.postMessage({ contactDesk: version, type: "hello" } satisfies Hello, "*");

    function hear({ origin, source, data, ports: [port] }: MessageEvent<unknown>) {
      if (source !== window.parent || !mayEmbed(origin) || !isConnect(data) || !port) return;
      // The first one counts: a page that makes another element gets another form.
      window.removeEventListener("message", hear);
      const say = (message: ToPage) => port.postMessage(message);
      window.addEventListener("pagehide", ({ persisted }) => {
        // A browser that keeps it to go back to keeps the page around it too.
        if (!persisted) say({ type: "bye" });
      });
      resolve({
        origin,
        wish: data.wish,
        say,
        listen(listener) {
          const waiting = new Map<ToForm["type"], ToForm>();
          port.onmessage = ({ data: message }: MessageEvent<unknown>) => {
            if (!isToForm(message)) return;
            if (waiting.size === 0) window.setTimeout(handOn);
            // In the order in which the newest ones came.
            waiting.delete(message.type);
            waiting.set(message.type, message);
          };

          function handOn() {
            const messages = [...waiting.values()];
            waiting.clear();
            for (const message of messages) listener(message);
          }
        },
      });
    }
  });
}

function isConnect(data: unknown): data is Connect {
  return (
    isRecord(data) && data.contactDesk === version && data.type === "connect" && isRecord(own(data, "wish"))
  );
}

/** What is inside is looked at where it is used. */
function isToForm(message: unknown): message is ToForm {
  if (!isRecord(message) || !known.includes(message.type)) return false;
  if (message.type === "place") return isPixels(message.top) && isPixels(message.window);
  return message.type !== "wish" || isRecord(own(message, "wish"));
}

function own(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isPixels(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
