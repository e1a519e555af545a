import type { Later } from "../fields/later";
import type { World } from "../highlevel/ask";
import { en } from "../words/en";
import { WordsProvider } from "../words/WordsContext";
import { Crash } from "./Crash";
import { Desk } from "./Desk";
import type { StrayToken } from "./dropTokens";
import type { Embedding } from "./embedding/Embedding";
import type { Store } from "./store";
import { useConnection } from "./useConnection";

type Props = {
  world: World;
  strayToken: Store<StrayToken>;
  /** The page around this one, where there is one. */
  embedding: Later<Embedding | undefined>;
};

/** The whole page. */
export function App({ world, strayToken, embedding }: Props) {
  const connecting = useConnection(world);
  return (
    <WordsProvider words={en}>
      <Crash connecting={connecting} onCrash={() => sayCrashed(embedding.now())}>
        <Desk connecting={connecting} strayToken={strayToken} embedding={embedding} />
      </Crash>
    </WordsProvider>
  );
}

function sayCrashed(embedding: Embedding | undefined) {
  embedding?.host.now()?.say({ type: "error", detail: { code: "crashed" } });
}
