import { expect, test } from "vitest";
import { checkSubmission, findSubmission } from "./findSubmission";
import { testGateway } from "./testGateway";

const body = { firstName: "Ada", email: "ada@example.com", city: "London", locationId: "l" };
const sent = { key: "0123456789abcdef0123456789abcdef", body };

test.each([
  [
    { state: "saved", contactId: "c", traceId: "t" },
    { kind: "saved", contactId: "c", traceId: "t" },
  ],
  [
    { state: "exists", contactId: "c", matched: "email", name: "Ada L" },
    { kind: "exists", contactId: "c", matched: "email", name: "Ada L" },
  ],
  [
    { state: "exists", contactId: "c", matched: "phone" },
    { kind: "exists", contactId: "c", matched: "phone", name: "Ada" },
  ],
  [
    { state: "refused", status: 422 },
    { kind: "fix", problems: [] },
  ],
  [
    { state: "refused", status: 401 },
    { kind: "unreachable", code: "unauthorised" },
  ],
  [
    { state: "refused", status: 429 },
    { kind: "wait", seconds: 10 },
  ],
  [
    { state: "refused", status: 502, code: "not-sent" },
    { kind: "unreachable", code: "not-sent" },
  ],
  [{ state: "sent" }, { kind: "unknown" }],
  [
    { state: "unknown", traceId: "t" },
    { kind: "unknown", traceId: "t" },
  ],
  [{ state: "void" }, { kind: "offline" }],
])("%j ended as %j", async (submission, outcome) => {
  const { world } = testGateway({ find: () => Response.json({ submission }) });
  expect(await findSubmission(world, sent)).toEqual(outcome);
});

test.each([
  () => Promise.reject(new TypeError("cut")),
  () => new Response("<p>hotel"),
  () => Response.json({ submission: { state: "happy" } }),
  () => Response.json({ gateway: "signed-out" }, { status: 401 }),
])("nothing is known from an answer that is not the gateway's own", async (find) => {
  const { world, asked } = testGateway({ find });
  expect(await findSubmission(world, sent)).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test("checking tells the gateway whom to look for, and nothing else of them", async () => {
  const { world, asked } = testGateway({
    check: () => Response.json({ submission: { state: "saved", contactId: "c" } }),
  });
  expect(await checkSubmission(world, sent)).toEqual({ kind: "saved", contactId: "c" });
  expect(asked[0]?.url).toBe(`/api/submissions/${sent.key}/check?location=l`);
  expect(asked[0]?.init).toMatchObject({
    method: "POST",
    body: '{"firstName":"Ada","email":"ada@example.com"}',
  });
});
