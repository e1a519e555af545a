import { getRequestListener } from "@hono/node-server";
import { bundleEmbed } from "./bundleEmbed.mjs";
import { bundleScript } from "./bundleScript.mjs";
import { projectFolder } from "./runProgram.mjs";

/**
 * Lets Vite's development server answer `/api`, `/sandbox`, the schema of `form.json` and what belongs to the embed too.
 * A change in the gateway's code counts from the next request on; the sandbox keeps its contacts until its own code changes.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {import("vite").Plugin}
 */
export function gatewayPlugin(environment) {
  return {
    name: "contact-desk-gateway",
    configureServer(server) {
      const gateway = keepGateway(server, environment);
      const listener = getRequestListener(async (request, env) => (await gateway()).fetch(request, env));
      server.middlewares.use((request, response, next) => {
        const { url = "" } = request;
        if (/^\/(?:api|embed\/api|sandbox|form\.schema\.json)(?:[/?]|$)/.test(url))
          return listener(request, response);
        if (url === "/signed-in.js") return give(bundleScript("src/signedIn.ts"));
        const loader = /^\/embed\/v1(?:\.([\w-]+))?\.js$/.exec(url);
        if (!loader) {
          // Vite knows folders of its own, but not those of `public`.
          request.url = url.replace(/^\/embed\/?(?=\?|$)/, "/embed/index.html");
          return next();
        }
        return give(loaderIn(loader[1] ?? "en"));

        /** @param {Promise<string>} script */
        function give(script) {
          const headers = {
            "Content-Type": "text/javascript; charset=utf-8",
            "Access-Control-Allow-Origin": "*",
          };
          return script.then((code) => response.writeHead(200, headers).end(code), next);
        }
      });
    },
    async transformIndexHtml(html, { server }) {
      if (!server) return html;
      const { tellEmbed } = await server.ssrLoadModule("/src/gateway/tellEmbed.ts");
      const { readSettings } = await server.ssrLoadModule("/src/gateway/settings.ts");
      return tellEmbed(html, readSettings(environment, projectFolder).embed);
    },
  };
}

/**
 * @param {string} wanted
 * @returns {Promise<string>}
 */
async function loaderIn(wanted) {
  for (const [language, bundle] of await bundleEmbed()) if (language === wanted) return bundle();
  throw new Error(`There is no loader in ${wanted}.`);
}

/**
 * @typedef {typeof import("../sandbox/createSandbox").createSandbox} CreateSandbox
 * @typedef {typeof import("../gateway/createGateway").createGateway} CreateGateway
 * @typedef {typeof import("../gateway/settings").readSettings} ReadSettings
 * @typedef {typeof import("../gateway/openData").openData} OpenData
 */

/**
 * @param {import("vite").ViteDevServer} server
 * @param {NodeJS.ProcessEnv} environment
 */
function keepGateway(server, environment) {
  const makeSandbox = remember((/** @type {CreateSandbox} */ createSandbox) => createSandbox());
  const makeSettings = remember((/** @type {ReadSettings} */ readSettings) =>
    readSettings(environment, projectFolder),
  );
  const makeData = remember(
    (/** @type {OpenData} */ openData, /** @type {ReturnType<ReadSettings>} */ settings) =>
      openData(settings),
  );
  const makeGateway = remember(
    (
      /** @type {CreateGateway} */ createGateway,
      /** @type {ReturnType<CreateSandbox>} */ sandbox,
      /** @type {ReturnType<ReadSettings>} */ settings,
      /** @type {ReturnType<OpenData>} */ data,
    ) =>
      createGateway({
        settings,
        ...data,
        upstreamFetch: fetch,
        sandbox,
        log: (line) => process.stdout.write(`${line}\n`),
        now: Date.now,
      }),
  );
  return async () => {
    const { createSandbox } = await server.ssrLoadModule("/src/sandbox/createSandbox.ts");
    const { createGateway } = await server.ssrLoadModule("/src/gateway/createGateway.ts");
    const { openData } = await server.ssrLoadModule("/src/gateway/openData.ts");
    const { readSettings } = await server.ssrLoadModule("/src/gateway/settings.ts");
    const settings = makeSettings(readSettings);
    return makeGateway(createGateway, makeSandbox(createSandbox), settings, makeData(openData, settings));
  };
}

/**
 * Makes a thing anew only where what it is made of has changed.
 * @template T
 * @template {unknown[]} Parts
 * @param {(...parts: Parts) => T} make
 */
function remember(make) {
  /** @type {{ parts: Parts, made: T } | undefined} */
  let last;
  return (/** @type {Parts} */ ...parts) => {
    if (!last?.parts.every((part, index) => part === parts[index])) last = { parts, made: make(...parts) };
    return last.made;
  };
}
