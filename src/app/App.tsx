import type { World } from "../highlevel/ask";
import { en } from "../words/en";
import { WordsProvider } from "../words/WordsContext";
import { Crash } from "./Crash";
import { Desk } from "./Desk";
import { useConnection } from "./useConnection";

/** The whole page. */
export function App({ world }: { world: World }) {
  const connecting = useConnection(world);
  return (
    <WordsProvider words={en}>
      <Crash connecting={connecting}>
        <Desk world={world} connecting={connecting} />
      </Crash>
    </WordsProvider>
  );
}
