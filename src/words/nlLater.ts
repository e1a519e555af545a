import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("nl");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, hoogstens ${files} bestanden`;
}

/** What we say after the first screen, in Dutch. */
export const nlLater: LaterWords = {
  outcome: {
    saved: "Contact aangemaakt.",
    savedId: "Contact-ID",
    open: "Openen in HighLevel",
    openPractice: "Contact openen",
    addAnother: "Nog een toevoegen",
    exists: {
      email: (name, value) =>
        `${name} staat al in HighLevel, met hetzelfde e-mailadres ${value}. Er is niets gewijzigd.`,
      phone: (name, value) =>
        `${name} staat al in HighLevel, met hetzelfde telefoonnummer ${value}. Er is niets gewijzigd.`,
      other: (name) => `${name} staat al in HighLevel. Er is niets gewijzigd.`,
      someone: "Iemand",
    },
    openExisting: "Openen",
    change: "Mijn invoer wijzigen",
    fix: "HighLevel heeft dit contact niet aangenomen. Er is niets aangemaakt.",
    fixUnsaid:
      "Het antwoord met de reden is onderweg verloren gegaan. Maak het contact nog een keer aan om het te zien.",
    waiting: "Nog niet aangemaakt. HighLevel heeft het druk.",
    trying: (seconds) => `Nieuwe poging over ${seconds} s`,
    waitOver: "Niet aangemaakt. HighLevel heeft het nog steeds druk. Probeer het over een minuut opnieuw.",
    stop: "Stoppen",
    stopped: "Niet aangemaakt. Uw invoer is bewaard.",
    offline: "Niet aangemaakt. U bent offline. Uw invoer is bewaard op deze computer.",
    offlineHere: "Niet aangemaakt. U bent offline. Houd deze pagina open: uw invoer staat erop.",
    wasOffline: "Niet aangemaakt. Het is niet aangekomen. Uw invoer is bewaard op deze computer.",
    createOnline: "Aanmaken zodra online",
    onlineAgain:
      "Niet aangemaakt. Het is niet aangekomen. De verbinding is er weer: het contact nu aanmaken?",
    unknown: "We weten nog niet of dit contact is aangemaakt. Typ het niet opnieuw.",
    asking: "We blijven het vragen en melden het hier zodra we het weten.",
    checkAgain: "Opnieuw controleren",
    checking: "HighLevel wordt gevraagd …",
    notFound: "HighLevel toont het tot nu toe niet. Het zoeken daar kan een minuut achterlopen.",
    sendAnyway: "Het staat er niet: aanmaken",
    goOnAnyway: "Het staat er niet: ermee verdergaan",
    cannotCheck:
      "Zonder e-mailadres of telefoonnummer is er niets om het mee op te zoeken. Kijk in HighLevel.",
    checkFailed: "HighLevel kon zojuist niet worden gevraagd.",
    look: "Kijken in HighLevel",
    signedOut: "U bent afgemeld. Er is niets verzonden. Uw invoer is bewaard.",
    signedOutNext: "Zodra u zich hebt aangemeld, wordt het vanzelf verzonden.",
    unreachable: (code) =>
      `Het formulier kan HighLevel niet bereiken. Uw invoer is bewaard. Geef dit door aan de persoon die Contact Desk heeft ingesteld. Code ${code}`,
    why: {
      "token-refused": "HighLevel kent het token niet: het is onjuist, vervangen of verlopen.",
      "scope-missing":
        "Het token mag geen contacten aanmaken: de scope contacts.write ontbreekt, of het is het token van een bureau (agency).",
      "agency-token": "Dit is het token van een bureau (agency). Er is er een van het subaccount nodig.",
      "version-missing": "HighLevel heeft de versieheader niet gekregen.",
      unauthorised: "HighLevel heeft de aanmelding van dit formulier niet geaccepteerd.",
      "no-location": "Het token heeft geen toegang tot deze locatie.",
      "not-found": "HighLevel heeft niets op het ingestelde adres.",
      "not-allowed":
        "U bent aangemeld, maar u staat niet op de lijst van wie dit formulier mag gebruiken. Vraag het aan de beheerder van Contact Desk.",
      "proxy-refused":
        "Wat vóór de server van dit formulier staat, heeft niets doorgelaten: misschien staat u niet op de lijst ervan. Vraag het aan de beheerder van Contact Desk.",
      "not-this-contact":
        "Het formulier en zijn server zijn het niet eens. Laad de pagina opnieuw; uw invoer is bewaard.",
      "not-highlevel": "Er antwoordde iets dat niet HighLevel is.",
      "not-sent": "Er kon geen verbinding met HighLevel worden gemaakt. Er is niets verzonden.",
      forbidden: "De server van dit formulier heeft het verzoek geweigerd.",
      "too-large": "Het contact is te groot om te verzenden.",
      "unknown-location": "De server van dit formulier kent deze locatie niet.",
      "ledger-down":
        "De lijst die voorkomt dat iemand twee keer wordt aangemaakt, kan niet worden geschreven. Er is niets verzonden.",
      "old-page":
        "Er is een nieuwere versie van dit formulier. Laad de pagina opnieuw; uw invoer is bewaard.",
    },
    copyDetails: "Details kopiëren",
    copied: "Gekopieerd",
    copyFailed: "Kopiëren is niet gelukt",
    trace: (id) => `Trace-ID ${id}`,
    copyTrace: "Trace-ID kopiëren",
    dismiss: "Sluiten",
  },
  today: {
    title: "Vandaag",
    open: (count) => `Vandaag: ${number(count)}`,
    none: "Vandaag is er nog niets aangemaakt.",
    sending: (name) => `${name} wordt aangemaakt …`,
    notCreated: (count) => `${number(count)} niet aangemaakt`,
    said: {
      created: (name) => `Contact aangemaakt: ${name}.`,
      notCreated: (name) => `Contact niet aangemaakt: ${name}. Het wacht onder “Vandaag”.`,
      unknown: (name) =>
        `Het is nog niet bekend of dit contact is aangemaakt: ${name}. Het wacht onder “Vandaag”.`,
    },
    list: "Contacten van vandaag",
    nobody: "Geen naam",
    outcomes: {
      waiting: "Wacht op zijn beurt",
      sending: "Wordt aangemaakt …",
      pausing: "HighLevel heeft het druk; het wordt vanzelf opnieuw geprobeerd",
      saved: "Aangemaakt",
      exists: "Staat al in HighLevel; er is niets gewijzigd",
      fix: "HighLevel heeft het niet aangenomen",
      wait: "Niet aangemaakt: HighLevel heeft het druk",
      offline: "Niet aangemaakt: het is niet aangekomen",
      unknown: "Nog niet bekend; typ het niet opnieuw",
      "signed-out": "Niet aangemaakt: u bent afgemeld",
      unreachable: "Niet aangemaakt: HighLevel is niet te bereiken",
    },
    takeBack: "Openen in het formulier",
    takeBackOf: (name) => `${name} openen in het formulier`,
    again: "Opnieuw verzenden",
    againOf: (name) => `${name} opnieuw verzenden`,
    openOf: (name) => `${name} openen in HighLevel`,
    copyId: "ID kopiëren",
    copyIdOf: (name) => `ID van ${name} kopiëren`,
    enterAgain: "Opnieuw invoeren",
    enterAgainOf: (name) => `${name} opnieuw invoeren, als kopie`,
    save: "Opslaan als CSV",
    columns: {
      time: "Tijd",
      name: "Naam",
      email: "E-mail",
      phone: "Telefoon",
      outcome: "Resultaat",
      contactId: "Contact-ID",
      address: "Link naar HighLevel",
    },
    close: "Sluiten",
  },
  kept: {
    at: (time, name) =>
      name === ""
        ? `Wat u hebt getypt (${time}), is bewaard.`
        : `Wat u hebt getypt (${time}), is bewaard: ${name}.`,
    goOn: "Doorgaan",
    startAgain: "Opnieuw beginnen",
    lostFiles: (files) =>
      plural(files.length, {
        one: `Niet bewaard wegens ruimtegebrek: ${list(files)}. Kies dit bestand opnieuw.`,
        other: `Niet bewaard wegens ruimtegebrek: ${list(files)}. Kies deze bestanden opnieuw.`,
      }),
    cleared: (name) => (name === "" ? "Leeggemaakt." : `Leeggemaakt: ${name}.`),
    undo: "Ongedaan maken",
    dismiss: "Sluiten",
    elsewhere: (time) =>
      `Een ander tabblad heeft wat u hebt getypt (${time}). Wat u hier typt, is een aparte invoer.`,
    unreadable: (time) => `Iets wat was bewaard (${time}), kan niet meer worden gelezen.`,
    newer: (time) =>
      `Wat was bewaard (${time}), is geschreven door een nieuwere versie van dit formulier. Download een kopie en open die daar.`,
    remove: "Verwijderen",
    filesLost: (name, files) =>
      plural(files.length, {
        one: `Contact aangemaakt, maar niet bij ${name} gevoegd: ${list(files)}. Voeg dit bestand toe in HighLevel.`,
        other: `Contact aangemaakt, maar niet bij ${name} gevoegd: ${list(files)}. Voeg deze bestanden toe in HighLevel.`,
      }),
    stray: "Het formulier vraagt hier niet meer om, en het wordt niet verzonden",
    goneField: "Een veld dat er niet meer is",
    notKept: {
      title: "In deze browser kunnen we geen kopie bewaren.",
      text: "Wat u typt, is er zolang deze pagina open is.",
      why: {
        insecure: "Daarvoor moet de pagina via https worden geopend.",
        missing: "De browser is daarvoor te oud, of de privémodus staat het niet toe.",
        refused: "De instellingen, of de pagina om deze heen, staan het niet toe.",
        full: "Er is geen ruimte meer op deze computer.",
        blocked:
          "In een ander tabblad is nog een oudere versie van dit formulier open. Sluit dat en laad deze pagina opnieuw.",
        failed: "De opslag van de browser antwoordt niet.",
      },
    },
    copyWrong: (file) => `“${file}” is geen kopie die dit formulier heeft gemaakt. Kies een ander bestand.`,
    copyFiles: (files) => `Bestanden zitten niet in een kopie. Kies opnieuw: ${list(files)}.`,
  },
  strayToken: {
    title: "Vervang dit token",
    why: {
      address:
        "In het adres van deze pagina stond een HighLevel-token. Het is eruit gehaald en nergens voor gebruikt, maar browsers, proxy's en logboeken bewaren adressen: anderen kunnen het hebben gelezen.",
      message:
        "Een ander venster heeft een HighLevel-token naar deze pagina gestuurd. Het is weggegooid en nergens voor gebruikt, maar een pagina die het heeft, kan door anderen worden gelezen.",
    },
    whatToDo:
      "Open in HighLevel het subaccount → Settings → Private Integrations, kies de integratie en vervang het token ervan. Geef het nieuwe alleen aan de persoon die Contact Desk heeft ingesteld: het hoort op de server.",
    dismiss: "Sluiten",
  },
  connect: {
    open: "HighLevel verbinden …",
    title: "HighLevel verbinden",
    intro:
      "Contacten worden dan op uw eigen locatie aangemaakt. Het token wordt verzegeld in een cookie die geen script kan lezen, en wordt nergens getoond.",
    location: "Locatie-ID",
    locationHint: "In HighLevel, in het subaccount: Settings → Business Profile",
    token: "Token van de Private Integration",
    tokenHint:
      "In hetzelfde subaccount: Settings → Private Integrations. Het heeft de scopes View Contacts, Edit Contacts en View Locations nodig.",
    show: "Token tonen",
    connect: "Verbinden",
    connecting: "Verbinden …",
    cancel: "Annuleren",
    connected: (name) => `Verbonden met ${name}.`,
    disconnect: "Verbinding verbreken",
    disconnected: "Verbinding verbroken.",
    notDisconnected: "Nog verbonden. Probeer het opnieuw.",
    noAnswer:
      "De server van dit formulier kon niet worden gevraagd. Er is niets verbonden. Probeer het zo meteen opnieuw.",
    why: {
      "bad-location-id": "Vul een locatie-ID in, zoals ve9EPM428h8vShlRW1KT",
      "bad-token":
        "Vul het hele token in: pit- en 32 cijfers en letters van a tot en met f, met streepjes ertussen",
      "token-unknown":
        "HighLevel kent dit token niet: het is onjuist, vervangen of verlopen. Maak een ander en plak het hier",
      "token-agency":
        "Dit is het token van een bureau (agency). Maak er een in het subaccount, onder Settings → Private Integrations daarvan",
      "token-scope":
        "Het token mist een scope. Bewerk het in HighLevel: het heeft View Contacts, Edit Contacts en View Locations nodig",
      "token-elsewhere":
        "Het token opent deze locatie niet. Controleer de ID, of maak een token in het subaccount dat die heeft",
      "not-secure":
        "Een token wordt alleen aangenomen via https, of op deze computer zelf. Open deze pagina op het https-adres ervan.",
      "too-many": "Dit is te vaak geprobeerd. Probeer het over een minuut opnieuw.",
      busy: "HighLevel heeft het druk. Probeer het over een minuut opnieuw.",
      "not-sent": "HighLevel was niet te bereiken. Er is niets verbonden. Probeer het zo meteen opnieuw.",
      "no-answer": "HighLevel heeft niet geantwoord. Er is niets verbonden. Probeer het zo meteen opnieuw.",
      "not-highlevel":
        "Er antwoordde iets dat niet HighLevel is. Geef dit door aan de beheerder van Contact Desk.",
      "signed-out": "Uw aanmelding is verlopen. Sluit dit, meld u aan en verbind nog een keer.",
      "not-allowed":
        "U staat niet op de lijst van wie dit formulier mag gebruiken. Vraag het aan de beheerder van Contact Desk.",
    },
  },
  lookUps: {
    without: {
      people: "Geen lijst van personen: typ de ID van de gebruiker.",
      tags: "Geen lijst van tags: typ ze voluit.",
      timeZones: "Geen lijst van HighLevel: deze tijdzones zijn die van de browser.",
      facts: "Waar deze locatie ligt, is niet bekend: telefoonnummers hebben hun + nodig, of een land.",
      customFields: "Geen lijst van aangepaste velden: voeg ze toe met hun ID.",
    },
    why: {
      scope: (scope) => `De scope ${scope} ontbreekt.`,
      token: () => "HighLevel kent het token niet.",
      location: () => "Het token heeft geen toegang tot deze locatie.",
      entrance: () => "De server van dit formulier laat u niet binnen.",
      busy: () => "HighLevel heeft het druk; zo meteen wordt het opnieuw gevraagd.",
      broken: () => "HighLevel heeft niet geantwoord zoals het hoort.",
      unreachable: () => "HighLevel is niet te bereiken.",
      slow: () => "HighLevel is traag; de lijst kan nog komen.",
    },
    again: "Probeer opnieuw",
  },
  suggestion: {
    here: (answer) => `Deze locatie: ${answer}`,
    there: (place, answer) => `${place}: ${answer}`,
    mostly: (place, answer) => `${place}, grotendeels: ${answer}`,
    use: "Overnemen",
    takeThis: (answer) => `Overnemen: ${answer}`,
  },
  duplicate: {
    email: (name) => `${name} heeft dit e-mailadres`,
    phone: (name) => `${name} heeft dit telefoonnummer`,
    someone: "Iemand",
    open: "Openen",
    opens: (name) => `${name} openen in een nieuw tabblad`,
  },
  parts: {
    of: (label) => `De bestanden van “${label}” als delen`,
    after: "Als het contact bestaat, als multipart/form-data:",
    noType: "geen type",
  },
  uploads: {
    title: (name) => `Bestanden van ${name}`,
    attaching: (files, label) => `Wordt bij “${label}” gevoegd: ${files}`,
    waiting: "Wachten op de bestanden ervoor …",
    progress: (percent, sent, total) => `${percent} · ${sent} van ${total}`,
    left: (time) => `nog ${time}`,
    finishing: "Alles is verzonden. HighLevel neemt het op …",
    files: (names) => list(names),
    done: (files, label) => `Bij “${label}” gevoegd: ${files}.`,
    failed: (files, count) =>
      plural(count, {
        one: `Contact aangemaakt, maar ${files} is niet toegevoegd.`,
        other: `Contact aangemaakt, maar ${files} zijn niet toegevoegd.`,
      }),
    unclear: (files) =>
      `Contact aangemaakt, maar het is niet bekend of dit is aangekomen: ${files}. Opnieuw proberen kan geen kwaad.`,
    cancelled: (files) => `Contact aangemaakt. U hebt geannuleerd, dus dit is niet toegevoegd: ${files}.`,
    why: {
      entrance: () => "U moet zich eerst aanmelden; dan wordt het opnieuw geprobeerd.",
      scope: () => "De scope forms.write ontbreekt.",
      token: () => "HighLevel kent het token niet.",
      location: () => "Het token heeft geen toegang tot deze locatie.",
      busy: () => "HighLevel heeft het druk. Probeer het over een minuut opnieuw.",
      refused: (message) => `HighLevel meldt: ${message}`,
      tooLarge: () => "Alle bestanden van één veld mogen samen 512 MB zijn.",
      unreachable: () => "De verbinding is mislukt, of een bestand is van deze computer verdwenen.",
    },
    cancel: "Annuleren",
    cancelOf: (label) => `De bestanden van “${label}” annuleren`,
    again: "Bestanden opnieuw proberen",
    dismiss: "Sluiten",
  },
  number: {
    wrong: (example) => `Vul een getal in, zoals ${example}`,
    amount: (example) => `Vul een bedrag in, zoals ${example}`,
    whole: "Vul een geheel getal in, zoals 1786611",
    digits: "Dit getal heeft meer cijfers dan HighLevel precies kan bewaren. Gebruik er minder.",
    sent: (sent) => `Wordt verzonden als ${sent}`,
  },
  file: {
    uuid: "Vul een UUID in van 32 cijfers en letters van a tot en met f, met de streepjes, of laat dit leeg",
    notJson: "Dit is geen JSON. Plak het hele object, van { tot en met }",
    shape: (where) =>
      where === ""
        ? "Plak één object, met de UUID van het bestand als sleutel"
        : `“${where}” ontbreekt of is niet wat HighLevel daar heeft`,
  },
  preview: {
    copy: "Kopiëren",
    copied: "Gekopieerd",
    copyFailed: "Kopiëren is niet gelukt",
    body: "De inhoud als JSON",
    bytes: (count) => plural(count, { one: `${number(count)} byte`, other: `${number(count)} bytes` }),
    left: (labels) => `Weggelaten tot het klopt: ${list(labels)}`,
    tooLarge: "Dit is te groot om hier te tonen, en om te verzenden: hoogstens 64 KB is mogelijk.",
  },
  permanent: {
    label: "Permanent",
    hint: "Een permanente blokkering kan nooit meer worden opgeheven, ook niet in HighLevel.",
    title: "Voorgoed blokkeren?",
    text: "Noch de app noch de API van HighLevel kan een permanente blokkering daarna opheffen. Met deze persoon kan dan nooit meer op deze manier contact worden opgenomen.",
    yes: "Permanent blokkeren",
    no: "Niet blokkeren",
  },
  customFields: {
    loading: "De aangepaste velden van deze locatie worden geladen …",
    none: "Deze locatie heeft geen aangepaste velden.",
    filter: "Veld zoeken",
    found: (count) => plural(count, { one: `${count} veld`, other: `${count} velden` }),
    notFound: "Geen veld heet zo.",
    refresh: "Opnieuw lezen",
    refreshing: "Lezen …",
    refreshLabel: "Opnieuw lezen wat in HighLevel kan zijn gewijzigd",
    group: (first, others) => (others === 0 ? first : `${first} en nog ${others}`),
    unknown: (names) =>
      plural(names.length, {
        one: `Het formulier is ingesteld om naar ${list(names)} te vragen, maar deze locatie heeft dat veld niet.`,
        other: `Het formulier is ingesteld om naar ${list(names)} te vragen, maar deze locatie heeft die velden niet.`,
      }),
    add: "Veld met ID toevoegen",
    kind: "Soort",
    row: (row) => `Aangepast veld ${row}`,
    remove: "Verwijderen",
    removeRow: (row) => `Aangepast veld ${row} verwijderen`,
    up: (row) => `Aangepast veld ${row} omhoog verplaatsen`,
    down: (row) => `Aangepast veld ${row} omlaag verplaatsen`,
    removed: (row) => `Aangepast veld ${row} verwijderd`,
    moved: (from, to) => `Aangepast veld ${from} is nu nummer ${to}`,
    twice: "Een andere rij heeft deze ID ook. HighLevel bewaart er misschien maar een.",
    way: "Hoe",
    ways: { parts: "In delen", json: "Als JSON" },
    fileNote: "Voor een bestand dat al in HighLevel staat.",
    kinds: {
      text: "Tekst",
      largeText: "Lange tekst",
      singleOption: "Enkele keuze",
      radio: "Keuzerondjes",
      number: "Getal",
      money: "Geldbedrag",
      checkboxList: "Lijst met selectievakjes",
      multipleOptions: "Meerdere keuzes",
      file: "Bestand",
    },
  },
  time: {
    form: "Vul een tijd in, zoals 9:30, 9:30 pm of 21:30",
    hour: (hour) => `Een dag heeft geen uur ${hour}. Vul een tijd in van 0:00 tot en met 23:59`,
    half: (hour) => `Met am of pm gaan de uren van 1 tot en met 12, en dit is ${hour}`,
    minute: (minute) => `Een uur heeft geen minuut ${minute}. Vul een tijd in, zoals 9:30`,
    sent: (time) => `Wordt verzonden als ${time}`,
  },
  money: {
    sent: (amount, sent) => `${amount} · wordt verzonden als ${sent}`,
  },
  options: {
    other: "Ander antwoord",
    otherText: "Uw andere antwoord",
    clear: "Keuze wissen",
    notOne: (text, label) => `“${text}” is niet een van de keuzes van “${label}”`,
  },
  tags: { isNew: "nieuw" },
  pins: {
    pin: (label) => `“${label}” vastzetten`,
    hint: (keys) => `Bewaren voor het volgende contact (${keys})`,
    pinned: "Vastgezet",
    pinnedFor: "Vastgezet: wordt bewaard voor het volgende contact",
    count: (count) => `${count} vastgezet`,
    clear: "Alles losmaken",
    cleared: "Er is niets meer vastgezet.",
    permanent: "Een permanente blokkering geldt voor één persoon. Die kan niet worden vastgezet.",
    did: {
      pin: (label) => `“${label}” is vastgezet: dit wordt bewaard voor het volgende contact.`,
      unpin: (label) => `“${label}” is niet meer vastgezet.`,
      lift: (label) => `“${label}” is niet meer vastgezet: een permanente blokkering geldt voor één persoon.`,
      refuse: (label) =>
        `“${label}” kan niet worden vastgezet: een permanente blokkering geldt voor één persoon.`,
    },
  },
  files: {
    pick: (most) => (most === 1 ? "Bestand kiezen" : "Bestanden kiezen"),
    drop: (most) => (most === 1 ? "of sleep of plak het hier" : "of sleep of plak ze hier"),
    takes: (endings, most) => `${either(inCapitals(endings))}, tot 50 MB${atMost(most)}`,
    takesAny: (most) => `Tot 50 MB${atMost(most)}`,
    files: "Gekozen bestanden",
    notAdded: "Niet toegevoegd",
    checking: "Controleren …",
    remove: "Verwijderen",
    removeFile: (name) => `${name} verwijderen`,
    dismiss: "Verbergen",
    dismissFile: (name) => `Melding over ${name} verbergen`,
    added: (name) => `${name} toegevoegd.`,
    removed: (name) => `${name} verwijderd.`,
    faults: {
      highLevel: (name, endings) =>
        `“${name}” is geen bestand dat HighLevel aanneemt. Het neemt ${either(inCapitals(endings))} aan.`,
      field: (name, endings) =>
        `“${name}” is geen bestand voor dit veld. Het neemt ${either(inCapitals(endings))} aan.`,
      empty: (name) => `“${name}” is leeg. Kies een bestand waar iets in staat.`,
      large: (name) => `“${name}” is groter dan 50 MB. Kies een kleiner bestand.`,
      twice: (name) => `“${name}” staat er al.`,
      many: (name, most) =>
        most === 1
          ? `“${name}” is er een te veel: in dit veld past één bestand. Verwijder eerst het andere.`
          : `“${name}” is er een te veel: in dit veld passen ${most} bestanden. Verwijder eerst een ander.`,
      content: (name, ending, found) =>
        `“${name}” is vanbinnen geen ${ending} maar ${found}. Geef het de extensie die past, of kies een ander bestand.`,
      unknown: (name, ending) =>
        `“${name}” is vanbinnen geen ${ending}. Open het, sla het op als ${ending} en kies dat bestand.`,
      unreadable: (name) =>
        `“${name}” kon niet worden gelezen. Het is misschien verplaatst of gewijzigd. Kies het opnieuw.`,
    },
  },
  embed: {
    filledBy: (host) => `Ingevuld door ${host}`,
    filledByAddress: "Ingevuld door de link naar deze pagina",
    resetTitle: "Formulier leegmaken?",
    resetWhy: (host) =>
      `${host} vraagt om een leeg formulier. Wat u hebt getypt, kunt u meteen daarna terughalen.`,
    reset: "Leegmaken",
    resetKeep: "Invoer behouden",
    code: "Code",
    codeHint: "Alleen als het aanmeldvenster er een toont",
    codeRefused: "Deze code is niet meer geldig. Meld u nog een keer aan voor een andere.",
    codeTake: "Verder",
  },
  paste: {
    open: "Plakken en invullen …",
    title: "Plakken en invullen",
    box: "Wat u hebt gekopieerd",
    hint: "De handtekening van een e-mail, een adres, een rij van een spreadsheet of een vCard. Een vCard-bestand kunt u ook naar de pagina slepen.",
    understood: "Wat is herkend",
    rest: "Niet herkend",
    answer: (label, text) => `${label}: ${text}`,
    replaces: (text) => `Vervangt “${text}”`,
    there: "Staat er al",
    another: "Een van meerdere. Vink dit aan om deze over te nemen.",
    unsure: "Niet zeker. Vink dit aan als het klopt.",
    notAsked: (label, text) => `${label}: ${text}. Dit formulier vraagt er niet om.`,
    person: "Persoon",
    people: (count) => `Er staan ${count} personen in. Kies er een.`,
    nobody: (place) => `Persoon ${place}`,
    found: (pieces, rest) =>
      `${plural(pieces, { one: "1 antwoord is herkend", other: `${pieces} antwoorden zijn herkend` })}, ${plural(rest, { one: "1 regel niet", other: `${rest} regels niet` })}.`,
    fill: (count) =>
      count === 0 ? "Invullen" : plural(count, { one: "1 veld invullen", other: `${count} velden invullen` }),
    cancel: "Annuleren",
    filled: (count) => plural(count, { one: "1 veld ingevuld.", other: `${count} velden ingevuld.` }),
    undo: "Ongedaan maken",
    dismiss: "Sluiten",
    why: {
      large:
        "Dit is te veel: er kan hoogstens 64 KB worden gelezen. Kopieer alleen wat over één persoon gaat.",
      noText:
        "Hierin staan tekens die geen enkele tekst heeft. Kopieer nog een keer, vanaf een plek waar de tekst te lezen is.",
      oldCard:
        "Deze vCard is van versie 2.1, en die kan niet worden gelezen. Exporteer hem nog een keer, als versie 3.0 of 4.0.",
      emptyCard: "Er staat niemand in deze vCard.",
    },
    file: {
      kind: (name) => `“${name}” is geen vCard. Sleep een bestand hierheen dat eindigt op .vcf.`,
      empty: (name) => `“${name}” is leeg.`,
      large: (name) => `“${name}” is te groot: er kan hoogstens 5 MB worden gelezen.`,
      unreadable: (name) => `“${name}” kon niet worden gelezen. Exporteer het nog een keer, als UTF-8.`,
    },
  },
  keys: {
    open: "Sneltoetsen",
    title: "Sneltoetsen",
    intro:
      "Ze werken overal op de pagina, ook terwijl u typt. Op een van deze regels drukken doet hetzelfde.",
    names: { control: "Ctrl", shift: "Shift", alt: "Alt", enter: "Enter" },
    pin: "Het actieve veld vastzetten of losmaken",
    first: "Naar het eerste veld",
    goTo: (section) => `Naar “${section}”`,
    help: "Deze sneltoetsen tonen",
    close: "Sluiten",
    accessibility: "Toegankelijkheidsverklaring",
  },
  textboxList: {
    why: "HighLevel slaat dit veld niet op vanaf hier. Vul het in HighLevel in, nadat het contact is aangemaakt.",
    boxes: "De tekstvakken ervan",
  },
  unknownType: (dataType) =>
    `HighLevel noemt dit soort veld “${dataType}”; dit formulier kent het niet en verzendt het als tekst.`,
};
