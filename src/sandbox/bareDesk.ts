import type { PracticeLocation } from "./PracticeLocation";

/** A location to practise on that has hardly anything: no custom fields, one user. */
export const bareDesk: PracticeLocation = {
  id: "practice-0",
  companyId: "Hq3vTn8LzWd5KsYb2MxR",
  name: "Bare Desk",
  address: "3 Quay Row",
  city: "Bristol",
  state: "",
  postalCode: "BS1 4DJ",
  country: "GB",
  timezone: "Europe/London",
  currency: "GBP",
  email: "hello@baredesk.example",
  phone: "+441174960123",
  website: "https://baredesk.example",
  users: [
    { id: "bA4nKd8XrLt2TgWk5RnB", firstName: "Owen", lastName: "Price", email: "owen@baredesk.example" },
  ],
  tags: [
    { id: "bB6pLf1YsMu3UhXl7SoC", name: "new" },
    { id: "bC8qMg3ZtNv4ViYm9TpD", name: "returning" },
  ],
  customFields: [],
};
