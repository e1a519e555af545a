import { expect, test } from "vitest";
import { openLedger } from "../ledger/openLedger";
import { openLater } from "./openLater";
import { newKey, testFolder } from "./testWorld";

const file = () => `${testFolder()}/ledger.db`;

test("nothing is opened before it is used, and only once by those who come at the same time", async () => {
  let opened = 0;
  const where = file();
  const ledger = openLater(() => {
    opened += 1;
    return openLedger({ file: where });
  });

  expect(opened).toBe(0);
  await Promise.all([ledger.check(), ledger.check(), ledger.find(newKey(), "loc1")]);
  expect(opened).toBe(1);
  await ledger.close();
});

test("what could not be opened fails, and is tried again at the next use", async () => {
  const where = file();
  let isDown = true;
  const ledger = openLater(async () => {
    if (isDown) throw new Error("down");
    return await openLedger({ file: where });
  });
  const row = { locationId: "loc1", bodyHash: "b", people: [], now: 1, heldUntil: 2 };

  await expect(ledger.begin({ key: newKey(), ...row })).rejects.toThrow("down");
  await expect(ledger.check()).rejects.toThrow("down");
  isDown = false;

  expect(await ledger.begin({ key: newKey(), ...row })).toEqual({ kind: "begun" });
  await ledger.close();
});

test("what is closed is closed altogether, whether it had been used or not", async () => {
  const real = await openLedger({ file: file() });
  const used = openLater(async () => real);
  const unused = openLater(() => openLedger({ file: file() }));
  await used.check();

  await used.close();
  await unused.close();

  await expect(real.check()).rejects.toThrow();
  await expect(used.check()).rejects.toThrow("closed");
  await expect(unused.check()).rejects.toThrow("closed");
});
