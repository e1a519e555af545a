import { expect, test } from "vitest";
import { closedAnswer } from "./closedAnswer";

const traceId = "t-1";

test("an id of which not all can be seen is none", () => {
  for (const id of ["", "a b", "a\u0000", "a\u202eb", "\ud800", "a\u200bb"]) {
    expect(closedAnswer("create", 201, { contact: { id }, traceId })).toBeNull();
    expect(closedAnswer("create", 400, { meta: { contactId: id }, traceId })).toEqual({ meta: {}, traceId });
  }
  for (const id of ["jvBQ9hZXf2kVW7uNQqmP", "a.b:c/d", "é"])
    expect(closedAnswer("create", 201, { contact: { id }, traceId })).toEqual({ contact: { id }, traceId });
});

test("a trace that no ledger can keep is left out, and the rest is not", () => {
  const contact = { id: "jvBQ9hZXf2kVW7uNQqmP" };
  for (const odd of ["a\u0000", "\ud800"])
    expect(closedAnswer("create", 201, { contact, traceId: odd })).toEqual({ contact });
});
