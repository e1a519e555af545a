/** Who may use Contact Desk. */
export type Access =
  /** Whoever sits at this computer; nobody else can reach it. */
  { kind: "loopback" } | Assertion;

/** Whoever brings an assertion, a JWT (RFC 7519) that the office's sign-in proxy has signed. */
export type Assertion = {
  kind: "assertion";
  /** Where the proxy's public keys are, as a JWK Set (RFC 7517). */
  jwksUrl: string;
  issuer: string;
  audience: string[];
  /** Of the request; lower case. */
  header: string;
  /** Of signatures with a public key (RFC 7518). */
  algorithms: string[];
  /** Where people open Contact Desk, without a slash at its end. */
  publicUrl: string;
  /** Without a list, all whom the proxy lets in may use every location. */
  allowed?: readonly Allowed[];
};

/** One line of the office's list: a person (`sub` or email) or a group, and which locations; all where it says nothing. */
export type Allowed = { person?: string; group?: string; locations?: readonly string[] };

/** Who asks. */
export type Who = {
  /** As the proxy names the person, always the same. */
  sub: string;
  /** The ids of the locations that the person may use; all where there is no list. */
  locations?: ReadonlySet<string>;
};
