import { listFields } from "./listFields";
import type { DataType, PracticeLocation } from "./PracticeLocation";

const id = "practice-500";

/** The word that stands in the field's name, and its kind; they take turns. */
const kinds: readonly { word: string; dataType: DataType; picklistOptions?: readonly string[] }[] = [
  { word: "text", dataType: "TEXT" },
  { word: "number", dataType: "NUMERICAL" },
  { word: "choice", dataType: "SINGLE_OPTIONS", picklistOptions: ["First", "Second", "Third", "Fourth"] },
  { word: "date", dataType: "DATE" },
  { word: "long text", dataType: "LARGE_TEXT" },
  { word: "email", dataType: "EMAIL" },
  { word: "phone", dataType: "PHONE" },
  { word: "boxes", dataType: "CHECKBOX", picklistOptions: ["Red", "Green", "Blue"] },
  { word: "money", dataType: "MONETORY" },
  { word: "link", dataType: "URL" },
];

/** A location to practise on that has far more custom fields than anyone would want: ten times fifty. */
export const fiveHundredFields: PracticeLocation = {
  id,
  companyId: "Hq3vTn8LzWd5KsYb2MxR",
  name: "Five Hundred Fields",
  address: "500 Long Lane",
  city: "Columbus",
  state: "OH",
  postalCode: "43004",
  country: "US",
  timezone: "America/New_York",
  currency: "USD",
  email: "desk@fivehundred.example",
  phone: "+16145550150",
  website: "https://fivehundred.example",
  users: [
    { id: "fA5mJc9WqKs1SfVj4QmA", firstName: "Ines", lastName: "Moreau", email: "ines@fivehundred.example" },
    { id: "fB7oLe2YsMu3UhXl6SoC", firstName: "Tariq", lastName: "Aziz", email: "tariq@fivehundred.example" },
  ],
  tags: [
    { id: "fC9qNg4AuOw5WjZn8UqE", name: "long form" },
    { id: "fD2sPi6CwQy7YlBp1WsG", name: "short form" },
  ],
  customFields: listFields(id, counted(10).map(groupOf)),
};

/** The fields of one group, which `place` counts from 0. */
function groupOf(place: number) {
  return {
    parentId: `kP3dKs2WnRt8YbXc${numbered(place)}`,
    rows: counted(50).map((inGroup) => fieldOf(place * 50 + inGroup + 1)),
  };
}

/** The field with this number, counted from 1. */
function fieldOf(number: number) {
  const { word, ...kind } = kinds[(number - 1) % kinds.length] ?? { word: "text", dataType: "TEXT" };
  return { id: `kF7hMt5ZqUw3BeCf${numbered(number)}`, name: `Field ${number} (${word})`, ...kind };
}

function counted(many: number): number[] {
  return [...Array(many).keys()];
}

function numbered(number: number): string {
  return String(number).padStart(4, "0");
}
