import type { World } from "../highlevel/ask";
import { en } from "../words/en";
import { WordsProvider } from "../words/WordsContext";
import { Crash } from "./Crash";
import { Desk } from "./Desk";
import type { StrayToken } from "./dropTokens";
import type { Store } from "./store";
import { useConnection } from "./useConnection";

type Props = { world: World; strayToken: Store<StrayToken> };

/** The whole page. */
export function App({ world, strayToken }: Props) {
  const connecting = useConnection(world);
  return (
    <WordsProvider words={en}>
      <Crash connecting={connecting}>
        <Desk connecting={connecting} strayToken={strayToken} />
      </Crash>
    </WordsProvider>
  );
}
