import type { CreateContactBody } from "../../contact/CreateContactBody";
import { bodyJson } from "./bodyJson";
import { curl } from "./curl";
import { go } from "./go";
import { java } from "./java";
import { nodejsAxios } from "./nodejsAxios";
import { nodejsNative } from "./nodejsNative";
import { nodejsRequest } from "./nodejsRequest";
import { nodejsSdk } from "./nodejsSdk";
import { nodejsUnirest } from "./nodejsUnirest";
import { php } from "./php";
import { powershell } from "./powershell";
import { python } from "./python";
import { ruby } from "./ruby";
import type { SampleName } from "./sampleNames";

/** Each is given the body as `bodyJson` writes it: its lines begin with JSON's marks, `true` or a number. */
const samples: Readonly<Record<SampleName, (json: string) => string>> = {
  curl,
  "nodejs-sdk": nodejsSdk,
  "nodejs-axios": nodejsAxios,
  "nodejs-native": nodejsNative,
  "nodejs-request": nodejsRequest,
  "nodejs-unirest": nodejsUnirest,
  python,
  php,
  java,
  go,
  ruby,
  powershell,
};

/**
 * A program, whole, that creates this contact and prints what HighLevel answers. Where the token belongs stands
 * `placeholder`. Whatever is in the body stays text: nothing of it is read as code.
 */
export function sampleOf(name: SampleName, body: CreateContactBody): string {
  return samples[name](bodyJson(body));
}
