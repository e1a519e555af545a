import { expect, test } from "vitest";
import type { CreateContactBody } from "../../contact/CreateContactBody";
import { holdsToken } from "../../contact/holdsToken";
import { address, placeholder } from "./call";
import { sampleNames, shownNames } from "./sampleNames";
import { sampleOf } from "./sampleOf";

const body: CreateContactBody = {
  locationId: "ve9EPM428h8vShlRW1KT",
  firstName: "Łucja",
  lastName: "O'Brien",
  dnd: true,
  tags: ["back`tick", "C:\\temp", "dnd: true"],
};

test.each(sampleNames)("%s", (name) => {
  expect(sampleOf(name, body)).toMatchSnapshot();
});

test.each(sampleNames)("%s has one place for a token, and none in it", (name) => {
  const sample = sampleOf(name, body);
  expect(sample.split(placeholder)).toHaveLength(2);
  expect(holdsToken(sample)).toBe(false);
});

test.each(sampleNames)("%s names HighLevel's address once, unless its package knows it", (name) => {
  expect(sampleOf(name, body).split(address)).toHaveLength(name === "nodejs-sdk" ? 1 : 2);
});

test("each is shown by a name of its own", () => {
  expect(new Set(sampleNames.map((name) => shownNames[name])).size).toBe(sampleNames.length);
});
