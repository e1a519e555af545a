/**
 * A misbehaviour that waits for the next API requests it matches. In this order: the body is read, only its beginning
 * if `afterBytes` says so; the request is processed, if `first` says so; the delay passes; the connection is cut, or the answer given, or else the true one.
 */
export type Fault = {
  method?: string;
  /** A part of the API path, like `/contacts/`. */
  path?: string;
  /** How many requests are left to which it happens. */
  times: number;
  delayMs: number;
  /** How many bytes of the body are read before the rest happens; all of them where it is left out. */
  afterBytes?: number;
  first?: "process";
  answer?: FaultAnswer;
  cut: boolean;
};

/** `body` as text is sent as it is, any other JSON value as JSON. */
export type FaultAnswer = { status: number; headers: Record<string, string>; body?: unknown };

/**
 * Takes the first fault that fits the request out of the list, where it stays if it has times left.
 * @param faults is changed
 */
export function takeFault(faults: Fault[], method: string, path: string): Fault | null {
  const fault = faults.find((each) => fits(each, method, path));
  if (!fault) return null;
  fault.times -= 1;
  if (fault.times < 1) faults.splice(faults.indexOf(fault), 1);
  return fault;
}

function fits(fault: Fault, method: string, path: string): boolean {
  const isMethod = fault.method === undefined || fault.method.toUpperCase() === method;
  return isMethod && path.includes(fault.path ?? "");
}
