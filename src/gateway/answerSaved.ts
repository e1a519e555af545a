/** HighLevel's answer to a create, as far as it is known afterwards. */
export function answerSaved(id: string, traceId?: string): Response {
  return Response.json({ contact: { id }, traceId }, { status: 201 });
}
