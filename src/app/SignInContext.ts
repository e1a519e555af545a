import { createContext } from "react";
import type { Embedding } from "./embedding/Embedding";

/** How somebody is let in by a code, where that is needed. */
export const SignInContext = createContext<Embedding["signIn"]>(undefined);
