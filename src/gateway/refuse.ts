/** What the gateway itself refuses or finds; anything else it answers is HighLevel's. */
export type GatewayCode = keyof typeof answers;

const answers = {
  "signed-out": { status: 401, message: "Sign in again." },
  "not-allowed": {
    status: 403,
    message: "You are signed in, but not on the list of who may use Contact Desk.",
  },
  "sign-in-down": { status: 503, message: "The keys of the sign-in do not come. Nothing was sent." },
  "too-many": { status: 429, message: "That is more at once than one person may ask. Nothing was sent." },
  "not-secure": { status: 403, message: "A token may come over https only, or from this computer." },
  "bad-location-id": { status: 400, message: "That is not a location's ID." },
  "bad-token": { status: 400, message: "That is not a Private Integration token." },
  "token-unknown": { status: 422, message: "HighLevel does not know this token." },
  "token-agency": { status: 422, message: "This is an agency's token. A sub-account's is needed." },
  "token-scope": { status: 422, message: "This token may not look up contacts." },
  "token-elsewhere": { status: 422, message: "This token does not open this location." },
  busy: { status: 503, message: "Too much is under way. Nothing was sent." },
  forbidden: { status: 403, message: "Only Contact Desk's own page may ask this." },
  "unknown-location": {
    status: 404,
    message: "Choose one of the locations this Contact Desk is set up for.",
  },
  "not-found": { status: 404, message: "Contact Desk has nothing at this address." },
  "not-json": { status: 415, message: "Send one JSON object, as application/json." },
  "not-multipart": { status: 415, message: "Send files as multipart/form-data." },
  "too-large": { status: 413, message: "Send at most 64 KB." },
  "not-this-contact": {
    status: 400,
    message: "The body is not one that the form sends. Load the page again; your entry is kept.",
  },
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

/** Carries the code for who writes the log, as an answer's body can be read once. */
const codeHeader = "X-Contact-Desk-Code";

/** What is found out after a request was let in: it is told in the line of its create, or is no refusal at all. */
const findings: readonly string[] = [
  ...["voided", "unknown-submission", "person-busy", "ledger-down", "not-sent", "no-answer", "not-highlevel"],
];

/** By which code an answer of ours keeps somebody out; nothing where it does not. */
export function refusedBy(answer: Response): string | undefined {
  const code = answer.headers.get(codeHeader);
  return code === null || findings.includes(code) ? undefined : code;
}

type Details = { status?: number; message?: string; upstreamStatus?: number; headers?: HeadersInit };

/** `{ gateway, message, upstreamStatus? }`; the message never repeats what was sent or what HighLevel said. */
export function refuse(
  code: GatewayCode,
  { status, message, upstreamStatus, headers }: Details = {},
): Response {
  const body = { gateway: code, message: message ?? answers[code].message, upstreamStatus };
  const all = new Headers(headers);
  all.set(codeHeader, code);
  return Response.json(body, { status: status ?? answers[code].status, headers: all });
}
