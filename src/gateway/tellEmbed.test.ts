import { expect, test } from "vitest";
import { tellEmbed } from "./tellEmbed";

const html = "<!doctype html><head><title>Desk</title></head>";

test("the page is told who may have it in a frame, as JSON that no browser takes for HTML", () => {
  const origins = ["https://intranet.example", `"'><script>$&&amp;</script>`];

  const told = tellEmbed(html, { origins, contactIdOrigins: [], addressPrefill: true, signIn: false });

  const [, content = ""] =
    /^<!doctype html><head><meta name="contact-desk-embed" content="([^"]*)" \/><title>Desk<\/title><\/head>$/.exec(
      told,
    ) ?? [];
  expect(content).not.toContain("<");
  const read = content.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  expect(JSON.parse(read)).toEqual({ origins, contactIdOrigins: [], addressPrefill: true, signIn: false });
});

test("a page that has no place for it is none", () => {
  const embed = { origins: [], contactIdOrigins: [], addressPrefill: false, signIn: false };

  expect(() => tellEmbed("<!doctype html>", embed)).toThrow("The page has no title.");
});
