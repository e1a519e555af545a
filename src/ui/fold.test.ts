import { expect, test } from "vitest";
import { fold } from "./fold";

test.each([
  ["Côte d’Ivoire", "cote d'ivoire"],
  ["  ÅLAND ", "aland"],
  ["Curaçao", "curacao"],
  ["Størmer", "stormer"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["Œuvre, Æsir, Đà, ı, Þór, Ð", "oeuvre, aesir, da, i, thor, d"],
  ["Ελλάδα", "ελλαδα"],
  ["عُمان", "عمان"],
  ["أَلْمَانِيَا", "المانيا"],
  ["السعوديّة", "السعوديه"],
  ["سُــورى", "سوري"],
  ["America/New_York", "america/new_york"],
  ["どいつ", "ドイツ".normalize("NFKD")],
  ["ﾄﾞｲﾂ", "ドイツ".normalize("NFKD")],
  ["ボスニア・ヘルツェゴビナ", "ボスニアヘルツェゴビナ".normalize("NFKD")],
  ["ＵＫ", "uk"],
  ["德国", "德国"],
  ["", ""],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
