import { useLaterWords } from "../words/WordsContext";
import { Step } from "./Step";

/** What is asked of HighLevel before somebody is created: by email and by phone, each as soon as it is right. */
export type Sought = { locationId: string; email?: string | undefined; phone?: string | undefined };

/** The paths of the questions whether somebody is there already. */
export function lookUpPaths({ locationId, email, phone }: Sought): string[] {
  const by = { email, number: phone };
  return Object.entries(by).flatMap(([name, value]) =>
    value ? `/contacts/search/duplicate?${new URLSearchParams({ locationId, [name]: value })}` : [],
  );
}

/** The requests that look whether somebody is there already. */
export function LookUps({ paths }: { paths: readonly string[] }) {
  const say = useLaterWords().requests;
  return paths.map((path, index) => (
    <Step key={path} number={index + 1} method="GET" path={path} about={say.lookUp} />
  ));
}
