import { useSyncExternalStore } from "react";
import type { Later } from "../fields/later";
import type { World } from "../highlevel/ask";
import { WordsProvider } from "../words/WordsContext";
import { Crash } from "./Crash";
import { Desk } from "./Desk";
import type { StrayToken } from "./dropTokens";
import type { Embedding } from "./embedding/Embedding";
import type { Speech } from "./openSpeech";
import type { Store } from "./store";
import { useConnection } from "./useConnection";

type Props = {
  world: World;
  speech: Speech;
  strayToken: Store<StrayToken>;
  /** The page around this one, where there is one. */
  embedding: Later<Embedding | undefined>;
};

/** The whole page. */
export function App({ world, speech, strayToken, embedding }: Props) {
  const connecting = useConnection(world);
  const spoken = useSyncExternalStore(speech.subscribe, speech.now, speech.now);
  return (
    <WordsProvider {...spoken}>
      <Crash connecting={connecting} onCrash={() => sayCrashed(embedding.now())}>
        <Desk {...{ connecting, speech, strayToken, embedding }} />
      </Crash>
    </WordsProvider>
  );
}

function sayCrashed(embedding: Embedding | undefined) {
  embedding?.host.now()?.say({ type: "error", detail: { code: "crashed" } });
}
