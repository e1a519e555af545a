import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { passOn } from "./passOn";
import { type Rule, takeRule } from "./Rule";
import { type Head, headerOf } from "./readMessages";
import { resetSocket } from "./resetSocket";
import { type Seen, seenRequest } from "./Seen";

/** A place between browser and gateway where connections can be cut, held and spoilt. */
export type Hop = {
  /** Where the browser finds it, without a slash at its end. */
  url: string;
  port: number;
  /** Adds what shall happen to requests; of several that fit, the first. */
  rule(...rules: Rule[]): void;
  /** Lets everything pass again. */
  forget(): void;
  /** What has arrived from the browser, from oldest to newest. @param path a part of it */
  seen(method?: string, path?: string): readonly Seen[];
  /** Requests go to another gateway from now on, on connections that are open too. */
  lead(target: string): void;
  /** Changes headers on their way, both directions. */
  dress(how: Dress): void;
  /** Cuts all connections, and takes no new ones. */
  down(): Promise<void>;
  /** Takes connections again, on the same port. */
  up(): Promise<void>;
  stop(): Promise<void>;
};

type Dress = {
  /**
   * The gateway sees its own address in `Host` and `Origin`, as if the browser had asked for it: for names that lead here
   * and that no gateway would answer to.
   */
  asTarget?: boolean;
  /** Any page may show the gateway's pages in a frame. */
  framable?: boolean;
  /** A header that the gateway does not get, in lower case: an older page did not send it. */
  without?: string;
};

/**
 * Starts a hop on a free port of this computer. It passes bytes on as they are, one connection for each of the browser's.
 * @param target a gateway's address; http
 */
export async function startHop(target: string): Promise<Hop> {
  const lines = new Set<Socket>();
  const rules: Rule[] = [];
  const seen: Seen[] = [];
  const ends = new WeakMap<Socket, string>();
  let made = 0;
  let to = new URL(target);
  let dress: Dress = {};

  const server = createServer({ noDelay: true }, (browser) => {
    const connection = ++made;
    lines.add(browser);
    browser.once("close", () => lines.delete(browser)).on("error", () => undefined);
    void passOn(browser, {
      arrive(head) {
        const request = seenRequest(head, connection);
        seen.push(request);
        return { rule: takeRule(rules, request.method, request.path), seen: request };
      },
      async reach(current) {
        if (current && ends.get(current) === to.href) return current;
        const gateway = connect({ host: to.hostname, port: Number(to.port), noDelay: true });
        gateway.on("error", () => undefined);
        await once(gateway, "connect");
        ends.set(gateway, to.href);
        return gateway;
      },
      dressRequest: (head) => lacking(dress.asTarget ? asTarget(head, to) : head, dress.without),
      dressAnswer: (head) => (dress.framable ? framable(head) : head),
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;

  async function down() {
    if (!server.listening) return;
    server.close();
    for (const browser of lines) resetSocket(browser);
    await once(server, "close");
  }

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    rule: (...more) => void rules.push(...more),
    forget: () => void rules.splice(0),
    seen: (method, path = "") =>
      seen.filter((each) => each.path.includes(path) && (method === undefined || each.method === method)),
    lead(next) {
      to = new URL(next);
    },
    dress(how) {
      dress = how;
    },
    down,
    async up() {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    stop: down,
  };
}

function asTarget(head: Head, to: URL): Head {
  const own = `http://${headerOf(head, "host")}`;
  const headers = head.headers.map(([name, value]) => {
    if (name.toLowerCase() === "host") return [name, to.host] as const;
    return [name, value === own ? to.origin : value] as const;
  });
  return { ...head, headers };
}

function lacking(head: Head, without: string | undefined): Head {
  return { ...head, headers: head.headers.filter(([name]) => name.toLowerCase() !== without) };
}

function framable(head: Head): Head {
  const guards = /^(x-frame-options|cross-origin-(opener|resource)-policy)$/i;
  const headers = head.headers
    .filter(([name]) => !guards.test(name))
    .map(([name, value]) => [name, value.replace(/;?\s*frame-ancestors [^;]*/, "")] as const);
  return { ...head, headers };
}
