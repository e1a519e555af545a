import { listFields } from "./listFields";
import type { PracticeLocation } from "./PracticeLocation";

const id = "practice-2";

/** A second location, in Germany, to practise having more than one. */
export const hafenPraxis: PracticeLocation = {
  id,
  companyId: "Hq3vTn8LzWd5KsYb2MxR",
  name: "Hafen Praxis",
  address: "Am Sandtorkai 12",
  city: "Hamburg",
  state: "HH",
  postalCode: "20457",
  country: "DE",
  timezone: "Europe/Berlin",
  currency: "EUR",
  email: "empfang@hafenpraxis.example",
  phone: "+494030398871",
  website: "https://hafenpraxis.example",
  users: [
    { id: "vB3nKd7XqLs9TfWj2RmA", firstName: "Jörg", lastName: "Brandt", email: "joerg@hafenpraxis.example" },
    {
      id: "vD5pMf8YrNt1UgXk4SoC",
      firstName: "Leyla",
      lastName: "Yıldız",
      email: "leyla@hafenpraxis.example",
    },
  ],
  tags: [
    { id: "wA2kLp6QnVs8XdZf3CtG", name: "neupatient" },
    { id: "wB4mNr7RoWt9YeAg5DuH", name: "privat versichert" },
    { id: "wC6oPs8SpXu1ZfBh7EvI", name: "überweisung" },
  ],
  customFields: listFields(id, [
    {
      parentId: "pG8fMt3XoSv9ZcYd5MrA",
      rows: [
        {
          id: "xA3lMq7PnWt9YeAg2DvH",
          name: "Versichertennummer",
          dataType: "TEXT",
          placeholder: "A123456789",
        },
        {
          id: "xB5nOs8RpYv1AgCi4FxJ",
          name: "Krankenkasse",
          dataType: "SINGLE_OPTIONS",
          picklistOptions: ["AOK", "Barmer", "DAK", "Techniker", "Privat"],
        },
        { id: "xC7pQu9TrAx3CiEk6HzL", name: "Letzter Besuch", dataType: "DATE" },
        { id: "xD9rSw1VtCz5EkGm8JbN", name: "Eigenanteil", dataType: "MONETORY" },
      ],
    },
  ]),
};
