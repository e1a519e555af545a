import { readAddress } from "../readAddress";
import type { Environment, ReadText } from "../readLocations";
import { SettingsError } from "../SettingsError";
import type { Access } from "./Access";
import { readAllowed } from "./readAllowed";

/** Every one of them needs a public key only: whoever can check a signature must not be able to make one. */
const publicKeyAlgorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];

const needed = {
  ACCESS_JWKS_URL:
    "the address of the sign-in proxy's public keys, like https://office.cloudflareaccess.com/cdn-cgi/access/certs",
  ACCESS_ISSUER: "what the proxy writes as `iss` into its assertions",
  ACCESS_AUDIENCE: "what the proxy writes as `aud` for Contact Desk",
  PUBLIC_URL: "the address at which people open Contact Desk, like https://desk.example.com",
};

const optional = ["ACCESS_HEADER", "ACCESS_ALGORITHMS", "ACCESS_ALLOW_FILE"];

/**
 * Who may use Contact Desk, by ACCESS.
 * @param known ids of the locations that there are
 */
export function readAccess(set: Environment, known: readonly string[], readText: ReadText): Access {
  const kind = set.ACCESS ?? "loopback";
  if (kind === "assertion") return readAssertion(set, known, readText);
  if (kind !== "loopback") {
    throw new SettingsError(
      "ACCESS is neither loopback nor assertion: set it to one of them, or leave it out.",
    );
  }
  const idle = [...Object.keys(needed), ...optional].find((name) => set[name] !== undefined);
  if (!idle) return { kind };
  // Somebody who thinks that a sign-in guards the door must not find it without one.
  throw new SettingsError(`${idle} is for a sign-in only: set ACCESS to assertion, or leave ${idle} out.`);
}

function readAssertion(set: Environment, known: readonly string[], readText: ReadText): Access {
  return {
    kind: "assertion",
    jwksUrl: address(set, "ACCESS_JWKS_URL"),
    issuer: text(set, "ACCESS_ISSUER"),
    audience: several(text(set, "ACCESS_AUDIENCE")),
    header: readHeader(set.ACCESS_HEADER ?? "Authorization"),
    algorithms: readAlgorithms(set.ACCESS_ALGORITHMS ?? "RS256,ES256"),
    publicUrl: new URL(address(set, "PUBLIC_URL")).origin,
    allowed: readAllowed(set, known, readText),
  };
}

function text(set: Environment, name: keyof typeof needed): string {
  const value = set[name];
  if (value !== undefined) return value;
  throw new SettingsError(`${name} is missing: set it to ${needed[name]}.`);
}

function address(set: Environment, name: "ACCESS_JWKS_URL" | "PUBLIC_URL"): string {
  const example = name === "PUBLIC_URL" ? "https://desk.example.com" : "https://…/certs";
  return readAddress(set, name, example) ?? text(set, name);
}

function readHeader(name: string): string {
  if (/^[\w-]{1,64}$/.test(name)) return name.toLowerCase();
  throw new SettingsError(
    "ACCESS_HEADER is not the name of a header: write it like Cf-Access-Jwt-Assertion, or leave it out for Authorization.",
  );
}

function readAlgorithms(names: string): string[] {
  const algorithms = several(names);
  if (algorithms.every((name) => publicKeyAlgorithms.includes(name))) return algorithms;
  throw new SettingsError(
    `ACCESS_ALGORITHMS names one that cannot be used: use any of ${publicKeyAlgorithms.join(", ")}, separated by a comma.`,
  );
}

function several(names: string): string[] {
  return names.split(",").map((name) => name.trim());
}
