import { fold } from "./fold";

// As they are registered; the short ones are states' and others' abbreviations too.
const sureForms =
  "gmbh|mbh|kg|ohg|kgaa|ug|e v|e u|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|pty|gmbh co kg|s a s|sas|sarl|s a r l|s l|s l u|slu|s a|s p a|spa|s r l|srl|ltda|eireli|b v|bv|n v|nv|oy|oyj|aps|a s|sp z o o|z o o|s r o|d o o|kft|zrt|pvt ltd|k k|kabushiki kaisha|sdn bhd|pte|bhd";
const doubtfulForms = "ag|ab|as|sa|se|co|asa";

const sure = new Set(sureForms.split("|"));
const doubtful = new Set(doubtfulForms.split("|"));

/** Whether a text ends as companies' names do, by their legal form. */
export function legalForm(text: string): "sure" | "ask" | undefined {
  if (/^(株式会社|有限会社|合同会社|شركة)|(株式会社|有限会社|有限公司|公司|주식회사)$/u.test(text))
    return "sure";
  const words = fold(text).split(" ");
  for (let count = 1; count <= 4 && count < words.length; count += 1) {
    const end = words.slice(-count).join(" ");
    if (sure.has(end)) return "sure";
    // In small letters these are words.
    if (doubtful.has(end) && text.trimEnd().endsWith(end.toUpperCase())) return "ask";
  }
  return undefined;
}

/** Whether nothing but a legal form stands there, as after the comma of "Analytical Engines, Inc." */
export function isLegalForm(text: string): boolean {
  return sure.has(fold(text));
}

const mailHosts = new Set(
  "gmail googlemail outlook hotmail live msn yahoo icloud me mac aol gmx web t-online proton protonmail mail yandex qq 163 126 orange free wanadoo libero uol bol terra wp o2 onet interia naver daum ziggo kpnmail".split(
    " ",
  ),
);

/** Whether a text is the name in an email's domain: "Analytical Engines" at analytical-engines.com. */
export function isNameOfDomain(text: string, email: string): boolean {
  const labels = email
    .slice(email.indexOf("@") + 1)
    .toLowerCase()
    .split(".")
    .slice(0, -1);
  const letters = fold(text).replaceAll(" ", "");
  return (
    letters.length >= 4 && labels.some((each) => !mailHosts.has(each) && each.replaceAll("-", "") === letters)
  );
}
