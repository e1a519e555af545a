import type fc from "fast-check";
import { checkStep, clearStep, createStep, undoStep, waitStep } from "./formSteps";
import { continueStep, startAgainStep } from "./keptSteps";
import {
  mishapStep,
  moodStep,
  offlineStep,
  onlineStep,
  restartStep,
  signInStep,
  signOutStep,
} from "./networkSteps";
import { closeStep, killStep, openStep, reloadStep } from "./pageSteps";
import type { Step } from "./step";
import { typeStep } from "./typeStep";

/** How often each kind of step comes: what people do most is not what goes wrong most. */
const weights: readonly (readonly [number, fc.Arbitrary<Step>])[] = [
  [8, typeStep],
  [8, createStep],
  [6, mishapStep],
  [4, moodStep],
  [4, reloadStep],
  [4, continueStep],
  [3, openStep],
  [2, closeStep],
  [2, clearStep],
  [2, undoStep],
  [1, startAgainStep],
  [2, checkStep],
  [2, waitStep],
  [2, offlineStep],
  [3, onlineStep],
  [1, signOutStep],
  [3, signInStep],
  [1, restartStep],
  [1, killStep],
];

/** The steps of a story. */
export const everyStep = weights.flatMap(([weight, each]) => Array.from({ length: weight }, () => each));
