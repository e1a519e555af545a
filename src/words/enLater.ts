import { speak } from "./speak";

const { plural, list, either, number } = speak("en");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, at most ${files} files`;
}

/** What we say after the first screen, in English. The other languages have this very shape. */
export const enLater = {
  outcome: {
    saved: "Contact created.",
    savedId: "Contact ID",
    open: "Open in HighLevel",
    openPractice: "Open the contact",
    addAnother: "Add another",
    exists: {
      email: (name: string, value: string) =>
        `${name} is already in HighLevel, with the same email ${value}. Nothing was changed.`,
      phone: (name: string, value: string) =>
        `${name} is already in HighLevel, with the same phone ${value}. Nothing was changed.`,
      other: (name: string) => `${name} is already in HighLevel. Nothing was changed.`,
      someone: "Someone",
    },
    openExisting: "Open",
    change: "Change what I typed",
    fix: "HighLevel did not take this contact. Nothing was created.",
    fixUnsaid: "Its answer that said why was lost on the way. Create the contact again to see it.",
    waiting: "Not created yet. HighLevel is busy.",
    trying: (seconds: number) => `Trying again in ${seconds} s`,
    waitOver: "Not created. HighLevel is still busy. Try again in a minute.",
    stop: "Stop",
    stopped: "Not created. Your entry is kept.",
    offline: "Not created. You are offline. Your entry is kept on this computer.",
    offlineHere: "Not created. You are offline. Keep this page open: your entry is on it.",
    wasOffline: "Not created. It did not arrive. Your entry is kept on this computer.",
    createOnline: "Create when online",
    onlineAgain: "Not created. It did not arrive. The connection is back: create the contact now?",
    unknown: "We do not know yet if this contact was created. Do not type it again.",
    asking: "We go on asking, and say so here as soon as we know.",
    checkAgain: "Check again",
    checking: "Asking HighLevel …",
    notFound: "HighLevel does not show it so far. Its search can be behind by a minute.",
    sendAnyway: "It is not there: create it",
    goOnAnyway: "It is not there: go on with it",
    cannotCheck: "Without an email or a phone there is nothing to look it up by. Look in HighLevel.",
    checkFailed: "HighLevel could not be asked just now.",
    look: "Look in HighLevel",
    signedOut: "You are signed out. Nothing was sent. Your entry is kept.",
    signedOutNext: "Once you have signed in, it is sent by itself.",
    unreachable: (code: string) =>
      `The form cannot reach HighLevel. Your entry is kept. Tell the person who set up Contact Desk. Code ${code}`,
    why: {
      "token-refused": "HighLevel does not know the token: it is wrong, was rotated, or has expired.",
      "scope-missing":
        "The token may not create contacts: the scope contacts.write is missing, or it is an agency's token.",
      "agency-token": "This is an agency's token. One of the sub-account is needed.",
      "version-missing": "HighLevel missed the version header on the way.",
      unauthorised: "HighLevel did not accept the sign-in of this form.",
      "no-location": "The token has no access to this location.",
      "not-found": "HighLevel has nothing at the address that is set.",
      "not-allowed":
        "You are signed in, but you are not on the list of those who may use this form. Ask whoever runs Contact Desk.",
      "proxy-refused":
        "What stands before the server of this form let nothing through: you may not be on its list. Ask whoever runs Contact Desk.",
      "not-this-contact": "The form and its server do not agree. Load the page again; your entry is kept.",
      "not-highlevel": "Something that is not HighLevel answered.",
      "not-sent": "No connection to HighLevel could be made. Nothing was sent.",
      forbidden: "The server of this form refused the request.",
      "too-large": "The contact is too large to be sent.",
      "unknown-location": "The server of this form does not know this location.",
      "ledger-down": "The list by which nobody is created twice cannot be written. Nothing was sent.",
      "old-page": "A newer version of this form is there. Load the page again; your entry is kept.",
    } as { [code: string]: string },
    copyDetails: "Copy details",
    copied: "Copied",
    copyFailed: "Could not copy",
    trace: (id: string) => `Trace ID ${id}`,
    copyTrace: "Copy the trace ID",
    dismiss: "Close",
  },
  today: {
    title: "Today",
    open: (count: number) => `Today: ${number(count)}`,
    none: "Nothing was created today so far.",
    sending: (name: string) => `Creating ${name} …`,
    notCreated: (count: number) =>
      plural(count, { one: `${number(count)} not created`, other: `${number(count)} not created` }),
    said: {
      created: (name: string) => `Created: ${name}.`,
      notCreated: (name: string) => `Not created: ${name}. It waits under “Today”.`,
      unknown: (name: string) => `Not known yet: ${name}. It waits under “Today”.`,
    },
    list: "Contacts of today",
    nobody: "No name",
    outcomes: {
      waiting: "Waits for its turn",
      sending: "Being created …",
      pausing: "HighLevel is busy; it is tried again by itself",
      saved: "Created",
      exists: "Already in HighLevel; nothing was changed",
      fix: "HighLevel did not take it",
      wait: "Not created: HighLevel is busy",
      offline: "Not created: it did not arrive",
      unknown: "Not known yet; do not type it again",
      "signed-out": "Not created: you are signed out",
      unreachable: "Not created: HighLevel is out of reach",
    },
    takeBack: "Open in the form",
    takeBackOf: (name: string) => `Open in the form: ${name}`,
    again: "Send again",
    againOf: (name: string) => `Send again: ${name}`,
    openOf: (name: string) => `Open ${name} in HighLevel`,
    copyId: "Copy ID",
    copyIdOf: (name: string) => `Copy ID of ${name}`,
    enterAgain: "Enter again",
    enterAgainOf: (name: string) => `Enter again as a copy: ${name}`,
    save: "Save as CSV",
    columns: {
      time: "Time",
      name: "Name",
      email: "Email",
      phone: "Phone",
      outcome: "Outcome",
      contactId: "Contact ID",
      address: "Address in HighLevel",
    },
    close: "Close",
  },
  kept: {
    at: (time: string, name: string) => `We kept what you typed at ${time}${name && `: ${name}`}.`,
    goOn: "Continue",
    startAgain: "Start again",
    lostFiles: (files: readonly string[]) =>
      plural(files.length, {
        one: `Not kept, for want of room: ${list(files)}. Choose it again.`,
        other: `Not kept, for want of room: ${list(files)}. Choose them again.`,
      }),
    cleared: (name: string) => `Cleared${name && `: ${name}`}.`,
    undo: "Undo",
    dismiss: "Close",
    elsewhere: (time: string) =>
      `Another tab has what you typed at ${time}. What you type here is an entry of its own.`,
    unreadable: (time: string) => `Something that was kept at ${time} cannot be read any more.`,
    newer: (time: string) =>
      `What was kept at ${time} was written by a newer version of this form. Download a copy, and open it there.`,
    remove: "Remove",
    filesLost: (name: string, files: readonly string[]) =>
      plural(files.length, {
        one: `Contact created, but not attached to ${name}: ${list(files)}. Attach it in HighLevel.`,
        other: `Contact created, but not attached to ${name}: ${list(files)}. Attach them in HighLevel.`,
      }),
    stray: "The form no longer asks for this, and it will not be sent",
    goneField: "A field that is gone",
    notKept: {
      title: "This browser does not let us keep a copy.",
      text: "What you type is there for as long as this page is open.",
      why: {
        insecure: "The page has to be opened over https for that.",
        missing: "It is too old for that, or its private mode forbids it.",
        refused: "Its settings, or the page around this one, forbid it.",
        full: "There is no room left on this computer.",
        blocked:
          "Another tab still has an older version of this form open. Close it, and load this page again.",
        failed: "Its storage does not answer.",
      },
    },
    copyWrong: (file: string) => `“${file}” is not a copy that this form has made. Choose another file.`,
    copyFiles: (files: readonly string[]) => `Files are not part of a copy. Choose again: ${list(files)}.`,
  },
  strayToken: {
    title: "Rotate this token",
    why: {
      address:
        "A HighLevel token was in the address of this page. It was taken out and used for nothing, but browsers, proxies and logs keep addresses: others may have read it.",
      message:
        "Another window sent a HighLevel token to this page. It was dropped and used for nothing, but a page that has it can be read by others.",
    },
    whatToDo:
      "In HighLevel open the sub-account → Settings → Private Integrations, choose the integration, and rotate its token. Give the new one only to the person who set up Contact Desk: it belongs on the server.",
    dismiss: "Close",
  },
  connect: {
    open: "Connect HighLevel …",
    title: "Connect HighLevel",
    intro:
      "Contacts are then created in your own location. The token is sealed in a cookie that no script can read, and is shown nowhere.",
    location: "Location ID",
    locationHint: "In HighLevel, in the sub-account: Settings → Business Profile",
    token: "Private Integration token",
    tokenHint:
      "In the same sub-account: Settings → Private Integrations. It needs the scopes View Contacts, Edit Contacts and View Locations.",
    show: "Show the token",
    connect: "Connect",
    connecting: "Connecting …",
    cancel: "Cancel",
    connected: (name: string) => `Connected to ${name}.`,
    disconnect: "Disconnect",
    disconnected: "Disconnected.",
    notDisconnected: "Still connected. Try again.",
    noAnswer: "The server of this form could not be asked. Nothing was connected. Try again in a moment.",
    why: {
      "bad-location-id": "Enter a location ID, like ve9EPM428h8vShlRW1KT",
      "bad-token":
        "Enter the whole token: pit- and 32 digits and letters from a to f, with hyphens between them",
      "token-unknown":
        "HighLevel does not know this token: it is wrong, was rotated, or has expired. Create another one, and paste it here",
      "token-agency":
        "This is an agency’s token. Create one in the sub-account, under its own Settings → Private Integrations",
      "token-scope":
        "The token lacks a scope. Edit it in HighLevel: it needs View Contacts, Edit Contacts and View Locations",
      "token-elsewhere":
        "The token does not open this location. Check the ID, or create a token in the sub-account that has it",
      "not-secure":
        "A token is taken only over https, or on this computer itself. Open this page at its https address.",
      "too-many": "That was tried too often. Try again in a minute.",
      busy: "HighLevel is busy. Try again in a minute.",
      "not-sent": "HighLevel could not be reached. Nothing was connected. Try again in a moment.",
      "no-answer": "HighLevel did not answer. Nothing was connected. Try again in a moment.",
      "not-highlevel": "Something that is not HighLevel answered. Tell whoever runs Contact Desk.",
      "signed-out": "Your sign-in has ended. Close this, sign in, and connect once more.",
      "not-allowed": "You are not on the list of those who may use this form. Ask whoever runs Contact Desk.",
    } as { [code: string]: string },
  },
  lookUps: {
    /** What cannot be chosen, and what to do instead. */
    without: {
      people: "No list of people: type the user’s ID.",
      tags: "No list of tags: type them in full.",
      timeZones: "No list from HighLevel: these zones are the browser’s.",
      facts: "Where this location is, is not known: phone numbers need their +, or a country.",
      customFields: "No list of custom fields: add them by ID.",
    },
    why: {
      scope: (scope: string) => `The scope ${scope} is missing.`,
      token: () => "HighLevel does not know the token.",
      location: () => "The token has no access to this location.",
      entrance: () => "The server of this form does not let you in.",
      busy: () => "HighLevel is busy; it is asked again in a moment.",
      broken: () => "HighLevel did not answer as it should.",
      unreachable: () => "HighLevel cannot be reached.",
      slow: () => "HighLevel is slow; they still may come.",
    },
    again: "Try again",
  },
  suggestion: {
    here: (answer: string) => `This location: ${answer}`,
    there: (place: string, answer: string) => `${place}: ${answer}`,
    mostly: (place: string, answer: string) => `Most of ${place}: ${answer}`,
    use: "Use it",
    takeThis: (answer: string) => `Use it: ${answer}`,
  },
  duplicate: {
    email: (name: string) => `${name} has this email`,
    phone: (name: string) => `${name} has this phone number`,
    someone: "Someone",
    open: "Open",
    opens: (name: string) => `Open ${name} in a new tab`,
  },
  parts: {
    of: (label: string) => `The files of “${label}” as parts`,
    after: "After the contact exists, as multipart/form-data:",
    noType: "no type",
  },
  uploads: {
    title: (name: string) => `Files of ${name}`,
    attaching: (files: string, label: string) => `Attaching ${files} to “${label}”`,
    waiting: "Waiting for the files before …",
    progress: (percent: string, sent: string, total: string) => `${percent} · ${sent} of ${total}`,
    left: (time: string) => `${time} left`,
    finishing: "All sent. HighLevel is taking it in …",
    files: (names: readonly string[]) => list(names),
    done: (files: string, label: string) => `Attached to “${label}”: ${files}.`,
    failed: (files: string, count: number) =>
      plural(count, {
        one: `Contact created, but ${files} was not attached.`,
        other: `Contact created, but ${files} were not attached.`,
      }),
    unclear: (files: string) =>
      `Contact created, but it is not known whether this arrived: ${files}. Trying again does no harm.`,
    cancelled: (files: string) => `Contact created. You cancelled, so this is not attached: ${files}.`,
    why: {
      entrance: () => "You have to sign in first; then they are tried again.",
      scope: () => "The scope forms.write is missing.",
      token: () => "HighLevel does not know the token.",
      location: () => "The token has no access to this location.",
      busy: () => "HighLevel is busy. Try again in a minute.",
      refused: (message: string) => `HighLevel says: ${message}`,
      tooLarge: () => "All files of one field together may have 512 MB.",
      unreachable: () => "The connection failed, or a file is gone from this computer.",
    },
    cancel: "Cancel",
    cancelOf: (label: string) => `Cancel the files of “${label}”`,
    again: "Try the files again",
    dismiss: "Close",
  },
  number: {
    wrong: (example: string) => `Enter a number, like ${example}`,
    amount: (example: string) => `Enter an amount, like ${example}`,
    whole: "Enter a whole number, like 1786611",
    digits: "This number has more digits than HighLevel can keep exactly. Use fewer.",
    sent: (number: string) => `Will be sent as ${number}`,
  },
  file: {
    uuid: "Enter a UUID of 32 digits and letters from a to f, with its hyphens, or leave this blank",
    notJson: "This is not JSON. Paste the whole object, from { to }",
    shape: (where: string) =>
      where === ""
        ? "Paste one object, keyed by the file's uuid"
        : `“${where}” is missing or is not what HighLevel has there`,
  },
  preview: {
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Could not copy",
    body: "The body as JSON",
    bytes: (count: number) =>
      plural(count, { one: `${number(count)} byte`, other: `${number(count)} bytes` }),
    left: (labels: readonly string[]) => `Left out until it is right: ${list(labels)}`,
    tooLarge: "This is too large to be shown here, and to be sent: at most 64 KB can be.",
  },
  permanent: {
    label: "Permanent",
    hint: "A permanent block can never be lifted, not even in HighLevel.",
    title: "Block for good?",
    text: "Neither HighLevel's app nor its API can lift a permanent block afterwards. This person can then never be contacted this way again.",
    yes: "Block permanently",
    no: "Do not",
  },
  countries: {
    /** What people call a country, beside its name and codes. */
    alsoCalled: {
      AE: ["UAE", "Emirates"],
      AN: ["Netherlands Antilles"],
      BA: ["Bosnia"],
      CD: ["Congo Kinshasa", "DRC", "Zaire"],
      CG: ["Congo Brazzaville"],
      CI: ["Ivory Coast"],
      CV: ["Cape Verde"],
      CZ: ["Czech Republic"],
      DE: ["Deutschland"],
      ES: ["España"],
      FM: ["Micronesia"],
      GB: ["UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"],
      KP: ["North Korea"],
      KR: ["South Korea"],
      LA: ["Laos"],
      MK: ["Macedonia"],
      MM: ["Burma"],
      NL: ["Holland"],
      PS: ["Palestine"],
      RU: ["Russia"],
      SY: ["Syria"],
      SZ: ["Swaziland"],
      TR: ["Turkey"],
      TW: ["Taiwan"],
      US: ["USA", "United States", "America", "United States of America"],
      VA: ["Vatican"],
      VN: ["Vietnam"],
    } as { [code: string]: readonly string[] },
    netherlandsAntilles: "Netherlands Antilles",
  },
  customFields: {
    loading: "Getting the custom fields of this location …",
    none: "This location has no custom fields.",
    filter: "Find a field",
    found: (count: number) => plural(count, { one: `${count} field`, other: `${count} fields` }),
    notFound: "No field is called that.",
    refresh: "Read again",
    refreshing: "Reading …",
    refreshLabel: "Read again what may have changed in HighLevel",
    group: (first: string, others: number) => (others === 0 ? first : `${first} and ${others} more`),
    unknown: (names: readonly string[]) =>
      `The form is set up to ask for ${list(names)}, which this location does not have.`,
    add: "Add a field by ID",
    kind: "Kind",
    row: (number: number) => `Custom field ${number}`,
    remove: "Remove",
    removeRow: (number: number) => `Remove custom field ${number}`,
    up: (number: number) => `Move custom field ${number} up`,
    down: (number: number) => `Move custom field ${number} down`,
    removed: (number: number) => `Custom field ${number} removed`,
    moved: (from: number, to: number) => `Custom field ${from} is now number ${to}`,
    twice: "Another row has this ID too. HighLevel may keep only one of them.",
    way: "How",
    ways: { parts: "By its parts", json: "As JSON" },
    fileNote: "For a file that is already in HighLevel.",
    kinds: {
      text: "Text",
      largeText: "Large text",
      singleOption: "Single option",
      radio: "Radio",
      number: "Number",
      money: "Money",
      checkboxList: "Checkbox list",
      multipleOptions: "Multiple options",
      file: "File",
    },
  },
  time: {
    form: "Enter a time, like 9:30, 9:30 pm or 21:30",
    hour: (hour: number) => `A day has no hour ${hour}. Enter a time from 0:00 to 23:59`,
    half: (hour: number) => `With am or pm the hours go from 1 to 12, and this one is ${hour}`,
    minute: (minute: number) => `An hour has no minute ${minute}. Enter a time, like 9:30`,
    sent: (time: string) => `Will be sent as ${time}`,
  },
  money: {
    sent: (amount: string, number: string) => `${amount} · will be sent as ${number}`,
  },
  options: {
    other: "Another answer",
    otherText: "Your other answer",
    clear: "Clear choice",
    notOne: (text: string, label: string) => `“${text}” is not one of the choices of “${label}”`,
  },
  tags: { isNew: "new" },
  pins: {
    pin: (label: string) => `Pin ${label}`,
    hint: (keys: string) => `Keep for the next contact (${keys})`,
    pinned: "Pinned",
    pinnedFor: "Pinned: kept for the next contact",
    count: (count: number) => `${count} pinned`,
    clear: "Clear pins",
    cleared: "Nothing is pinned any more.",
    permanent: "A permanent block is for one person. It cannot be pinned.",
    did: {
      pin: (label: string) => `“${label}” is pinned: kept for the next contact.`,
      unpin: (label: string) => `“${label}” is no longer pinned.`,
      lift: (label: string) => `“${label}” is no longer pinned: a permanent block is for one person.`,
      refuse: (label: string) => `“${label}” cannot be pinned: a permanent block is for one person.`,
    },
  },
  files: {
    pick: (most: number): string => (most === 1 ? "Choose a file" : "Choose files"),
    drop: (most: number): string => (most === 1 ? "or drop or paste it here" : "or drop or paste them here"),
    takes: (endings: readonly string[], most: number) =>
      `${either(inCapitals(endings))}, up to 50 MB${atMost(most)}`,
    takesAny: (most: number) => `Up to 50 MB${atMost(most)}`,
    files: "Chosen files",
    notAdded: "Not added",
    checking: "Checking …",
    remove: "Remove",
    removeFile: (name: string) => `Remove ${name}`,
    dismiss: "Dismiss",
    dismissFile: (name: string) => `Dismiss the note about ${name}`,
    added: (name: string) => `${name} added.`,
    removed: (name: string) => `${name} removed.`,
    faults: {
      highLevel: (name: string, endings: readonly string[]) =>
        `“${name}” is not a file that HighLevel takes. It takes ${either(inCapitals(endings))}.`,
      field: (name: string, endings: readonly string[]) =>
        `“${name}” is not a file for this field. It takes ${either(inCapitals(endings))}.`,
      empty: (name: string) => `“${name}” is empty. Choose a file that has something in it.`,
      large: (name: string) => `“${name}” is larger than 50 MB. Choose a smaller one.`,
      twice: (name: string) => `“${name}” is there already.`,
      many: (name: string, most: number) =>
        most === 1
          ? `“${name}” is one too many: this field holds one file. Remove the other one first.`
          : `“${name}” is one too many: this field holds ${most} files. Remove another one first.`,
      content: (name: string, ending: string, found: string) =>
        `“${name}” is no ${ending} inside but ${found}. Give it the ending that fits, or choose another file.`,
      unknown: (name: string, ending: string) =>
        `“${name}” is no ${ending} inside. Open it, save it as ${ending}, and choose that file.`,
      unreadable: (name: string) =>
        `“${name}” could not be read. It may have been moved or changed. Choose it again.`,
    },
  },
  embed: {
    filledBy: (host: string) => `Filled in by ${host}`,
    filledByAddress: "Filled in by the link to this page",
    resetTitle: "Empty the form?",
    resetWhy: (host: string) => `${host} asks for an empty form. What you typed can be had back right after.`,
    reset: "Empty it",
    resetKeep: "Keep what I typed",
    code: "Code",
    codeHint: "Only if the sign-in window shows one",
    codeRefused: "This code is not good any more. Sign in once more for another one.",
    codeTake: "Go on",
  },
  paste: {
    open: "Paste to fill …",
    title: "Paste to fill",
    box: "What you copied",
    hint: "The signature of an email, an address, a row of a spreadsheet, or a vCard. A vCard file can be dropped on the page, too.",
    understood: "What was understood",
    rest: "Not understood",
    answer: (label: string, text: string) => `${label}: ${text}`,
    replaces: (text: string) => `Replaces “${text}”`,
    there: "Stands there already",
    another: "One of several. Tick it to take this one.",
    unsure: "Not certain. Tick it if it is right.",
    notAsked: (label: string, text: string) => `${label}: ${text}. This form does not ask for it.`,
    person: "Person",
    people: (count: number) => `${count} people are in it. Choose one.`,
    nobody: (place: number) => `Person ${place}`,
    found: (pieces: number, rest: number) =>
      `${plural(pieces, { one: "1 answer was understood", other: `${pieces} answers were understood` })}, ${plural(rest, { one: "1 line was not", other: `${rest} lines were not` })}.`,
    fill: (count: number) =>
      count === 0 ? "Fill in" : plural(count, { one: "Fill in 1 field", other: `Fill in ${count} fields` }),
    cancel: "Cancel",
    filled: (count: number) =>
      plural(count, { one: "1 field filled in.", other: `${count} fields filled in.` }),
    undo: "Undo",
    dismiss: "Close",
    why: {
      large: "This is too much: at most 64 KB can be read. Copy only what is about one person.",
      noText: "This has characters that no text has. Copy it once more, from where it can be read.",
      oldCard:
        "This vCard is of version 2.1, which cannot be read. Export it once more, as version 3.0 or 4.0.",
      emptyCard: "Nobody is in this vCard.",
    },
    file: {
      kind: (name: string) => `“${name}” is no vCard. Drop a file that ends in .vcf.`,
      empty: (name: string) => `“${name}” is empty.`,
      large: (name: string) => `“${name}” is too large: at most 5 MB can be read.`,
      unreadable: (name: string) => `“${name}” could not be read. Export it once more, as UTF-8.`,
    },
  },
  fromJson: {
    open: "Fill from JSON",
    title: "Fill from JSON",
    box: "JSON or curl command",
    hint: "The body of a request, a curl command that sends it, or a page on which it stands. A file can be dropped here, too. A token in it is not read.",
    fill: "Fill the form",
    why: {
      empty: "Paste JSON or a curl command",
      none: "There is no JSON in this. It begins with { and ends with }",
      list: "This is a list. Paste one contact; it begins with {",
      large: "This is too much: at most 200,000 characters are read",
      blank: "Nothing of this can stand in the form",
      json: (line: number, column: number) => `This is no JSON: look at line ${line}, character ${column}`,
    },
    filled: (count: number) =>
      plural(count, {
        one: "1 field filled in from JSON.",
        other: `${count} fields filled in from JSON.`,
      }),
    wrong: (count: number) =>
      plural(count, { one: "1 of them is wrong.", other: `${count} of them are wrong.` }),
    left: "Not in this form, and not sent",
    otherwise: "Sent otherwise",
    added: "Sent as well",
    copyLeft: "Copy what is not sent",
  },
  requests: {
    lookUp: "Looks whether somebody has this already",
    create: "Creates the contact",
    headers: "Headers",
    showAs: "Show as",
    body: "Body (JSON)",
    lines: "Up and Down go along the lines, Enter goes to the field of a line.",
    wrong: (message: string) => `Not sent: ${message}`,
  },
  keys: {
    open: "Keyboard shortcuts",
    title: "Keyboard shortcuts",
    intro:
      "They work everywhere on the page, also while you type. Pressing one of these lines does the same.",
    /** As keyboards have them printed. */
    names: { control: "Ctrl", shift: "Shift", alt: "Alt", enter: "Enter" },
    pin: "Pin the field that has the focus, or unpin it",
    first: "Go to the first field",
    goTo: (section: string) => `Go to “${section}”`,
    help: "Show these shortcuts",
    questionMark: "“?” shows these shortcuts too, where nothing is typed",
    close: "Close",
    accessibility: "Accessibility statement",
  },
  textboxList: {
    why: "HighLevel does not store this field from here. Fill it in in HighLevel, after the contact is created.",
    boxes: "Its boxes",
  },
  unknownType: (dataType: string) =>
    `HighLevel calls this kind of field “${dataType}”; this form does not know it and sends it as text.`,
  answer: {
    title: "The answer",
    notItsOwn: "This is not HighLevel's own answer.",
    left: (left: string, most: string) => `Requests left in this interval: ${left} of ${most}`,
    leftToday: (left: string, most: string) => `Requests left today: ${left} of ${most}`,
    retry: (time: string) => `To wait before the next request: ${time}`,
    body: "The body of the answer",
    noBody: "It came without a body in JSON.",
    more: (count: number) => `Not shown here: ${number(count)} more`,
    request: "The request that it answers",
    copy: "Copy the body",
  },
  dryRun: {
    check: "Check with HighLevel's rules",
    checking: "Checking …",
    fine: "It would be created.",
    refused: (status: string) => `It would be refused (${status}):`,
    limits:
      "HighLevel may still refuse: this is the form's own copy of its rules, and whether somebody is there already is not looked up. Nothing was sent to be created.",
    unjudged: {
      phone: "The phone number was not checked: the location's country is not known.",
      customFields:
        "The values of custom fields were not checked: what the location says of them cannot be had.",
    },
    failed: {
      busy: "Nothing was checked: that was too often at once. Try again in a minute.",
      entrance: "Nothing was checked: you have to sign in first.",
      unreachable: "Nothing was checked: the form's server gave no answer to that. Try again.",
    },
  },
};

export type LaterWords = typeof enLater & {
  countries: {
    /** What the language calls a country where the list of names does not know, or knows it by another country's name. */
    names?: { [code: string]: string };
  };
};
