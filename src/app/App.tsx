import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import type { World } from "../highlevel/ask";
import { en } from "../words/en";
import { WordsProvider } from "../words/WordsContext";
import { Crash } from "./Crash";
import { Desk } from "./Desk";

/** The whole page. */
export function App({ world }: { world: World }) {
  const [queries] = useState(() => new QueryClient());
  return (
    <WordsProvider words={en}>
      <Crash>
        <QueryClientProvider client={queries}>
          <Desk world={world} />
        </QueryClientProvider>
      </Crash>
    </WordsProvider>
  );
}
