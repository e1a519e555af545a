import type { Contact } from "../src/sandbox/Contact";
import type { Fault, FaultAnswer } from "../src/sandbox/Fault";
import type { Settings } from "../src/sandbox/freshMemory";
import type { SeenRequest } from "../src/sandbox/seenRequest";

type AskedFault = Partial<Omit<Fault, "answer">> & { answer?: Partial<FaultAnswer> & { status: number } };

export type SandboxControl = {
  /** Misbehaviours for the next requests that they match, one after another. */
  faults: (...faults: AskedFault[]) => Promise<void>;
  /** Forgets the misbehaviours that are left. */
  behave: () => Promise<void>;
  settings: (changes: Partial<Settings>) => Promise<void>;
  /** What the API was asked, from oldest to newest. */
  requests: () => Promise<SeenRequest[]>;
  contacts: () => Promise<Contact[]>;
  /** Forgets everything that anyone did. */
  reset: () => Promise<void>;
};

/**
 * The sandbox's controls, behind a gateway in Practice.
 * @param url the gateway's, without a slash at its end
 */
export function sandboxControl(url: string): SandboxControl {
  const ask = async (method: string, path: string, body?: unknown) => {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${url}/sandbox/control${path}`, {
      method,
      headers,
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The sandbox refused ${method} ${path}: ${await response.text()}`);
    return response.json();
  };
  return {
    faults: async (...faults) => void (await ask("POST", "/faults", faults)),
    behave: async () => void (await ask("DELETE", "/faults")),
    settings: async (changes) => void (await ask("PUT", "/settings", changes)),
    requests: () => ask("GET", "/requests"),
    contacts: () => ask("GET", "/contacts"),
    reset: async () => void (await ask("DELETE", "")),
  };
}
