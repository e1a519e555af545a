import { getRequestListener } from "@hono/node-server";
import { projectFolder } from "./runProgram.mjs";

/**
 * Lets Vite's development server answer `/api`, `/sandbox` and the schema of `form.json` too. A change in the gateway's
 * code counts from the next request on; the sandbox keeps its contacts until its own code changes.
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
        if (/^\/(?:api|sandbox|form\.schema\.json)(?:[/?]|$)/.test(request.url ?? ""))
          listener(request, response);
        else next();
      });
    },
  };
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
