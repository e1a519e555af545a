import { expect, test } from "vitest";
import { getCustomFields } from "./getCustomFields";
import { getLocation } from "./getLocation";
import { getPeople } from "./getPeople";
import { getTags } from "./getTags";
import { getTimeZones } from "./getTimeZones";
import { testWorld } from "./testWorld";

const json = (answer: unknown) => testWorld(() => Response.json(answer));

test("tells where a location is", async () => {
  const { asked, world } = json({
    location: { id: "l", country: "DE", currency: "EUR", timezone: "Europe/Berlin" },
  });
  expect(await getLocation(world, "l&x")).toEqual({
    country: "DE",
    currency: "EUR",
    timezone: "Europe/Berlin",
  });
  expect(asked.map(({ url }) => url)).toEqual(["/api/location?location=l%26x"]);
});

test("lists people by name, whatever of it HighLevel tells, and nobody who was deleted", async () => {
  const { asked, world } = json({
    users: [
      { id: "4", email: "zoe@example.com" },
      { id: "3", firstName: "Priya", lastName: "Raman" },
      { id: "2", name: "Amara Osei", email: "amara@example.com" },
      { id: "1", name: "Gone", deleted: true },
    ],
  });
  expect(await getPeople(world, "l")).toEqual([
    { id: "2", name: "Amara Osei", email: "amara@example.com" },
    { id: "3", name: "Priya Raman", email: undefined },
    { id: "4", name: "zoe@example.com", email: "zoe@example.com" },
  ]);
  expect(asked.map(({ url }) => url)).toEqual(["/api/users?location=l"]);
});

test("lists tags and time zones", async () => {
  const tags = json({ tags: [{ id: "1", name: "vip" }] });
  expect(await getTags(tags.world, "l")).toEqual(["vip"]);
  const zones = json({ timeZones: ["US/Central"] });
  expect(await getTimeZones(zones.world, "l")).toEqual(["US/Central"]);
  expect([...tags.asked, ...zones.asked].map(({ url }) => url)).toEqual([
    "/api/tags?location=l",
    "/api/time-zones?location=l",
  ]);
});

test("asks for the custom fields of contacts, in HighLevel's order", async () => {
  const { asked, world } = json({
    customFields: [
      { id: "b", name: "Two", dataType: "TEXT", position: 50, model: "contact" },
      { id: "a", name: "One", dataType: "DATE", position: 0 },
      { id: "c", name: "Not ours", dataType: "TEXT", model: "opportunity" },
      { id: "d", name: "A folder", dataType: "TEXT", documentType: "folder" },
      { id: "e", name: "Email", dataType: "STANDARD_FIELD" },
      { id: "no id.", name: "Odd", dataType: "TEXT" },
    ],
  });
  const fields = await getCustomFields(world, "l");
  expect(fields.map(({ label }) => label)).toEqual(["One", "Two"]);
  expect(asked.map(({ url }) => url)).toEqual(["/api/custom-fields?location=l"]);
});

test("reads options in every shape that HighLevel gives them", async () => {
  const picklistOptions = [
    "A",
    { key: "b", label: "B" },
    { value: "c", name: "C" },
    { key: "d" },
    5,
    {},
    null,
  ];
  const { world } = json({
    customFields: [{ id: "a", name: "One", dataType: "RADIO", picklistOptions, isAllowedCustomOption: true }],
  });
  expect(await getCustomFields(world, "l")).toMatchObject([
    {
      allowsOther: true,
      options: [
        { value: "A", label: "A" },
        { value: "b", label: "B" },
        { value: "c", label: "C" },
        { value: "d", label: "d" },
      ],
    },
  ]);
});

test("a file field's options are the endings of its files", async () => {
  const file = { name: "Card", dataType: "FILE_UPLOAD", picklistOptions: [".pdf", "JPG"] };
  const { world } = json({
    customFields: [
      { ...file, id: "a", isMultiFileAllowed: true, maxFileLimit: 3 },
      { ...file, id: "b", maxFileLimit: 3 },
      { ...file, id: "c", isMultiFileAllowed: true },
    ],
  });
  const fields = await getCustomFields(world, "l");
  expect(fields.map(({ mostFiles }) => mostFiles)).toEqual([3, 1, Number.POSITIVE_INFINITY]);
  expect(fields[0]).toMatchObject({ extensions: ["pdf", "jpg"] });
  expect(fields[0]?.options).toBeUndefined();
});

test.each([
  [401, { message: "The token is not authorized for this scope." }, "scope"],
  [401, { message: "Token's user type mismatch!" }, "scope"],
  [401, { message: "Invalid Private Integration token" }, "token"],
  [403, { message: "The token does not have access to this location." }, "location"],
  [429, {}, "busy"],
  [500, { message: "x" }, "broken"],
  [200, { tags: "x" }, "broken"],
  [401, { gateway: "signed-out" }, "entrance"],
  [401, {}, "entrance"],
  [403, { gateway: "not-allowed" }, "entrance"],
  [429, { gateway: "too-many" }, "busy"],
  [503, { gateway: "busy" }, "busy"],
  [502, { gateway: "not-highlevel" }, "broken"],
  [502, { gateway: "not-sent" }, "unreachable"],
  [504, { gateway: "no-answer" }, "unreachable"],
])("%i with %j is %s", async (status, answer, fault) => {
  const { world } = testWorld(() => Response.json(answer, { status, headers: { "retry-after": "7" } }));
  await expect(getTags(world, "l")).rejects.toMatchObject({ fault, seconds: 7 });
});

test("no network is no answer", async () => {
  const { world } = testWorld(() => Promise.reject(new TypeError("Failed to fetch")));
  await expect(getTags(world, "l")).rejects.toMatchObject({ fault: "unreachable" });
});
