import type { Host } from "../../embed/joinHost";
import type { Wished } from "../../embed/readWish";
import type { Store } from "../store";
import type { Filled } from "./addFilled";
import type { fillIn } from "./fillIn";
import type { HostPlace } from "./HostPlace";

/** What the page has to do with the page around it. It is fetched only where there is one, or an address that fills in. */
export type Embedding = {
  /** The page around this one; nothing until it is known to be one that may have the form. */
  host: Store<Host | undefined>;
  /** What it wishes. */
  wished: Store<Wished | undefined>;
  /** Whether it may know the ids of contacts. */
  mayKnowIds: boolean;
  /** What stands in fields because somebody else put it there. */
  filled: Store<Filled>;
  /** Takes up what would be filled in, as far as nothing stands there yet. */
  fill(isFree: (name: string) => boolean): void;
  fillIn: typeof fillIn;
  /** How calls to the gateway go from here, where the page around this one is of another site. */
  at(path: string): string;
  /** The page around this one wishes something else. */
  wish(wish: Host["wish"]): void;
  /** Takes the code of a window in which somebody signed in; whether it was good. Nothing where no such code is needed. */
  signIn?: (code: string) => Promise<boolean>;
  /** Told once somebody has signed in by a window. */
  onSignedIn(listener: () => void): () => void;
  HostPlace: typeof HostPlace;
};
