import fc from "fast-check";
import { test } from "../desk";
import { everyStep } from "./everyStep";
import { finishAll } from "./finishAll";
import { newModel } from "./Model";
import { openWorld } from "./openWorld";
import { load } from "./pageSteps";
import { begin } from "./typeStep";

// RUNS: how many stories; SEED and STORY, the path that a failure tells: which; TELL: what happens, as it happens.
const { RUNS = "15", SEED = String(Date.now() % 2 ** 31), STORY, TELL } = process.env;

const stories = fc.commands(everyStep, { maxCommands: 20, size: "+2", disableReplayLog: true });

for (const half of [0, 1]) {
  test(`whatever happens in a clerk's day, nothing is lost and nobody is created twice (${half + 1} of 2)`, async ({
    practice,
  }, info) => {
    const numRuns = Math.ceil((Number(RUNS) - half) / 2);
    // A failure is told by at most so many shorter stories.
    const property = fc.asyncProperty(fc.limitShrink(stories, 20), tell);
    process.stdout.write(`SEED=${SEED} RUNS=${RUNS}\n`);
    info.setTimeout(300_000 + numRuns * 60_000);
    const world = await openWorld(practice, (text) => void (TELL && process.stdout.write(`  ${text}\n`)));
    try {
      await fc.assert(property, { seed: Number(SEED) + half, numRuns, path: STORY });
    } finally {
      await world.end();
    }

    async function tell(steps: Iterable<fc.AsyncCommand<ReturnType<typeof newModel>, typeof world>>) {
      const started = performance.now();
      await world.renew();
      const model = newModel();
      await load(model, world, "first");
      await begin(model, world, "first");
      world.note(`begun: ${Math.round(performance.now() - started)} ms`);
      await fc.asyncModelRun(() => ({ model, real: world }), steps);
      const last = performance.now();
      await finishAll(model, world);
      world.note(
        `finished: ${Math.round(performance.now() - last)} of ${Math.round(performance.now() - started)} ms`,
      );
    }
  });
}
