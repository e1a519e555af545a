import { expect, test } from "vitest";
import { problemOf } from "./problemOf";

test.each([
  ["email must be an email", { name: "email" }],
  ["property gender should not exist", { name: "gender" }],
  ["property address2 should not exist", {}],
  ["each value in tags must be a string", { name: "tags" }],
  ["dndSettings.Call.status must be one of the following values: active", { name: "dndSettings.Call" }],
  ["inboundDndSettings.all.status must be a string", { name: "inboundDndSettings.all" }],
  ["customFields must be an array", { name: "customFields" }],
  ["Contacts without email, phone, firstName and lastName are not allowed.", { name: "firstName" }],
  ['Invalid Custom Field Value "a" b" for "6dvNaf7V"', { customFieldId: "6dvNaf7V" }],
  ["Something is off", {}],
  ["", {}],
])("%j is about %j", (message, field) => {
  expect(problemOf(message)).toEqual({ ...field, message });
});
