import { expect, test } from "vitest";
import { entranceOf } from "./entranceOf";

test.each([
  [401, { gateway: "signed-out", message: "…" }, "signed-out"],
  [403, { gateway: "not-allowed", message: "…" }, "not-allowed"],
  // A redirect that a browser does not follow.
  [0, undefined, "signed-out"],
  // A proxy's page, and what oauth2-proxy says to whoever accepts JSON.
  [401, undefined, "signed-out"],
  [401, {}, "signed-out"],
  [401, { Status: 401, Error: "…" }, "signed-out"],
  // HighLevel's own.
  [401, { statusCode: 401, message: "Invalid Private Integration token" }, "open"],
  [401, { statusCode: 401 }, "open"],
  [401, { traceId: "t" }, "open"],
  [403, { statusCode: 403, message: "The token does not have access to this location." }, "open"],
  // The gateway's own.
  [403, { gateway: "forbidden" }, "open"],
  [401, { gateway: "something-newer" }, "open"],
  [200, { submission: {} }, "open"],
  // Nobody knows whose.
  [403, undefined, undefined],
  [200, undefined, undefined],
  [502, undefined, undefined],
] as const)("%i with %j is %s", (status, json, entrance) => {
  expect(entranceOf({ status, json })).toBe(entrance);
});
