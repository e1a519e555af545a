import { useWatch } from "react-hook-form";
import { useFormContext } from "./FormContext";

/** What is answered by now in one of the fields that are a text; nothing while it is blank, begun or wrong. */
export function useAnswer(name: "email" | "phone"): string | undefined {
  const { methods, judge } = useFormContext();
  useWatch({ control: methods.control, name });
  return judge(methods.getValues()).answers[name];
}
