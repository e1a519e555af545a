import { expect, test } from "vitest";
import { addressWithoutToken } from "./addressWithoutToken";

const token = "pit-feedface-0000-4000-8000-00000000beef";
const spelled = "%70it%2Dfeedface-0000-4000-8000-00000000beef";

test.each([
  [`/?token=${token}`, "/"],
  [`/?location=practice-2&token=${token}`, "/?location=practice-2"],
  [`/?token=${token}&location=practice-2#title`, "/?location=practice-2#title"],
  [`/?${token}&location=a%20b`, "/?location=a+b"],
  [`/?a=1&a=Bearer%20${token}`, "/"],
  [`/?a=${spelled}&location=b`, "/?location=b"],
  [`/?a=${spelled}%`, "/"],
  [`/?a=%E0&b=${spelled}`, "/?a=%EF%BF%BD"],
  [`/#${token}`, "/"],
  [`/?location=b#access_token=${spelled}`, "/?location=b"],
  [`/desk/${token}/index.html?location=b`, "/desk/index.html?location=b"],
  [`/${spelled}`, "/"],
  [
    `/?x=pit-&y=feedface-0000-4000-8000-00000000beef&z=${token}`,
    "/?x=pit-&y=feedface-0000-4000-8000-00000000beef",
  ],
])("%s becomes %s", (address, left) => {
  expect(addressWithoutToken(`https://desk.example${address}`)).toBe(`https://desk.example${left}`);
});

test.each(["/", "/?location=practice-2#title", "/?q=pit-stop", "/?q=%"])("%s stays as it is", (address) => {
  expect(addressWithoutToken(`https://desk.example${address}`)).toBeUndefined();
});
