import { expect, test } from "vitest";
import { isSomeone } from "./isSomeone";
import { toBody } from "./toBody";

test("leaves blank answers out", () => {
  expect(toBody({ firstName: "Rosan", customFields: [] }, "here")).toEqual({
    firstName: "Rosan",
    locationId: "here",
  });
});

test("writes the keys in the order of HighLevel's reference", () => {
  const body = toBody(
    {
      assignedTo: "u",
      country: "US",
      tags: ["a"],
      dnd: true,
      email: "a@example.com",
      lastName: "Deo",
      "inboundDndSettings.all": { status: "active" },
      customFields: [{ id: "f", field_value: 1 }],
    },
    "here",
  );
  expect(Object.keys(body)).toEqual([
    "lastName",
    "email",
    "locationId",
    "dnd",
    "dndSettings",
    "inboundDndSettings",
    "tags",
    "customFields",
    "country",
    "assignedTo",
  ]);
});

test("says nothing of channels that nobody touched", () => {
  const body = toBody(
    { "dndSettings.SMS": { status: "active", message: "asked" }, customFields: [] },
    "here",
  );
  expect(body.dndSettings).toEqual({ SMS: { status: "active", message: "asked" } });
  expect(body.dnd).toBeUndefined();
});

test("blocks every channel for who may not be contacted at all, and keeps each one's reason", () => {
  const permanent = { status: "permanent", message: "court order" } as const;
  const body = toBody({ dnd: true, "dndSettings.Call": permanent, customFields: [] }, "here");
  expect(body).toMatchObject({
    dnd: true,
    dndSettings: {
      Call: permanent,
      Email: { status: "active" },
      SMS: { status: "active" },
      WhatsApp: { status: "active" },
      GMB: { status: "active" },
      FB: { status: "active" },
    },
  });
});

test.each([
  [{ firstName: "A" }, true],
  [{ lastName: "A" }, true],
  [{ email: "a@example.com" }, true],
  [{ phone: "+12125550123" }, true],
  [{ name: "Ada Lovelace" }, false],
  [{}, false],
])("%j is somebody: %s", (keys, expected) => {
  expect(isSomeone({ locationId: "here", ...keys })).toBe(expected);
});

test("what is constant is sent unasked, behind what was answered; the tags of both are sent", () => {
  const constants = {
    source: "front desk",
    city: "Bonn",
    tags: ["walk-in", "desk"],
    customFields: { f: ["a"], g: 5 },
  };
  const answers = {
    firstName: "Ada",
    city: "Berlin",
    tags: ["Walk-In", "vip"],
    customFields: [{ id: "h", field_value: "x" }],
  };
  expect(toBody(answers, "l", constants)).toEqual({
    firstName: "Ada",
    locationId: "l",
    city: "Berlin",
    source: "front desk",
    tags: ["walk-in", "desk", "vip"],
    customFields: [
      { id: "h", field_value: "x" },
      { id: "f", field_value: ["a"] },
      { id: "g", field_value: 5 },
    ],
  });
});

test("constants leave no mark where there are none", () => {
  expect(toBody({ firstName: "Ada", customFields: [] }, "l", {})).toEqual({
    firstName: "Ada",
    locationId: "l",
  });
});
