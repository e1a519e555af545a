import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { compose, endByEnter, endByEnterInSafari } from "../ui/testComposing";
import { en } from "../words/en";
import { enLater } from "../words/enLater";
import { WordsProvider } from "../words/WordsContext";
import { ConnectDialog } from "./ConnectDialog";

const { location, token, why } = enLater.connect;
const world = { fetch, newRequest: () => new XMLHttpRequest(), isOnline: () => true };

test("Enter in a text asks; an Enter that ends a composition asks nothing, and closes nothing", async () => {
  const onClose = vi.fn();
  await render(
    <WordsProvider words={en} locale="en">
      <ConnectDialog world={world} onConnected={() => {}} onClose={onClose} />
    </WordsProvider>,
  );
  await expect.element(page.getByLabelText(location, { exact: true })).toBeVisible();
  for (const [label, end] of [
    [location, endByEnter],
    [token, endByEnterInSafari],
  ] as const) {
    const input = page.getByLabelText(label, { exact: true }).element() as HTMLInputElement;
    compose(input, "あ");
    expect(end(input, "あ").defaultPrevented).toBe(false);
  }
  await new Promise(requestAnimationFrame);
  expect(page.getByText(why["bad-location-id"] ?? "", { exact: true }).query()).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
  await page.getByLabelText(location, { exact: true }).click();
  await userEvent.keyboard("{Enter}");
  await expect
    .element(page.getByText(why["bad-location-id"] ?? "", { exact: true }).first())
    .toBeInTheDocument();
});
