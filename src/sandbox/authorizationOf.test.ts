import { expect, test } from "vitest";
import { authorizationOf, isAgencyToken } from "./authorizationOf";

const pit = "pit-0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";

test.each([
  ["a private integration token", `Bearer ${pit}`],
  ["one in capitals", `Bearer pit-${"0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D"}`],
  ["an OAuth access token", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln_-A"],
])("%s is well-formed", (_, header) => {
  expect(authorizationOf(header)).toBe("well-formed");
});

test.each([
  ["an empty header", ""],
  ["a token without its scheme", pit],
  ["another scheme", `Basic ${pit}`],
  ["a scheme without a token", "Bearer "],
  ["two spaces", `Bearer  ${pit}`],
  ["no prefix", `Bearer ${pit.slice(4)}`],
  ["a cut token", `Bearer ${pit.slice(0, -1)}`],
  ["a space behind", `Bearer ${pit} `],
  ["a no-break space behind", `Bearer ${pit}\u00a0`],
  ["a line end behind", `Bearer ${pit}\n`],
  ["a Windows line end behind", `Bearer ${pit}\r\n`],
  ["a line end behind an OAuth token", "Bearer a.b.c\n"],
  ["two parts of three", "Bearer a.b"],
  ["four parts", "Bearer a.b.c.d"],
  ["quotes", `Bearer "${pit}"`],
])("%s is malformed", (_, header) => {
  expect(authorizationOf(header)).toBe("malformed");
});

test("no header is missing", () => {
  expect(authorizationOf(null)).toBe("missing");
});

test("an access token says whether it is an agency's", () => {
  const token = (claims: object) => `Bearer e30.${btoa(JSON.stringify(claims)).replaceAll("=", "")}.c2ln`;
  expect(isAgencyToken(token({ authClass: "Company" }))).toBe(true);
  expect(isAgencyToken(token({ authClass: "Location" }))).toBe(false);
  expect(isAgencyToken("Bearer a.b.c")).toBe(false);
  expect(isAgencyToken(`Bearer ${pit}`)).toBe(false);
});
