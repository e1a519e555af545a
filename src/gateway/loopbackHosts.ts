/** Names under which this computer can be reached by itself only. */
export const loopbackHosts = ["127.0.0.1", "localhost", "::1", "[::1]"];
