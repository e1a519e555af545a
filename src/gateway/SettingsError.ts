/** A setting that is wrong or missing; its message is one sentence for the person who starts the gateway. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}
