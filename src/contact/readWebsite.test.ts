import { expect, test } from "vitest";
import { readWebsite } from "./readWebsite";

test.each([
  ["https://www.tesla.com", "https://www.tesla.com"],
  ["http://example.org/a?b=c#d", "http://example.org/a?b=c#d"],
  ["tesla.com", "https://tesla.com"],
  [" www.tesla.com ", "https://www.tesla.com"],
  ["tesla.com:8080/x", "https://tesla.com:8080/x"],
  ["HTTPS://Example.com", "HTTPS://Example.com"],
  ["bücher.example", "https://bücher.example"],
])("%j is sent as %s", (text, address) => {
  expect(readWebsite(text)).toBe(address);
});

test.each([
  "tesla",
  "http://",
  "ftp://example.com",
  "javascript:alert(1)",
  "mailto:ada@example.com",
  "ada@example.com",
  "https://user:secret@example.com",
  "exa mple.com",
  "https://example",
  ".com",
])("%j is no address of a website", (text) => {
  expect(readWebsite(text)).toBeUndefined();
});
