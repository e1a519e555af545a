import type { World } from "./ask";
import { testWorld } from "./testWorld";

type Answers = {
  [call in "create" | "session" | "find" | "void" | "check"]?: () => Response | Promise<Response>;
};

/** For tests: a gateway with an answer for each call, and what it was asked. */
export function testGateway(answers: Answers, online = true) {
  const { asked, world: plain } = testWorld(() => new Response(null, { status: 404 }), online);
  const fetch: World["fetch"] = async (url, init) => {
    asked.push({ url: String(url), init });
    const answer = answers[callOf(String(url))];
    if (!answer) throw new Error(`Nobody expected ${url}.`);
    return await answer();
  };
  const creates = () => asked.filter(({ url }) => callOf(url) === "create").length;
  return { asked, creates, world: { ...plain, fetch } };
}

function callOf(url: string): keyof Answers {
  if (url.startsWith("/api/contacts?")) return "create";
  if (url.startsWith("/api/session")) return "session";
  if (url.includes("/void?")) return "void";
  return url.includes("/check?") ? "check" : "find";
}
