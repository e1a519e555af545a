import type { Language } from "./languages";

/** Words that may be as in English in any language: names, signs, and keys as most keyboards have them. For tests. */
export const alikeEverywhere: readonly string[] = [
  "product",
  "actions.createKeys",
  "actions.anotherKeys",
  "labels.row.url",
  "labels.row.uuid",
  "timeZone.now",
  "suggestion.there",
  "paste.answer",
  "keys.names.control",
  "keys.names.shift",
  "keys.names.alt",
  "keys.names.enter",
];

/** Words that a language happens to have in common with English. For tests. */
export const alikeIn: { readonly [language in Language]?: readonly string[] } = {
  es: ["field.error", "preview.bytes"],
  de: [
    "page.theme.system",
    "sections.tags",
    "labels.website",
    "labels.tags",
    "doNotDisturb.code",
    "today.columns.name",
    "customFields.kinds.text",
    "embed.code",
    "paste.person",
    "paste.nobody",
    "requests.body",
  ],
  fr: ["labels.source", "labels.row.mimetype", "doNotDisturb.code", "embed.code"],
  "pt-BR": ["sections.tags", "labels.tags", "preview.bytes"],
  it: ["labels.email", "today.columns.email", "customFields.kinds.file"],
  nl: [
    "sections.tags",
    "labels.website",
    "labels.tags",
    "labels.row.mimetype",
    "hints.row.size",
    "doNotDisturb.code",
    "preview.bytes",
    "permanent.label",
    "embed.code",
    "requests.headers",
    "requests.body",
  ],
  pl: ["page.theme.system", "outcome.trace"],
};
