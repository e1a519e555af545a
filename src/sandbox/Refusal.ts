/** An answer of HighLevel's that is no success. */
export type Refusal = {
  status: 400 | 401 | 403 | 404 | 415 | 422 | 429;
  message: string | string[];
  meta?: { contactId: string; contactName: string; matchingField: "email" | "phone" };
};

const errors: Record<Refusal["status"], string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  415: "Unsupported Media Type",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
};

/** A refusal in HighLevel's envelope: `{statusCode, message, error, meta?, traceId}`. */
export function refusalResponse({ status, message, meta }: Refusal): Response {
  const body = {
    statusCode: status,
    message,
    error: errors[status],
    ...(meta && { meta }),
    traceId: traceId(),
  };
  return Response.json(body, { status });
}

/** The refusal of a location that is unknown or not named. */
export function noAccess(): Response {
  return refusalResponse({ status: 403, message: "The token does not have access to this location." });
}

/** What was asked for, with a trace id beside it as HighLevel gives. */
export function answerResponse(status: 200 | 201, body: Record<string, unknown>): Response {
  return Response.json({ ...body, traceId: traceId() }, { status });
}

function traceId(): string {
  return crypto.randomUUID();
}
