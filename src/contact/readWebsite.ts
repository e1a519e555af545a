/** The address as it is sent, or undefined where it is none. A bare `tesla.com` becomes `https://tesla.com`. */
export function readWebsite(text: string): string | undefined {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  return isWebAddress(address) ? address : undefined;
}

function isWebAddress(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && /[^.]\.[^.]/.test(hostname) && username === "" && password === "";
}
