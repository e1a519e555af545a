import { patience } from "./clerk";
import { arrived, create, keysOf, sent } from "./creates";
import { expect, test } from "./faultTest";
import { somebody } from "./person";
import { signIn, signOut } from "./signIn";

const person = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");
const kept = /^Kept on this computer/;

test("a sign-in's proxy leads away", async ({ desk, clerk, page, context }) => {
  await clerk.opens();
  await clerk.types(person);
  await signOut(desk.hop, context, "leads away");
  await clerk.creates();
  await clerk.sees("signed out");
  expect(await clerk.loses([])).toEqual([]);
  expect(sent(desk).some(({ isPassed }) => isPassed)).toBe(false);

  await signIn(desk.hop, page);
  await clerk.sees("saved");
  expect(keysOf(sent(desk))).toBe(1);
  expect(sent(desk).map(({ status }) => status)).toEqual([302, 201]);
  expect(await arrived(desk)).toHaveLength(1);
});

test("a sign-in's proxy answers 401 in HTML, and somebody signs in in another tab", async ({
  desk,
  clerk,
  page,
  context,
}) => {
  await signOut(desk.hop, context, "answers 401");
  await page.goto("/");
  const notice = page.getByText("Signed out: sign in to go on. What you typed stays here.");
  await expect(notice).toBeVisible();
  await page.getByLabel("First name").fill("Quillon");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.locator("#session")).toBeFocused();
  desk.hop.forget();
  await (await context.newPage()).goto("/signed-in.html").catch(() => undefined);
  await expect(notice).toBeHidden();
  await expect(page.getByLabel("Preferred name")).toBeVisible();

  await clerk.types(person);
  await signOut(desk.hop, context, "answers 401");
  await clerk.creates();
  await clerk.sees("signed out");
  await clerk.creates();
  await clerk.sees("signed out");
  desk.hop.forget();
  await (await context.newPage()).goto("/signed-in.html").catch(() => undefined);
  await clerk.sees("saved");
  expect(keysOf(sent(desk))).toBe(1);
  expect(await arrived(desk)).toHaveLength(1);
});

test("the session ends before it is known how it ended", async ({ desk, clerk, page, context }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.hop.rule({ ...create, cut: "answered", times: 100 });
  await signOut(desk.hop, context, "leads away");
  await clerk.creates();
  await clerk.sees("unknown");
  await expect(page.getByText("Signed out: sign in to go on.")).toBeVisible();
  const asked = () => desk.hop.seen(undefined, "/api/submissions/").length;
  const before = asked();
  await page.waitForTimeout(3_000);
  expect(asked(), "it waits").toBe(before);

  await signIn(desk.hop, page);
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("changed after the session ended", async ({ desk, clerk, page, context }) => {
  await clerk.opens();
  await clerk.types({ ...person, details: person.details.filter(({ label }) => label !== "City") });
  await signOut(desk.hop, context, "leads away");
  await clerk.creates();
  await clerk.sees("signed out");
  await clerk.types(person);
  await signIn(desk.hop, page);
  await clerk.sees("offline");
  expect(await arrived(desk)).toEqual([]);
  await clerk.creates();
  await clerk.sees("saved");
  expect(keysOf(sent(desk))).toBe(2);
});

test("the page is loaded anew to sign in", async ({ desk, clerk, page, context }) => {
  await clerk.opens();
  await clerk.types(person);
  await signOut(desk.hop, context, "leads away");
  await clerk.creates();
  await clerk.sees("signed out");
  desk.hop.forget();
  await page.reload();
  await clerk.sees("offline");
  await clerk.presses("Continue");
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("somebody else signs in", async ({ desk, clerk, page, context }) => {
  await clerk.opens();
  await clerk.types(person);
  await expect(page.getByText(kept)).toBeVisible();
  await signOut(desk.hop, context, "leads away");
  await clerk.creates();
  await clerk.sees("signed out");
  await desk.start({ SESSION_SECRET: "a secret of somebody else's, long enough" });
  await signIn(desk.hop, page);
  await expect(page.getByLabel("First name")).toHaveValue("", { timeout: patience });
  await expect(page.getByLabel("Preferred name")).toBeVisible();
  await expect(page.getByText(/Quillon|We kept|cannot be read/)).toHaveCount(0);
  expect(await arrived(desk)).toEqual([]);

  // Whoever typed it has it back.
  await desk.start();
  await page.reload();
  await clerk.sees("offline");
  await clerk.presses("Continue");
  await clerk.creates();
  await clerk.sees("saved");
});
