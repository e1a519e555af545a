import { lazy, Suspense, use } from "react";
import { SignInContext } from "./SignInContext";

const SignInCode = lazy(() => import("./SignInCode").then((part) => ({ default: part.SignInCode })));

/** Where a code of the sign-in's window may be pasted, in a frame that such a code lets in. */
export function SignInCodePlace() {
  const takeCode = use(SignInContext);
  if (!takeCode) return null;
  return (
    <Suspense>
      <SignInCode takeCode={takeCode} />
    </Suspense>
  );
}
