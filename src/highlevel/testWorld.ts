import type { World } from "./ask";

type Asked = { url: string; init: RequestInit | undefined };

/** For tests: a gateway that answers everything in one way, and what it was asked. */
export function testWorld(answer: () => Response | Promise<Response>, online = true) {
  const asked: Asked[] = [];
  const world: World = {
    fetch: async (url, init) => {
      asked.push({ url: String(url), init });
      return answer();
    },
    newRequest() {
      throw new Error("This test sends no files.");
    },
    isOnline: () => online,
  };
  return { asked, world };
}
