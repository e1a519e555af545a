/** The example body of HighLevel's reference page, as the form sends it: the phone in E.164, the location its own. */
export function referenceExample(locationId: string) {
  const text = { id: "6dvNaf7VhkQ9snc5vnjJ", key: "my_custom_field" };
  const reason = { status: "active", message: "string", code: "string" };
  const uuid = "f31175d4-2b06-4fc6-b7bc-74cd814c68cb";
  return {
    firstName: "Rosan",
    lastName: "Deo",
    name: "Rosan Deo",
    email: "rosan@deos.com",
    locationId,
    gender: "male",
    phone: "+18888888888",
    address1: "3535 1st St N",
    city: "Dolomite",
    state: "AL",
    postalCode: "35061",
    website: "https://www.tesla.com",
    timezone: "America/Chihuahua",
    dnd: true,
    dndSettings: { Call: reason, Email: reason, SMS: reason, WhatsApp: reason, GMB: reason, FB: reason },
    inboundDndSettings: { all: { status: "active", message: "string" } },
    tags: ["nisi sint commodo amet", "consequat"],
    customFields: [
      { ...text, field_value: "My Text" },
      { ...text, field_value: "My Text" },
      { ...text, field_value: "My Selected Option" },
      { ...text, field_value: "My Selected Option" },
      { ...text, field_value: 100 },
      { ...text, field_value: 100.5 },
      { ...text, field_value: ["test", "test2"] },
      { ...text, field_value: ["test", "test2"] },
      {
        ...text,
        field_value: {
          [uuid]: {
            meta: {
              fieldname: "1HeGizb13P0odwgOgKSs",
              originalname: "IMG_20231215_164412935.jpg",
              encoding: "7bit",
              mimetype: "image/jpeg",
              size: 1786611,
              uuid,
            },
            url: "https://services.leadconnectorhq.com/documents/download/w2M9qTZ0ZJz8rGt02jdJ",
            documentId: "w2M9qTZ0ZJz8rGt02jdJ",
          },
        },
      },
    ],
    source: "public api",
    dateOfBirth: "1990-09-25",
    country: "US",
    companyName: "DGS VolMAX",
    assignedTo: "y0BeYjuRIlDwsDcOHOJo",
  };
}
