import fc from "fast-check";
import { expectSound } from "./expectSound";
import type { Model, WhichTab } from "./Model";
import type { World } from "./openWorld";

export type Step = fc.AsyncCommand<Model, World>;

type What<Values> = {
  /** As it is told in the story. */
  tell(values: Values): string;
  with: { [Name in keyof Values]: fc.Arbitrary<Values[Name]> };
  /** Whether somebody can do it as things are. */
  can(model: Readonly<Model>, values: Values): boolean;
  run(model: Model, world: World, values: Values): Promise<void>;
};

/** Something that happens in a story; after it, everything that is promised is looked at. */
export function step<Values extends object>({
  tell,
  with: each,
  can,
  run,
}: What<Values>): fc.Arbitrary<Step> {
  return fc.record(each, { noNullPrototype: true }).map((values) => ({
    check: (model) => can(model, values),
    async run(model, world) {
      const started = performance.now();
      await run(model, world, values);
      await expectSound(model, world);
      world.note(`${tell(values)}: ${Math.round(performance.now() - started)} ms`);
    },
    toString: () => tell(values),
  }));
}

export const tab = fc.constantFrom<WhichTab[]>("first", "first", "first", "last");
