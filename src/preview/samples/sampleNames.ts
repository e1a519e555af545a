/** The ways of HighLevel's own reference console, in its order. */
export const sampleNames = [
  "curl",
  "nodejs-sdk",
  "nodejs-axios",
  "nodejs-native",
  "nodejs-request",
  "nodejs-unirest",
  "python",
  "php",
  "java",
  "go",
  "ruby",
  "powershell",
] as const;

export type SampleName = (typeof sampleNames)[number];

/** What each is called, by its makers and in every language. */
export const shownNames: Readonly<Record<SampleName, string>> = {
  curl: "curl",
  "nodejs-sdk": "Node.js · SDK",
  "nodejs-axios": "Node.js · axios",
  "nodejs-native": "Node.js · fetch",
  "nodejs-request": "Node.js · request",
  "nodejs-unirest": "Node.js · unirest",
  python: "Python",
  php: "PHP",
  java: "Java",
  go: "Go",
  ruby: "Ruby",
  powershell: "PowerShell",
};
