import { listFields } from "./listFields";
import type { PracticeLocation } from "./PracticeLocation";

const id = "practice";

/** The location to practise on: American, with one custom field of every kind, and one of a kind that nobody knows. */
export const harbourStreetClinic: PracticeLocation = {
  id,
  companyId: "Hq3vTn8LzWd5KsYb2MxR",
  name: "Harbour Street Clinic",
  address: "214 Harbour Street",
  city: "Portland",
  state: "ME",
  postalCode: "04101",
  country: "US",
  timezone: "America/New_York",
  currency: "USD",
  email: "desk@harbourstreet.example",
  phone: "+12075550142",
  website: "https://harbourstreet.example",
  users: [
    {
      id: "uB7kQm2XcVt9LpZr4NdE",
      firstName: "Amara",
      lastName: "Osei",
      email: "amara@harbourstreet.example",
    },
    {
      id: "uF3wHs8JyGn6TbKx1PqA",
      firstName: "Daniel",
      lastName: "Kim",
      email: "daniel@harbourstreet.example",
    },
    {
      id: "uL9zRv4DmCe2WfSj7YhU",
      firstName: "Grace",
      lastName: "Lindqvist",
      email: "grace@harbourstreet.example",
    },
    {
      id: "uN5tXa1KoBi8QgVl3MwC",
      firstName: "Mateo",
      lastName: "Rivera",
      email: "mateo@harbourstreet.example",
    },
    {
      id: "uR2pEj6ZsUd4HyTk9FnG",
      firstName: "Priya",
      lastName: "Raman",
      email: "priya@harbourstreet.example",
    },
    {
      id: "uW8cMb3QlOx7JvAr5StI",
      firstName: "Zoë",
      lastName: "O’Connell",
      email: "zoe@harbourstreet.example",
    },
  ],
  tags: [
    { id: "tA1nWq5RkZx8LmCv3BtY", name: "allergy" },
    { id: "tC4jHd9TsPe2XgNf7KuO", name: "care plan" },
    { id: "tE6yUb1MoLi3VrQw8ZaS", name: "emergency contact" },
    { id: "tG8kFx2JcTh5DnYp4RvE", name: "flu shot 2026" },
    { id: "tI3sLz7WqBm9OuKa6HjC", name: "insurance pending" },
    { id: "tK5gPv4XeNy1TdRi2MfQ", name: "interpreter" },
    { id: "tM7oCw8UlSb6ZhJx3AkG", name: "new patient" },
    { id: "tO9rDt3VfKn2YqEp5LiW", name: "newsletter" },
    { id: "tQ2mXj6HaGs8BcUv1TzN", name: "physio" },
    { id: "tS4wIy9RoLd5PkFe7QhM", name: "referral" },
    { id: "tU6bZn1CtVx3JgWs4KaY", name: "vip" },
    { id: "tW8eQp5MuHr7LiDf2XoB", name: "waiting list" },
  ],
  // HighLevel does not promise their order, so that whoever shows them has to sort them.
  customFields: swapped(2, 13, fields()),
};

function fields() {
  return listFields(id, [
    {
      parentId: "pF6dKs2WnRt8YbXc4LqZ",
      rows: [
        {
          id: "cA1xPt7RkWn3LmZv9BqY",
          name: "Preferred name",
          dataType: "TEXT",
          placeholder: "What to call them",
        },
        { id: "cB2hJd8TsKe4XgNf6UuO", name: "Notes for the care team", dataType: "LARGE_TEXT" },
        { id: "cC3yUb9MoLi5VrQw7ZaS", name: "Household size", dataType: "NUMERICAL", placeholder: "4" },
        { id: "cD4kFx1JcTh6DnYp8RvE", name: "Height in metres", dataType: "FLOAT", placeholder: "1.72" },
        { id: "cE5sLz2WqBm7OuKa9HjC", name: "Emergency phone", dataType: "PHONE" },
        { id: "cF6gPv3XeNy8TdRi1MfQ", name: "Guardian’s email", dataType: "EMAIL" },
        { id: "cG7oCw4UlSb9ZhJx2AkG", name: "Patient portal", dataType: "URL", placeholder: "https://" },
        { id: "cH8rDt5VfKn1YqEp3LiW", name: "Annual deductible", dataType: "MONETORY" },
        {
          id: "cI9mXj6HaGs2BcUv4TzN",
          name: "Consents",
          dataType: "CHECKBOX",
          picklistOptions: ["Treatment", "Billing by email", "Photographs", "Research"],
        },
        {
          id: "cJ1wIy7RoLd3PkFe5QhM",
          name: "Insurance plan",
          dataType: "SINGLE_OPTIONS",
          picklistOptions: [
            { value: "aetna", name: "Aetna" },
            { value: "blue-cross", name: "Blue Cross" },
            { value: "cigna", name: "Cigna" },
            { value: "medicare", name: "Medicare" },
            { value: "none", name: "None" },
          ],
        },
        {
          id: "cK2bZn8CtVx4JgWs6KaY",
          name: "Known allergies",
          dataType: "MULTIPLE_OPTIONS",
          picklistOptions: [
            { key: "latex", label: "Latex" },
            { key: "nuts", label: "Nuts" },
            { key: "penicillin", label: "Penicillin" },
            { key: "pollen", label: "Pollen" },
          ],
        },
      ],
    },
    {
      parentId: "pJ9hMt5ZqUw3BeCf7NsD",
      rows: [
        {
          id: "cL3eQp9MuHr5LiDf7XoB",
          name: "How did you hear of us?",
          dataType: "RADIO",
          picklistOptions: ["A friend", "Web search", "Another doctor"],
          isAllowedCustomOption: true,
        },
        { id: "cM4vKa1NxSc6GyTj8WdR", name: "Last visit", dataType: "DATE" },
        { id: "cN5uHo2QiBf7PzEl9MtV", name: "Best time to call", dataType: "TIME" },
        {
          id: "cO6tGn3RjCg8QaFm1LsU",
          name: "Children’s names",
          dataType: "TEXTBOX_LIST",
          picklistOptions: ["First child", "Second child", "Third child"],
        },
        {
          id: "cP7sFm4SkDh9RbGn2KrT",
          name: "Insurance card",
          dataType: "FILE_UPLOAD",
          picklistOptions: [".pdf", ".jpg", ".jpeg", ".png"],
          isMultiFileAllowed: true,
          maxFileLimit: 2,
        },
        { id: "cQ8rEl5TlEi1ScHo3JqS", name: "Signature", dataType: "SIGNATURE" },
        { id: "cR9qDk6UmFj2TdIp4IrR", name: "Favourite colour", dataType: "COLOUR" },
      ],
    },
  ]);
}

/** The same with two of them in each other's place. */
function swapped<Row>(one: number, other: number, rows: readonly Row[]): readonly Row[] {
  const places = rows.map((_, place) => (place === one ? other : place === other ? one : place));
  return places.flatMap((place) => rows.slice(place, place + 1));
}
