import { expect, test } from "vitest";
import type { Answered } from "../contact/Answered";
import { testWorld } from "../highlevel/testWorld";
import { createDoor } from "./createDoor";
import { createLastAnswer } from "./createLastAnswer";
import { testLocation } from "./testTab";

const body = { firstName: "Ada", locationId: "north" };
const answered: Answered = { status: 201, ms: 84, headers: {}, body: {}, by: "highlevel" };

function open() {
  const location = testLocation();
  const door = createDoor(testWorld(() => Response.json({})).world, () => undefined);
  const answers = createLastAnswer(location, door, () => 5);
  return { location, door, answers };
}

test("a request is kept with its answer, until the next one has been sent", () => {
  const { answers } = open();
  const heard = answers.to(body);
  const next = answers.to({ ...body, firstName: "Grace" });
  heard(answered);
  expect(answers.now()).toEqual({ body, answered, at: 5 });
  next(undefined);
  expect(answers.now()).toBeUndefined();
});

test("in another location there is nothing, nor when one comes back", () => {
  const { answers, location } = open();
  answers.to(body)(answered);
  location.choose("north");
  expect(answers.now()).toBeDefined();
  location.choose("south");
  expect(answers.now()).toBeUndefined();
  location.choose("north");
  expect(answers.now()).toBeUndefined();
});

test("what comes after the location was left is not kept", () => {
  const { answers, location } = open();
  const heard = answers.to(body);
  location.choose("south");
  heard(answered);
  expect(answers.now()).toBeUndefined();
});

test("whoever signs in instead finds nothing, and nothing comes for them", () => {
  const { answers, door } = open();
  answers.to(body)(answered);
  door.closeToOthers();
  expect(answers.now()).toBeUndefined();
  answers.to(body)(answered);
  expect(answers.now()).toBeUndefined();
});

test("who listens is told of each change, and of nothing else", () => {
  const { answers } = open();
  let told = 0;
  answers.subscribe(() => void told++);
  answers.forget();
  answers.to(body)(answered);
  answers.forget();
  expect(told).toBe(2);
});
