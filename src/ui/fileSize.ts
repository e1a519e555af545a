const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** The size of a file in words of the locale, each unit a thousand of the one before: "3 bytes", "120 kB", "4.2 MB". */
export function fileSize(bytes: number, locale: string): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step],
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
