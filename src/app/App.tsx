import type { World } from "../highlevel/ask";
import { en } from "../words/en";
import { WordsProvider } from "../words/WordsContext";
import { Crash } from "./Crash";
import { Desk } from "./Desk";

/** The whole page. */
export function App({ world }: { world: World }) {
  return (
    <WordsProvider words={en}>
      <Crash>
        <Desk world={world} />
      </Crash>
    </WordsProvider>
  );
}
