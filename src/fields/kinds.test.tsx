import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Field, KindName } from "../contact/Field";
import { Harness } from "./Harness";
import { kinds } from "./registry";

/** What a person types into a kind, what is sent of it, and what is not understood. */
const typed: { [K in KindName]?: { text: string; answer: unknown; wrong?: [text: string, says: string] } } = {
  text: { text: " Rosan ", answer: "Rosan" },
  longText: { text: "one\ntwo ", answer: "one\ntwo " },
  identifier: { text: " y0BeYjuRIlDwsDcOHOJo\n", answer: "y0BeYjuRIlDwsDcOHOJo" },
  uuid: {
    text: " f31175d4-2b06-4fc6-b7bc-74cd814c68cb",
    answer: "f31175d4-2b06-4fc6-b7bc-74cd814c68cb",
    wrong: ["f31175d4", "Enter a UUID"],
  },
  email: {
    text: "rosan@deos.com ",
    answer: "rosan@deos.com",
    wrong: ["rosan@deos", "like name@example.com"],
  },
  phone: { text: "+1 888-888-8888", answer: "+18888888888", wrong: ["+1 23", "that exists"] },
  website: { text: "tesla.com", answer: "https://tesla.com", wrong: ["tesla", "like www.example.com"] },
  date: { text: "09/25/1990", answer: "1990-09-25", wrong: ["25/09/1990", "There is no month 25."] },
  number: { text: "1,250.5", answer: 1250.5, wrong: ["12oo", "Enter a number, like 1,250.50"] },
  money: { text: "1.250,50", answer: 1250.5, wrong: ["12oo", "Enter an amount, like 1,250.50"] },
  country: { text: "holland", answer: "NL", wrong: ["Narnia", "Choose a country from the list"] },
  timeZone: { text: "chihuahua", answer: "America/Chihuahua", wrong: ["Moon", "Choose a time zone"] },
  oneOf: { text: "My Selected Option", answer: "My Selected Option" },
  person: {
    text: "uR2pEj6ZsUd4HyTk9FnG",
    answer: "uR2pEj6ZsUd4HyTk9FnG",
    wrong: ["Amara", "are still on their way"],
  },
  manyOf: { text: "test, test2", answer: ["test", "test2"] },
  tags: { text: "a b,consequat,A B", answer: ["a b", "consequat"] },
  fileJson: {
    text: JSON.stringify({
      u: {
        meta: {
          fieldname: "f",
          originalname: "a.jpg",
          encoding: "7bit",
          mimetype: "image/jpeg",
          size: 7,
          uuid: "u",
        },
        url: "https://example.com/a",
        documentId: "d",
      },
    }),
    answer: {
      u: {
        meta: {
          fieldname: "f",
          originalname: "a.jpg",
          encoding: "7bit",
          mimetype: "image/jpeg",
          size: 7,
          uuid: "u",
        },
        url: "https://example.com/a",
        documentId: "d",
      },
    },
    wrong: ["{", "This is not JSON."],
  },
};

const field = (kind: KindName): Field => ({ name: "it", kind, section: "identity", label: "It" });

test("every kind is a switch, or is typed here", () => {
  const switches = ["everyChannel", "channel", "inbound"];
  expect(Object.keys(kinds).filter((kind) => !(kind in typed) && !switches.includes(kind))).toEqual([]);
});

describe.each(Object.entries(typed))("%s", (name, { text, answer }) => {
  const kind = name as KindName;

  test("is found by its label, and what is typed is answered", async () => {
    const onAnswer = vi.fn();
    const screen = await render(<Harness field={field(kind)} onAnswer={onAnswer} />);
    await screen.getByLabelText("It", { exact: true }).fill(text);
    await userEvent.tab();
    await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(answer));
  });

  test("has no answer while it is blank", async () => {
    const onAnswer = vi.fn();
    const screen = await render(<Harness field={field(kind)} onAnswer={onAnswer} />);
    await screen.getByLabelText("It", { exact: true }).fill("  ");
    await userEvent.tab();
    await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(undefined));
    await expect.element(screen.getByLabelText("It", { exact: true })).not.toHaveAttribute("aria-invalid");
  });

  test("shows what was typed when it comes back", async () => {
    const drafts: { [name: string]: unknown } = {
      country: "NL",
      timeZone: "America/Chihuahua",
      tags: { tags: ["a b"], typing: "con" },
      manyOf: { tags: ["a b"], typing: "con" },
    };
    const shown: { [name: string]: string } = {
      country: "Netherlands",
      timeZone: "America/Chihuahua",
      tags: "con",
      manyOf: "con",
    };
    const screen = await render(<Harness field={field(kind)} draft={drafts[kind] ?? text} />);
    const control = screen.getByLabelText("It", { exact: true });
    const isOneLine = !["longText", "fileJson"].includes(kind);
    const expected = shown[kind] ?? (isOneLine ? text.replace("\n", "") : text);
    await expect.element(control).toHaveValue(expected);
    if (kind === "tags" || kind === "manyOf") await expect.element(screen.getByText("a b")).toBeVisible();
  });
});

const refused = Object.entries(typed).flatMap(([kind, { wrong }]) =>
  wrong ? [[kind, ...wrong] as const] : [],
);

test.each(refused)("%s refuses %j at its control, and keeps it", async (kind, bad, says) => {
  const screen = await render(<Harness field={field(kind as KindName)} />);
  const control = screen.getByLabelText("It", { exact: true });
  await control.fill(bad);
  await userEvent.tab();
  await expect.element(control).toHaveAttribute("aria-invalid", "true");
  await expect.element(control).toHaveAccessibleDescription(expect.stringContaining(says));
  await expect.element(control).toHaveValue(bad);
});
