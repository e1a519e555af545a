/** Does the request say that its body is JSON? A form or a plain cross-site fetch cannot. */
export function isJsonRequest(request: Request): boolean {
  const type = request.headers.get("content-type")?.split(";")[0];
  return type?.trim().toLowerCase() === "application/json";
}
