import { readEmail } from "../contact/readEmail";
import { readWebsite } from "../contact/readWebsite";
import { takeAddress } from "./addressIn";
import { answerPieces } from "./answerPieces";
import { inOrder } from "./inOrder";
import { labelAhead, labelBefore } from "./labels";
import { phonesIn } from "./phonesIn";
import { type Scrap, take } from "./scraps";
import { takeCompany } from "./takeCompany";
import { takeName } from "./takeName";
import type { PasteContext, Piece, Understood } from "./Understood";
import { withNameParts } from "./withNameParts";

/** Reads lines or cells of which nobody says what they are: an e-mail's signature, an address, a row without its header. */
export function readLines(found: readonly Scrap[], context: PasteContext): Understood {
  const scraps = [...found];
  const labelled = takeLabelled(scraps, context);
  const emails = takeEmails(scraps);
  const websites = takeWebsites(scraps, emails);
  const address = takeAddress(scraps, context);
  const said = [...labelled, ...address];
  const sureCountry = said.find(({ name, certainty }) => name === "country" && certainty === "sure")?.text;
  const country = sureCountry ?? context.country;
  const phones = takePhones(scraps, country);
  const email = [...labelled, ...emails].find(({ name }) => name === "email")?.text;
  const isNamed = labelled.some(({ name }) => /name$/i.test(name) && name !== "companyName");
  const companies = takeCompany(scraps, email);
  const names = isNamed ? [] : takeName(scraps, email, [country]);
  const pieces = [...names, ...labelled, ...emails, ...phones, ...companies, ...websites, ...address];
  return {
    pieces: inOrder(withNameParts(pieces, [country])),
    rest: scraps.map(({ lead, text }) => lead + text),
  };
}

/** "Company: Analytical Engines". Addresses go on without their label, to be taken apart. */
function takeLabelled(scraps: Scrap[], context: PasteContext): Piece[] {
  return [...scraps].flatMap((scrap) => {
    const { label, end } = labelAhead(scrap.text) ?? { end: 0 };
    if (!label || label === "fax" || label === "other" || label === "phone" || label === "email") return [];
    const text = scrap.text.slice(end).trim();
    if (label === "address1") {
      scraps[scraps.indexOf(scrap)] = {
        ...scrap,
        lead: scrap.text.slice(0, scrap.text.length - text.length),
        text,
      };
      return [];
    }
    const pieces = answerPieces(label, text, scrap.text, context);
    if (pieces.length > 0) take(scraps, scrap);
    return pieces;
  });
}

function takeEmails(scraps: Scrap[]): Piece[] {
  return takeAll(scraps, (text) => {
    for (const { word, index } of wordsIn(text.replaceAll(":", " "))) {
      if (word.length > 320 || !word.includes("@") || !readEmail(word)) continue;
      const before = labelBefore(text, index);
      const start = before?.label === "email" ? before.start : index;
      return { name: "email", text: word, certainty: "sure", start, end: index + word.length };
    }
    return undefined;
  });
}

/** What stands between spaces and marks, without a full stop behind it. */
function wordsIn(text: string): { word: string; index: number }[] {
  return [...text.matchAll(/[^\s<>()[\],;"'“”：、，]+/g)].map(({ 0: word, index }) => ({
    word: word.endsWith(".") ? word.slice(0, -1) : word,
    index,
  }));
}

const pagesOfPeople = /(?:^|[./])(?:linkedin|facebook|twitter|instagram|xing|youtube|tiktok|x)\.com(?:\/|$)/i;

/** Addresses that say that they are one, and on a line of its own the domain of the email. Others' pages are asked. */
function takeWebsites(scraps: Scrap[], emails: readonly Piece[]): Piece[] {
  const domains = emails.map(({ text }) => text.slice(text.indexOf("@") + 1).toLowerCase());
  return takeAll(scraps, (text) => {
    for (const { word, index } of wordsIn(text)) {
      const before = labelBefore(text, index);
      const isLabelled = before?.label === "website";
      const isAddress = /^(?:https?:\/\/|www\.)/i.test(word);
      const isDomain = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(word);
      if (!isAddress && !(isDomain && (isLabelled || word.length === text.length))) continue;
      if (!readWebsite(word)) continue;
      const isSure = isAddress || isLabelled || domains.includes(word.toLowerCase());
      const certainty = isSure && !pagesOfPeople.test(word) ? "sure" : "ask";
      const start = isLabelled ? before.start : index;
      return { name: "website", text: word, certainty, start, end: index + word.length };
    }
    return undefined;
  });
}

/** A fax is left where it stands: nobody may be called there. */
function takePhones(scraps: Scrap[], country: string | undefined): Piece[] {
  return takeAll(scraps, (text) => {
    const found = phonesIn(text, country).find(({ kind }) => kind === "phone");
    return found && { ...found, name: "phone" };
  });
}

type Hit = Omit<Piece, "from"> & { start: number; end: number };

/** Takes one after the other out of each scrap, until none is found any more. */
function takeAll(scraps: Scrap[], find: (text: string) => Hit | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < scraps.length; ) {
    const scrap = scraps[index];
    const hit = scrap && find(scrap.text);
    if (!scrap || !hit) {
      index += 1;
      continue;
    }
    const { name, text, certainty, start, end } = hit;
    pieces.push({ name, text, from: take(scraps, scrap, start, end), certainty });
  }
  return pieces;
}
