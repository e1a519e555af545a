/** What a request's cookie of that name holds. */
export function cookieNamed(name: string, headers: Headers): string | undefined {
  const cookies = (headers.get("Cookie") ?? "").split(/; */);
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}
