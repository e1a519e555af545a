import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { LookUp, LookUps } from "../contact/LookUp";
import { dataTypes } from "../fields/dataTypes";
import type { World } from "../highlevel/ask";
import { getCustomFields } from "../highlevel/getCustomFields";
import { getLocation } from "../highlevel/getLocation";
import { getPeople } from "../highlevel/getPeople";
import { getTags } from "../highlevel/getTags";
import { getTimeZones } from "../highlevel/getTimeZones";
import type { LookUpError } from "../highlevel/lookUp";
import type { CurrentLocation } from "./createLocation";
import { createStore, type Store } from "./store";

type Name = keyof LookUps;

export type LookUpsState = { lookUps: LookUps; isRefreshing: boolean };

export type LocationLookUps = Store<LookUpsState> & {
  /** Reads everything again. What is here stays until the new answer comes. */
  refresh(): void;
  /** Resolves when it is here, or counts as missing. */
  arrive(name: Name): Promise<void>;
};

/** Milliseconds after which a look-up counts as slow: somebody may want to type by hand. */
const slowAfter = 4_000;

/** How often HighLevel is asked again by itself after it said that it is busy. */
const mostWaits = 3;

type Ask = (world: World, locationId: string, signal: AbortSignal) => Promise<unknown>;

const asks: { readonly [N in Name]: Ask } = {
  async customFields(...of) {
    // No custom field is asked before its kind is here.
    const [fields] = await Promise.all([getCustomFields(...of), dataTypes.load()]);
    return fields;
  },
  people: getPeople,
  tags: getTags,
  timeZones: getTimeZones,
  facts: getLocation,
};

// The keys of the table are the names.
const names = Object.keys(asks) as Name[];

/** What a location offers, and where it is: each part is asked for once, and by itself, so that none waits for another. */
export function createLookUps(client: QueryClient, world: World, location: CurrentLocation): LocationLookUps {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout>;
  let id: string | undefined;
  const observers = new Map(
    names.map((name) => [name, new QueryObserver<unknown, LookUpError>(client, optionsOf(name))]),
  );
  let before: { readonly [name: string]: LookUp<unknown> } = {};
  const { tell, ...store } = createStore((): LookUpsState => {
    const results = [...observers].map(([name, observer]) => [name, observer.getCurrentResult()] as const);
    before = Object.fromEntries(results.map(([name, result]) => [name, lookUpOf(result, before[name])]));
    // Each value came from the call of its name.
    return { lookUps: before as LookUps, isRefreshing: results.some(([, { isFetching }]) => isFetching) };
  });
  for (const observer of observers.values()) observer.subscribe(tell);
  location.subscribe(follow);
  follow();
  return {
    ...store,
    refresh: () => void client.invalidateQueries({ queryKey: ["location", id] }),
    arrive: (name) =>
      new Promise((resolve) => {
        const look = () => {
          if (store.now().lookUps[name].state === "asking") return;
          end();
          resolve();
        };
        const end = store.subscribe(look);
        look();
      }),
  };

  function optionsOf(name: Name) {
    return {
      queryKey: ["location", id, name],
      queryFn: ({ signal }: { signal: AbortSignal }) => asks[name](world, id ?? "", signal),
      enabled: id !== undefined,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      networkMode: "always" as const,
      retry: (count: number, { fault }: LookUpError) => fault === "busy" && count < mostWaits,
      retryDelay: (_: number, { seconds }: LookUpError) => seconds * 1000,
    };
  }

  /** Asks for what the location offers that is chosen now. */
  function follow() {
    const next = location.now().location?.id;
    if (next === id) return;
    id = next;
    isLate = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      tell();
    }, slowAfter);
    for (const [name, observer] of observers) observer.setOptions(optionsOf(name));
    tell();
  }

  function lookUpOf(result: Result, last: LookUp<unknown> | undefined): LookUp<unknown> {
    const next = read(result);
    // The same object for the same answer, or the whole form is judged anew.
    return last && isSame(last, next) ? last : next;
  }

  function read({ data, error, failureReason, fetchStatus }: Result): LookUp<unknown> {
    if (data !== undefined) return { state: "here", value: data };
    // A part of the page that cannot be loaded fails without a fault.
    if (error) return { state: "missing", fault: error.fault ?? "unreachable" };
    if (failureReason) return { state: "missing", fault: failureReason.fault };
    return isLate && fetchStatus === "fetching" ? { state: "missing", fault: "slow" } : { state: "asking" };
  }
}

type Result = ReturnType<QueryObserver<unknown, LookUpError>["getCurrentResult"]>;

function isSame(a: LookUp<unknown>, b: LookUp<unknown>): boolean {
  if (a.state === "here") return b.state === "here" && a.value === b.value;
  return a.state === b.state && (a.state === "asking" || (b.state === "missing" && a.fault === b.fault));
}
