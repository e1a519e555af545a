import { expect, test } from "vitest";
import { countryCodes } from "../contact/countries";
import { fold } from "../ui/fold";
import { matchOptions } from "../ui/matchOptions";
import { type Language, languageTags } from "../words/languages";
import { speakIn } from "../words/loadWords";
import { countryNames } from "./countryNames";
import { countryOptions } from "./countryOptions";

async function optionsIn(language: Language) {
  const [words] = await Promise.all([speakIn(language), countryNames.load(language)]);
  return countryOptions(words);
}

test.each(languageTags)("in %s, each country has a name of its own", async (language) => {
  const options = await optionsIn(language);
  expect(options.map(({ value }) => value).sort()).toEqual([...countryCodes].sort());
  const names = options.map(({ label }) => fold(label));
  expect(names.filter((name) => name === "")).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each<[Language, string, string]>([
  ["ja", "ドイツ", "DE"],
  ["ja", "どいつ", "DE"],
  ["ja", "ﾄﾞｲﾂ", "DE"],
  ["ja", "どい", "DE"],
  ["ja", "日本", "JP"],
  ["ja", "にほん", "JP"],
  ["ja", "ニッポン", "JP"],
  ["ja", "韓国", "KR"],
  ["ja", "大韓民国", "KR"],
  ["ja", "かんこく", "KR"],
  ["ja", "アメリカ", "US"],
  ["ja", "米国", "US"],
  ["ja", "ボスニアヘルツェゴビナ", "BA"],
  ["ja", "ＵＫ", "GB"],
  ["zh-Hans", "德国", "DE"],
  ["zh-Hans", "韩", "KR"],
  ["zh-Hans", "大韩民国", "KR"],
  ["zh-Hans", "印度尼西亚", "ID"],
  ["zh-Hans", "台湾", "TW"],
  ["zh-Hans", "刚果（金）", "CD"],
  ["zh-Hans", "ＵＳＡ", "US"],
  ["de", "Russische Föderation", "RU"],
  ["pl", "RPA", "ZA"],
  ["ar", "بورما", "MM"],
])("in %s, what is typed as %j finds %s first", async (language, typed, code) => {
  expect(matchOptions(await optionsIn(language), typed)[0]?.value).toBe(code);
});

test.each<[Language, string, string]>([
  ["en", "AN", "Netherlands Antilles"],
  ["pt-BR", "CD", "República Democrática do Congo"],
  ["pt-BR", "CG", "República do Congo"],
  ["es", "KR", "Corea del Sur"],
  ["fr", "US", "États-Unis"],
  ["it", "MM", "Myanmar"],
  ["it", "TW", "Taiwan"],
  ["nl", "DE", "Duitsland"],
  ["nl", "NL", "Nederland"],
  ["de", "CD", "Demokratische Republik Kongo"],
  ["pl", "CG", "Republika Konga"],
  ["ja", "KR", "韓国"],
  ["zh-Hans", "TW", "台湾"],
  ["ar", "MM", "ميانمار"],
])("in %s %s is called %s", async (language, code, name) => {
  const options = await optionsIn(language);
  expect(options.find(({ value }) => value === code)?.label).toBe(name);
});
