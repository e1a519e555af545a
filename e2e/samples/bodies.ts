import type { sampleOf } from "../../src/preview/samples/sampleOf";
import { naughtyStrings } from "../faults/naughtyStrings";

export type Body = Parameters<typeof sampleOf>[1];

/** What some language takes for an end, an escape, a variable, a comment or a command. */
const marks = [
  `'single' "double" \`back\``,
  `''' """ \`\`\` '' ""`,
  "‘curly’ “quotes” ‚low‛ „marks‟ «guillemets»",
  "line\nline\r\nline\rline",
  "\ttab",
  "\\ \\\\ \\n \\u0041 C:\\new\\table \\",
  "$HOME \u0024{HOME} $(touch x) `touch x` $$ $1 $' $&",
  "#{1} #{`touch x`} #$0",
  "%s %d %HOME% %%",
  "! !! !x",
  "</script><?php ?> <!-- ]]>",
  "'@\n'@",
  "\nJSON\nJSON;\n  JSON",
  "true",
  "True,\ntrue",
  "// # -- /* */",
  "",
];

export const bodies: Readonly<Record<string, Body>> = {
  minimal: { locationId: "practice", firstName: "Ada" },
  difficult: {
    locationId: "practice",
    firstName: "أحمد 👩‍👩‍👧‍👦 שלום",
    lastName: 'O’Brien-D\'Arcy "Łucja" 李',
    email: "o'brien+desk@example.com",
    phone: "+18888888888",
    address1: marks.join("\n"),
    website: "https://example.com/?a=1&b=%20#$x",
    timezone: "America/Chihuahua",
    dnd: true,
    dndSettings: {
      SMS: { status: "active", message: 'Don\'t "text" $HOME' },
      Email: { status: "permanent", code: "\\1" },
    },
    inboundDndSettings: { all: { status: "active", message: "#{1} `x`" } },
    tags: marks,
    customFields: [
      { id: "cB2hJd8TsKe4XgNf6UuO", field_value: marks.join("\r\n") },
      { id: "cC3yUb9MoLi5VrQw7ZaS", key: "contact.household_size", field_value: 4 },
      { id: "cD4kFx1JcTh6DnYp8RvE", field_value: 1.72 },
      { id: "cH8rDt5VfKn1YqEp3LiW", field_value: -1e21 },
      { id: "cK2bZn8CtVx4JgWs6KaY", field_value: ["Latex", "Penicillin"] },
    ],
    source: "'; -- \\",
    dateOfBirth: "1990-09-25",
    country: "US",
  },
  naughty: { locationId: "practice", firstName: "Ada", tags: [...naughtyStrings] },
};
