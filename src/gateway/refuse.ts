/** What the gateway itself refuses or finds; anything else it answers is HighLevel's. */
export type GatewayCode = keyof typeof answers;

const answers = {
  forbidden: { status: 403, message: "Only Contact Desk's own page may ask this." },
  "unknown-location": {
    status: 404,
    message: "Choose one of the locations this Contact Desk is set up for.",
  },
  "not-found": { status: 404, message: "Contact Desk has nothing at this address." },
  "not-json": { status: 415, message: "Send one JSON object, as application/json." },
  "not-multipart": { status: 415, message: "Send files as multipart/form-data." },
  "too-large": { status: 413, message: "Send at most 64 KB." },
  "too-deep": { status: 400, message: "Send a body nested at most 8 levels deep." },
  "old-page": {
    status: 400,
    message: "A newer version of this form is there. Load the page again; your entry is kept.",
  },
  "key-reused": { status: 422, message: "This submission was sent before, with another body." },
  voided: { status: 409, message: "This submission was given up before it arrived. Nothing was sent." },
  "unknown-submission": { status: 404, message: "No submission of this key has arrived." },
  "person-busy": { status: 429, message: "This person is being created right now. Nothing was sent." },
  "ledger-down": { status: 503, message: "The ledger of submissions is out of order. Nothing was sent." },
  "not-sent": { status: 502, message: "HighLevel could not be reached. Nothing was sent." },
  "no-answer": { status: 504, message: "HighLevel did not answer. What was sent may have arrived." },
  "not-highlevel": {
    status: 502,
    message: "The answer was not one that HighLevel gives. What was sent may have arrived.",
  },
} as const;

/** Whether a text is the gateway's own code. */
export function isGatewayCode(text: string): text is GatewayCode {
  return Object.hasOwn(answers, text);
}

type Details = { status?: number; message?: string; upstreamStatus?: number; headers?: HeadersInit };

/** `{ gateway, message, upstreamStatus? }`; the message never repeats what was sent or what HighLevel said. */
export function refuse(
  code: GatewayCode,
  { status, message, upstreamStatus, headers }: Details = {},
): Response {
  const body = { gateway: code, message: message ?? answers[code].message, upstreamStatus };
  return Response.json(body, { status: status ?? answers[code].status, headers });
}
