import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What is counted, for Prometheus: numbers, outcomes and codes, nothing of any person. */
export type Metrics = {
  /** One create, by how it ended. */
  create(outcome: string, ms: number): void;
  /** One request that was refused, by its code. */
  refusal(code: string): void;
  /** One call of HighLevel, by the status of its answer, or by what came in its place. */
  call(status: string, ms: number): void;
  /** In Prometheus' text format. */
  read(): Promise<string>;
};

const seconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const creates = new Histogram({
    name: "contact_desk_create_seconds",
    help: "Creates, by how they ended",
    labelNames: ["outcome"],
    buckets: seconds,
    registers,
  });
  const refusals = new Counter({
    name: "contact_desk_refusals_total",
    help: "Requests that were refused, by why",
    labelNames: ["code"],
    registers,
  });
  const calls = new Histogram({
    name: "contact_desk_highlevel_seconds",
    help: "Calls of HighLevel, by the status of the answer",
    labelNames: ["status"],
    buckets: seconds,
    registers,
  });
  return {
    create: (outcome, ms) => creates.observe({ outcome }, ms / 1000),
    refusal: (code) => refusals.inc({ code }),
    call: (status, ms) => calls.observe({ status }, ms / 1000),
    read: () => registry.metrics(),
  };
}
