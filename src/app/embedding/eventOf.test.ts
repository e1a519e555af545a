import { expect, test } from "vitest";
import type { ToPage } from "../../embed/protocol";
import type { Outcome } from "../../highlevel/Outcome";
import { eventOf } from "./eventOf";

const contactId = "ocQHyuzHvysMo5N5VsXc";
const traceId = "trace";

test.each<[Outcome, ToPage | undefined, ToPage | undefined]>([
  [
    { kind: "saved", contactId, traceId },
    { type: "created", detail: {} },
    { type: "created", detail: { contactId } },
  ],
  [
    { kind: "exists", contactId, name: "Ada Lovelace", matched: "email" },
    { type: "exists", detail: {} },
    { type: "exists", detail: { contactId } },
  ],
  ...(
    [
      [
        { kind: "fix", problems: [{ name: "email", message: "ada@example.com is wrong" }] },
        { type: "error", detail: { code: "fix" } },
      ],
      [
        { kind: "wait", seconds: 5 },
        { type: "error", detail: { code: "wait" } },
      ],
      [{ kind: "offline" }, { type: "error", detail: { code: "offline" } }],
      [
        { kind: "unreachable", code: "token" },
        { type: "error", detail: { code: "unreachable" } },
      ],
      [{ kind: "unknown" }, { type: "unknown", detail: {} }],
      [{ kind: "signed-out" }, undefined],
    ] satisfies [Outcome, ToPage | undefined][]
  ).map(([outcome, event]): [Outcome, ToPage | undefined, ToPage | undefined] => [outcome, event, event]),
])("of %j the page hears codes, and ids where it may", (outcome, toMost, toThoseWhoMay) => {
  expect(eventOf(outcome, false)).toEqual(toMost);
  expect(eventOf(outcome, true)).toEqual(toThoseWhoMay);
});
