import { arrived, createThere, keysOf, sent } from "./creates";
import { expect, test } from "./faultTest";
import { hurried } from "./hurried";
import { somebody } from "./person";

const person = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

const details = person.details.filter(({ label }) => label !== "Email" && label !== "Phone");
const nameOnly = { ...person, email: undefined, details };

test("no answer, and no email or phone to look up by", async ({ desk, clerk, page }) => {
  await clerk.opens();
  await clerk.types(nameOnly);
  desk.upstream.rule({ ...createThere, cut: "answered" });
  await clerk.creates();
  await clerk.sees("unknown");
  await expect(
    page.getByText("Without an email or a phone there is nothing to look it up by."),
  ).toBeVisible();
  const look = page.getByRole("link", { name: "Look in HighLevel" });
  await expect(look).toHaveAttribute("href", /\/location\/practice\/contacts/);
  // Whoever looks finds it there, and has no reason to create it.
  await page.keyboard.press("Control+Enter");
  await clerk.sees("unknown");
  expect(await arrived(desk)).toHaveLength(1);
});

test("no answer, nothing to look up by, and nothing created", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(nameOnly);
  desk.upstream.rule({ ...createThere, cut: "before" });
  await clerk.creates();
  await clerk.sees("unknown");
  await clerk.presses("Check again");
  await clerk.presses("It is not there: create it");
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("a duplicate", async ({ desk, clerk, page }) => {
  const there = { locationId: "practice", firstName: "Marlow", lastName: "Finch", email: person.email };
  await fetch(`${desk.upstream.url}/sandbox/highlevel/contacts/`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${desk.token}`,
      "Content-Type": "application/json",
      Version: "2021-07-28",
    },
    body: JSON.stringify(there),
  });
  const before = await desk.sandbox.contacts();
  expect(before).toHaveLength(1);
  await clerk.opens();
  await clerk.types(person);
  await clerk.creates();
  await clerk.sees("exists");
  await expect(page.getByText(`Marlow Finch is already in HighLevel, with the same email`)).toBeVisible();
  const open = page.getByRole("main").getByRole("link", { name: "Open", exact: true });
  await expect(open).toHaveAttribute("href", new RegExp(`/contacts/detail/${before[0]?.id}$`));
  expect(await desk.sandbox.contacts()).toEqual(before);
  await clerk.presses("Change what I typed");
  await expect(page.getByLabel("Email", { exact: true })).toBeFocused();
});

test("a duplicate made by our own first try", async ({ desk, clerk, page }) => {
  await page.clock.install();
  await desk.start(hurried);
  await desk.sandbox.settings({ searchLagMs: 600_000 });
  await clerk.opens();
  await clerk.types(person);
  await desk.sandbox.faults({ ...createThere, first: "process", cut: true });
  await clerk.creates();
  await clerk.sees("unknown");
  await expect.poll(() => desk.lines().join(), { timeout: 15_000 }).toContain('"outcome":"unknown"');
  await page.clock.fastForward("01:00");
  await clerk.presses("Check again");
  await clerk.presses("It is not there: create it");
  await clerk.sees("saved");
  expect(keysOf(sent(desk))).toBe(2);
  expect(await arrived(desk)).toHaveLength(2);
});

/** One pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("a file is not taken", async ({ desk, clerk, page }) => {
  await clerk.opens();
  await clerk.types(person);
  const card = page.getByRole("group", { name: "Insurance card" });
  const file = { name: "front.png", mimeType: "image/png", buffer: picture };
  await card.locator("input[type=file]").setInputFiles(file);
  const answer = { status: 400, body: { statusCode: 400, message: "File type is not allowed." } };
  await desk.sandbox.faults({ path: "/forms/upload-custom-files", answer });
  await clerk.creates();
  await clerk.sees("partly saved");
  await clerk.presses("Try the files again");
  await expect(page.getByText("Attached to “Insurance card”: front.png.")).toBeVisible();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});
