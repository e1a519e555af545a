import { isLegalForm, isNameOfDomain, legalForm } from "./companyIn";
import { nameIn } from "./personName";
import { type Scrap, take } from "./scraps";
import type { Piece } from "./Understood";

/** Takes the company out of the scraps: by its legal form, or by the domain of the email. */
export function takeCompany(scraps: Scrap[], email: string | undefined): Piece[] {
  for (const scrap of scraps) {
    const start = startOfCompany(scrap.text);
    const certainty = legalForm(scrap.text.slice(start));
    if (certainty) return [piece(scraps, scrap, start, certainty)];
  }
  const named = scraps.find(({ text }) => email !== undefined && isNameOfDomain(text, email));
  // A domain may be a person's own.
  if (named && email && !isPerson(named.text, email)) return [piece(scraps, named, 0, "sure")];
  return [];
}

function piece(scraps: Scrap[], scrap: Scrap, start: number, certainty: Piece["certainty"]): Piece {
  const text = scrap.text.slice(start);
  return { name: "companyName", text, from: take(scraps, scrap, start), certainty };
}

/** Behind a comma, a dash or an "at"; but "Analytical Engines, Inc." has a comma of its own. */
function startOfCompany(text: string): number {
  const marks = [...text.matchAll(/, ?| [-–—] | @ | (?:at|bei|chez|presso|en|bij) /g)];
  for (const mark of marks.reverse()) {
    const start = mark.index + mark[0].length;
    if (!isLegalForm(text.slice(start))) return start;
  }
  return 0;
}

function isPerson(text: string, email: string): boolean {
  const local = email.slice(0, email.indexOf("@"));
  return (nameIn(text)?.words ?? []).some((word) => local.includes(word.toLowerCase()));
}
