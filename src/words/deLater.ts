import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("de");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, höchstens ${files} Dateien`;
}

/** What we say after the first screen, in German. */
export const deLater: LaterWords = {
  outcome: {
    saved: "Kontakt angelegt.",
    savedId: "Kontakt-ID",
    open: "In HighLevel öffnen",
    openPractice: "Kontakt öffnen",
    addAnother: "Weiteren anlegen",
    exists: {
      email: (name, value) =>
        `${name} ist schon in HighLevel, mit derselben E-Mail-Adresse ${value}. Nichts wurde geändert.`,
      phone: (name, value) =>
        `${name} ist schon in HighLevel, mit derselben Telefonnummer ${value}. Nichts wurde geändert.`,
      other: (name) => `${name} ist schon in HighLevel. Nichts wurde geändert.`,
      someone: "Jemand",
    },
    openExisting: "Öffnen",
    change: "Meine Eingaben ändern",
    fix: "HighLevel hat diesen Kontakt nicht angenommen. Nichts wurde angelegt.",
    fixUnsaid:
      "Die Antwort mit dem Grund ist unterwegs verloren gegangen. Legen Sie den Kontakt noch einmal an, um sie zu sehen.",
    waiting: "Noch nicht angelegt. HighLevel ist ausgelastet.",
    trying: (seconds) => `Neuer Versuch in ${seconds} s`,
    waitOver:
      "Nicht angelegt. HighLevel ist noch immer ausgelastet. Versuchen Sie es in einer Minute noch einmal.",
    stop: "Stoppen",
    stopped: "Nicht angelegt. Ihre Eingabe bleibt erhalten.",
    offline: "Nicht angelegt. Sie sind offline. Ihre Eingabe ist auf diesem Computer gesichert.",
    offlineHere:
      "Nicht angelegt. Sie sind offline. Lassen Sie diese Seite offen: Ihre Eingabe steht auf ihr.",
    wasOffline: "Nicht angelegt. Es kam nicht an. Ihre Eingabe ist auf diesem Computer gesichert.",
    createOnline: "Anlegen, sobald online",
    onlineAgain: "Nicht angelegt. Es kam nicht an. Die Verbindung ist wieder da: den Kontakt jetzt anlegen?",
    unknown: "Wir wissen noch nicht, ob dieser Kontakt angelegt wurde. Geben Sie ihn nicht noch einmal ein.",
    asking: "Wir fragen weiter nach und melden es hier, sobald wir es wissen.",
    checkAgain: "Noch einmal prüfen",
    checking: "HighLevel wird gefragt …",
    notFound: "HighLevel zeigt ihn bisher nicht. Die Suche von HighLevel kann eine Minute im Rückstand sein.",
    sendAnyway: "Er ist nicht da: anlegen",
    goOnAnyway: "Er ist nicht da: weiterbearbeiten",
    cannotCheck:
      "Ohne E-Mail und Telefon gibt es nichts, wonach man ihn suchen kann. Sehen Sie in HighLevel nach.",
    checkFailed: "HighLevel konnte gerade nicht gefragt werden.",
    look: "In HighLevel nachsehen",
    signedOut: "Sie sind abgemeldet. Nichts wurde gesendet. Ihre Eingabe bleibt erhalten.",
    signedOutNext: "Sobald Sie sich angemeldet haben, wird sie von selbst gesendet.",
    unreachable: (code) =>
      `Das Formular erreicht HighLevel nicht. Ihre Eingabe bleibt erhalten. Sagen Sie es der Person, die Contact Desk eingerichtet hat. Code ${code}`,
    why: {
      "token-refused":
        "HighLevel kennt das Token nicht: Es ist falsch, wurde ausgetauscht oder ist abgelaufen.",
      "scope-missing":
        "Das Token darf keine Kontakte anlegen: Der Scope contacts.write fehlt, oder es ist das Token einer Agentur.",
      "agency-token":
        "Das ist das Token einer Agentur. Es wird eines des Unterkontos (Sub-Account) gebraucht.",
      "version-missing": "Bei HighLevel kam der Versions-Header nicht an.",
      unauthorised: "HighLevel hat die Anmeldung dieses Formulars nicht angenommen.",
      "no-location": "Das Token hat keinen Zugriff auf diesen Standort.",
      "not-found": "HighLevel hat nichts unter der eingestellten Adresse.",
      "not-allowed":
        "Sie sind angemeldet, stehen aber nicht auf der Liste derer, die dieses Formular benutzen dürfen. Fragen Sie die Person, die Contact Desk betreibt.",
      "proxy-refused":
        "Was vor dem Server dieses Formulars steht, hat nichts durchgelassen: Vielleicht stehen Sie nicht auf seiner Liste. Fragen Sie die Person, die Contact Desk betreibt.",
      "not-this-contact":
        "Das Formular und sein Server sind sich nicht einig. Laden Sie die Seite neu; Ihre Eingabe bleibt erhalten.",
      "not-highlevel": "Geantwortet hat etwas, das nicht HighLevel ist.",
      "not-sent": "Es kam keine Verbindung zu HighLevel zustande. Nichts wurde gesendet.",
      forbidden: "Der Server dieses Formulars hat die Anfrage abgelehnt.",
      "too-large": "Der Kontakt ist zu groß, um gesendet zu werden.",
      "unknown-location": "Der Server dieses Formulars kennt diesen Standort nicht.",
      "ledger-down":
        "Die Liste, die verhindert, dass jemand doppelt angelegt wird, kann nicht geschrieben werden. Nichts wurde gesendet.",
      "old-page":
        "Es gibt eine neuere Version dieses Formulars. Laden Sie die Seite neu; Ihre Eingabe bleibt erhalten.",
    },
    copyDetails: "Einzelheiten kopieren",
    copied: "Kopiert",
    copyFailed: "Kopieren nicht möglich",
    trace: (id) => `Trace-ID ${id}`,
    copyTrace: "Trace-ID kopieren",
    dismiss: "Schließen",
  },
  today: {
    title: "Heute",
    open: (count) => `Heute: ${number(count)}`,
    none: "Heute wurde bisher nichts angelegt.",
    sending: (name) => `Wird angelegt: ${name} …`,
    notCreated: (count) => `${number(count)} nicht angelegt`,
    said: {
      created: (name) => `Angelegt: ${name}.`,
      notCreated: (name) => `Nicht angelegt: ${name}. Der Kontakt wartet unter „Heute“.`,
      unknown: (name) => `Noch nicht bekannt, ob angelegt: ${name}. Der Kontakt wartet unter „Heute“.`,
    },
    list: "Kontakte von heute",
    nobody: "Ohne Namen",
    outcomes: {
      waiting: "Wartet, bis er an der Reihe ist",
      sending: "Wird angelegt …",
      pausing: "HighLevel ist ausgelastet; es wird von selbst noch einmal versucht",
      saved: "Angelegt",
      exists: "Schon in HighLevel; nichts wurde geändert",
      fix: "HighLevel hat ihn nicht angenommen",
      wait: "Nicht angelegt: HighLevel ist ausgelastet",
      offline: "Nicht angelegt: Es kam nicht an",
      unknown: "Noch nicht bekannt; geben Sie ihn nicht noch einmal ein",
      "signed-out": "Nicht angelegt: Sie sind abgemeldet",
      unreachable: "Nicht angelegt: HighLevel ist nicht zu erreichen",
    },
    takeBack: "Im Formular öffnen",
    takeBackOf: (name) => `Im Formular öffnen: ${name}`,
    again: "Noch einmal senden",
    againOf: (name) => `Noch einmal senden: ${name}`,
    openOf: (name) => `In HighLevel öffnen: ${name}`,
    copyId: "ID kopieren",
    copyIdOf: (name) => `ID kopieren: ${name}`,
    enterAgain: "Noch einmal eingeben",
    enterAgainOf: (name) => `Noch einmal eingeben, als Kopie: ${name}`,
    save: "Als CSV speichern",
    columns: {
      time: "Zeit",
      name: "Name",
      email: "E-Mail",
      phone: "Telefon",
      outcome: "Ergebnis",
      contactId: "Kontakt-ID",
      address: "Webadresse in HighLevel",
    },
    close: "Schließen",
  },
  kept: {
    at: (time, name) =>
      name === ""
        ? `Wir haben Ihre Eingaben gesichert (${time}).`
        : `Wir haben Ihre Eingaben gesichert (${time}): ${name}.`,
    goOn: "Fortfahren",
    startAgain: "Neu beginnen",
    lostFiles: (files) =>
      plural(files.length, {
        one: `Aus Platzmangel nicht gesichert: ${list(files)}. Wählen Sie die Datei noch einmal aus.`,
        other: `Aus Platzmangel nicht gesichert: ${list(files)}. Wählen Sie die Dateien noch einmal aus.`,
      }),
    cleared: (name) => (name === "" ? "Geleert." : `Geleert: ${name}.`),
    undo: "Rückgängig",
    dismiss: "Schließen",
    elsewhere: (time) =>
      `Ein anderer Tab hat, was Sie eingegeben haben (${time}). Was Sie hier eingeben, ist eine eigene Eingabe.`,
    unreadable: (time) => `Etwas, das gesichert wurde (${time}), ist nicht mehr lesbar.`,
    newer: (time) =>
      `Was gesichert wurde (${time}), stammt von einer neueren Version dieses Formulars. Laden Sie eine Kopie herunter und öffnen Sie sie dort.`,
    remove: "Entfernen",
    filesLost: (name, files) =>
      plural(files.length, {
        one: `Kontakt angelegt, aber nicht an ${name} angehängt: ${list(files)}. Hängen Sie die Datei in HighLevel an.`,
        other: `Kontakt angelegt, aber nicht an ${name} angehängt: ${list(files)}. Hängen Sie die Dateien in HighLevel an.`,
      }),
    stray: "Das Formular fragt nicht mehr danach, und es wird nicht gesendet",
    goneField: "Ein Feld, das es nicht mehr gibt",
    notKept: {
      title: "Dieser Browser lässt nicht zu, dass wir eine Kopie sichern.",
      text: "Ihre Eingaben sind da, solange diese Seite offen ist.",
      why: {
        insecure: "Die Seite muss dafür über https geöffnet werden.",
        missing: "Er ist dafür zu alt, oder sein privater Modus verbietet es.",
        refused: "Seine Einstellungen oder die Seite um diese herum verbieten es.",
        full: "Auf diesem Computer ist kein Platz mehr.",
        blocked:
          "In einem anderen Tab ist noch eine ältere Version dieses Formulars offen. Schließen Sie ihn und laden Sie diese Seite neu.",
        failed: "Sein Speicher antwortet nicht.",
      },
    },
    copyWrong: (file) =>
      `„${file}“ ist keine Kopie, die dieses Formular gemacht hat. Wählen Sie eine andere Datei.`,
    copyFiles: (files) => `Dateien sind nicht Teil einer Kopie. Wählen Sie noch einmal aus: ${list(files)}.`,
  },
  strayToken: {
    title: "Tauschen Sie dieses Token aus",
    why: {
      address:
        "In der Adresse dieser Seite stand ein HighLevel-Token. Es wurde daraus entfernt und für nichts benutzt, aber Browser, Proxys und Protokolle bewahren Adressen auf: Andere könnten es gelesen haben.",
      message:
        "Ein anderes Fenster hat dieser Seite ein HighLevel-Token geschickt. Es wurde verworfen und für nichts benutzt, aber eine Seite, die es hat, kann von anderen gelesen werden.",
    },
    whatToDo:
      "Öffnen Sie in HighLevel das Unterkonto (Sub-Account) → Settings → Private Integrations, wählen Sie die Integration und tauschen Sie ihr Token aus. Geben Sie das neue nur der Person, die Contact Desk eingerichtet hat: Es gehört auf den Server.",
    dismiss: "Schließen",
  },
  connect: {
    open: "HighLevel verbinden …",
    title: "HighLevel verbinden",
    intro:
      "Kontakte werden dann an Ihrem eigenen Standort angelegt. Das Token wird in einem Cookie versiegelt, das kein Skript lesen kann, und nirgends angezeigt.",
    location: "Standort-ID",
    locationHint: "In HighLevel, im Unterkonto (Sub-Account): Settings → Business Profile",
    token: "Token der Private Integration",
    tokenHint:
      "Im selben Unterkonto: Settings → Private Integrations. Es braucht die Scopes View Contacts, Edit Contacts und View Locations.",
    show: "Token anzeigen",
    connect: "Verbinden",
    connecting: "Wird verbunden …",
    cancel: "Abbrechen",
    connected: (name) => `Verbunden mit ${name}.`,
    disconnect: "Trennen",
    disconnected: "Getrennt.",
    notDisconnected: "Noch verbunden. Versuchen Sie es noch einmal.",
    noAnswer:
      "Der Server dieses Formulars konnte nicht gefragt werden. Nichts wurde verbunden. Versuchen Sie es gleich noch einmal.",
    why: {
      "bad-location-id": "Geben Sie eine Standort-ID ein, wie ve9EPM428h8vShlRW1KT",
      "bad-token":
        "Geben Sie das ganze Token ein: pit- und 32 Ziffern und Buchstaben von a bis f, mit Bindestrichen dazwischen",
      "token-unknown":
        "HighLevel kennt dieses Token nicht: Es ist falsch, wurde ausgetauscht oder ist abgelaufen. Erstellen Sie ein anderes und fügen Sie es hier ein",
      "token-agency":
        "Das ist das Token einer Agentur. Erstellen Sie eines im Unterkonto, dort unter Settings → Private Integrations",
      "token-scope":
        "Dem Token fehlt ein Scope. Bearbeiten Sie es in HighLevel: Es braucht View Contacts, Edit Contacts und View Locations",
      "token-elsewhere":
        "Das Token öffnet diesen Standort nicht. Prüfen Sie die ID, oder erstellen Sie ein Token in dem Unterkonto, das sie hat",
      "not-secure":
        "Ein Token wird nur über https oder auf diesem Computer selbst angenommen. Öffnen Sie diese Seite unter ihrer https-Adresse.",
      "too-many": "Das wurde zu oft versucht. Versuchen Sie es in einer Minute noch einmal.",
      busy: "HighLevel ist ausgelastet. Versuchen Sie es in einer Minute noch einmal.",
      "not-sent":
        "HighLevel war nicht zu erreichen. Nichts wurde verbunden. Versuchen Sie es gleich noch einmal.",
      "no-answer":
        "HighLevel hat nicht geantwortet. Nichts wurde verbunden. Versuchen Sie es gleich noch einmal.",
      "not-highlevel":
        "Geantwortet hat etwas, das nicht HighLevel ist. Sagen Sie es der Person, die Contact Desk betreibt.",
      "signed-out":
        "Ihre Anmeldung ist abgelaufen. Schließen Sie dies, melden Sie sich an und verbinden Sie noch einmal.",
      "not-allowed":
        "Sie stehen nicht auf der Liste derer, die dieses Formular benutzen dürfen. Fragen Sie die Person, die Contact Desk betreibt.",
    },
  },
  lookUps: {
    without: {
      people: "Keine Liste der Personen: Geben Sie die ID des Benutzers ein.",
      tags: "Keine Liste der Tags: Schreiben Sie sie aus.",
      timeZones: "Keine Liste von HighLevel: Diese Zeitzonen sind die des Browsers.",
      facts: "Wo dieser Standort liegt, ist nicht bekannt: Telefonnummern brauchen ihr + oder ein Land.",
      customFields: "Keine Liste der eigenen Felder: Fügen Sie sie mit ihrer ID hinzu.",
    },
    why: {
      scope: (scope) => `Der Scope ${scope} fehlt.`,
      token: () => "HighLevel kennt das Token nicht.",
      location: () => "Das Token hat keinen Zugriff auf diesen Standort.",
      entrance: () => "Der Server dieses Formulars lässt Sie nicht herein.",
      busy: () => "HighLevel ist ausgelastet; es wird gleich noch einmal gefragt.",
      broken: () => "HighLevel hat nicht so geantwortet, wie es soll.",
      unreachable: () => "HighLevel ist nicht zu erreichen.",
      slow: () => "HighLevel ist langsam; die Liste kann noch kommen.",
    },
    again: "Erneut versuchen",
  },
  suggestion: {
    here: (answer) => `Dieser Standort: ${answer}`,
    there: (place, answer) => `${place}: ${answer}`,
    mostly: (place, answer) => `${place}, größtenteils: ${answer}`,
    use: "Übernehmen",
    takeThis: (answer) => `Übernehmen: ${answer}`,
  },
  duplicate: {
    email: (name) => `${name} hat diese E-Mail-Adresse`,
    phone: (name) => `${name} hat diese Telefonnummer`,
    someone: "Jemand",
    open: "Öffnen",
    opens: (name) => `${name} in einem neuen Tab öffnen`,
  },
  parts: {
    of: (label) => `Die Dateien von „${label}“ als Teile`,
    after: "Wenn der Kontakt angelegt ist, als multipart/form-data:",
    noType: "kein Typ",
  },
  uploads: {
    title: (name) => `Dateien von ${name}`,
    attaching: (files, label) => `Wird an „${label}“ angehängt: ${files}`,
    waiting: "Die Dateien davor sind noch nicht fertig …",
    progress: (percent, sent, total) => `${percent} · ${sent} von ${total}`,
    left: (time) => `noch ${time}`,
    finishing: "Alles gesendet. HighLevel nimmt es auf …",
    files: (names) => list(names),
    done: (files, label) => `An „${label}“ angehängt: ${files}.`,
    failed: (files, count) =>
      plural(count, {
        one: `Kontakt angelegt, aber ${files} wurde nicht angehängt.`,
        other: `Kontakt angelegt, aber ${files} wurden nicht angehängt.`,
      }),
    unclear: (files) =>
      `Kontakt angelegt, aber es ist nicht bekannt, ob dies angekommen ist: ${files}. Ein neuer Versuch schadet nicht.`,
    cancelled: (files) =>
      `Kontakt angelegt. Sie haben abgebrochen, deshalb ist dies nicht angehängt: ${files}.`,
    why: {
      entrance: () => "Sie müssen sich zuerst anmelden; dann wird es noch einmal versucht.",
      scope: () => "Der Scope forms.write fehlt.",
      token: () => "HighLevel kennt das Token nicht.",
      location: () => "Das Token hat keinen Zugriff auf diesen Standort.",
      busy: () => "HighLevel ist ausgelastet. Versuchen Sie es in einer Minute noch einmal.",
      refused: (message) => `HighLevel meldet: ${message}`,
      tooLarge: () => "Alle Dateien eines Feldes zusammen dürfen 512 MB haben.",
      unreachable: () =>
        "Die Verbindung ist abgebrochen, oder eine Datei ist auf diesem Computer nicht mehr da.",
    },
    cancel: "Abbrechen",
    cancelOf: (label) => `Die Dateien von „${label}“ abbrechen`,
    again: "Dateien erneut versuchen",
    dismiss: "Schließen",
  },
  number: {
    wrong: (example) => `Geben Sie eine Zahl ein, wie ${example}`,
    amount: (example) => `Geben Sie einen Betrag ein, wie ${example}`,
    whole: "Geben Sie eine ganze Zahl ein, wie 1786611",
    digits: "Diese Zahl hat mehr Ziffern, als HighLevel genau speichern kann. Geben Sie weniger Ziffern ein.",
    sent: (sent) => `Wird als ${sent} gesendet`,
  },
  file: {
    uuid: "Geben Sie eine UUID aus 32 Ziffern und Buchstaben von a bis f mit ihren Bindestrichen ein, oder lassen Sie das Feld leer",
    notJson: "Das ist kein JSON. Fügen Sie das ganze Objekt ein, von { bis }",
    shape: (where) =>
      where === ""
        ? "Fügen Sie ein einzelnes Objekt ein, mit der UUID der Datei als Schlüssel"
        : `„${where}“ fehlt oder ist nicht das, was HighLevel dort hat`,
  },
  preview: {
    copy: "Kopieren",
    copied: "Kopiert",
    copyFailed: "Kopieren nicht möglich",
    body: "Der Inhalt als JSON",
    bytes: (count) => `${number(count)} Byte`,
    left: (labels) => `Wird ausgelassen, bis es stimmt: ${list(labels)}`,
    tooLarge:
      "Das ist zu groß, um hier gezeigt zu werden, und auch zum Senden: Höchstens 64 KB sind möglich.",
  },
  permanent: {
    label: "Dauerhaft",
    hint: "Eine dauerhafte Sperre lässt sich nie wieder aufheben, auch nicht in HighLevel.",
    title: "Für immer sperren?",
    text: "Weder die App noch die API von HighLevel kann eine dauerhafte Sperre später aufheben. Diese Person kann dann nie wieder auf diesem Weg kontaktiert werden.",
    yes: "Dauerhaft sperren",
    no: "Nicht sperren",
  },
  countries: {
    names: {
      BN: "Brunei",
      BQ: "Bonaire, Sint Eustatius und Saba",
      CD: "Demokratische Republik Kongo",
      CZ: "Tschechien",
      IM: "Isle of Man",
      PS: "Palästina",
      RU: "Russland",
      SY: "Syrien",
      TZ: "Tansania",
      UM: "Amerikanische Überseeinseln",
      US: "Vereinigte Staaten",
    },
    alsoCalled: {
      AE: ["VAE", "UAE", "Emirate"],
      AN: ["Niederländische Antillen"],
      AT: ["Oesterreich"],
      AX: ["Ålandinseln"],
      BA: ["Bosnien"],
      BN: ["Brunei Darussalam"],
      BQ: ["Karibische Niederlande"],
      BW: ["Botsuana"],
      BY: ["Weißrussland"],
      CD: ["DR Kongo", "Kongo-Kinshasa", "Zaire"],
      CG: ["Kongo-Brazzaville"],
      CI: ["Côte d’Ivoire"],
      CV: ["Kapverden", "Cabo Verde"],
      CZ: ["Tschechische Republik"],
      DE: ["BRD", "Bundesrepublik Deutschland"],
      EG: ["Aegypten"],
      FK: ["Malwinen"],
      FO: ["Färöer-Inseln"],
      GB: ["UK", "England", "Schottland", "Wales", "Nordirland"],
      IE: ["Republik Irland"],
      IM: ["Insel Man"],
      IO: ["Chagos-Inseln"],
      KG: ["Kirgistan", "Kirgisien"],
      KN: ["Saint Kitts und Nevis"],
      KP: ["Demokratische Volksrepublik Korea"],
      KR: ["Korea", "Republik Korea"],
      KY: ["Caymaninseln", "Cayman Islands"],
      LC: ["Saint Lucia"],
      LK: ["Ceylon"],
      MD: ["Moldau", "Republik Moldau"],
      MK: ["Mazedonien"],
      MM: ["Birma", "Burma"],
      MO: ["Macau"],
      NL: ["Holland"],
      PF: ["Tahiti"],
      PS: ["Palästinensische Autonomiegebiete"],
      PW: ["Belau"],
      RE: ["La Réunion"],
      RU: ["Russische Föderation"],
      SB: ["Salomon-Inseln"],
      SH: ["Sankt Helena"],
      SJ: ["Spitzbergen"],
      SY: ["Arabische Republik Syrien"],
      SZ: ["Swasiland"],
      TL: ["Timor-Leste"],
      TR: ["Türkiye"],
      TZ: ["Vereinigte Republik Tansania"],
      UM: ["United States Minor Outlying Islands"],
      US: ["Vereinigte Staaten von Amerika", "US", "Amerika"],
      VA: ["Vatikan", "Heiliger Stuhl"],
      VC: ["Saint Vincent und die Grenadinen"],
      VG: ["British Virgin Islands"],
      VI: ["US Virgin Islands"],
    },
    netherlandsAntilles: "Niederländische Antillen",
  },
  customFields: {
    loading: "Die eigenen Felder dieses Standorts werden geladen …",
    none: "Dieser Standort hat keine eigenen Felder.",
    filter: "Feld suchen",
    found: (count) => plural(count, { one: `${count} Feld`, other: `${count} Felder` }),
    notFound: "Kein Feld heißt so.",
    refresh: "Neu lesen",
    refreshing: "Wird gelesen …",
    refreshLabel: "Neu lesen, was sich in HighLevel geändert haben kann",
    group: (first, others) => (others === 0 ? first : `${first} und ${others} weitere`),
    unknown: (names) =>
      plural(names.length, {
        one: `Das Formular soll nach ${list(names)} fragen, aber dieser Standort hat dieses Feld nicht.`,
        other: `Das Formular soll nach ${list(names)} fragen, aber dieser Standort hat diese Felder nicht.`,
      }),
    add: "Feld mit ID hinzufügen",
    kind: "Art",
    row: (row) => `Eigenes Feld ${row}`,
    remove: "Entfernen",
    removeRow: (row) => `Eigenes Feld ${row} entfernen`,
    up: (row) => `Eigenes Feld ${row} nach oben verschieben`,
    down: (row) => `Eigenes Feld ${row} nach unten verschieben`,
    removed: (row) => `Eigenes Feld ${row} entfernt`,
    moved: (from, to) => `Eigenes Feld ${from} ist jetzt Nummer ${to}`,
    twice: "Eine andere Zeile hat diese ID auch. HighLevel speichert vielleicht nur eine der beiden.",
    way: "Wie",
    ways: { parts: "In Teilen", json: "Als JSON" },
    fileNote: "Für eine Datei, die schon in HighLevel ist.",
    kinds: {
      text: "Text",
      largeText: "Langer Text",
      singleOption: "Einfachauswahl",
      radio: "Optionsfelder",
      number: "Zahl",
      money: "Geldbetrag",
      checkboxList: "Kontrollkästchen",
      multipleOptions: "Mehrfachauswahl",
      file: "Datei",
    },
  },
  time: {
    form: "Geben Sie eine Uhrzeit ein, wie 9:30, 9:30 pm oder 21:30",
    hour: (hour) => `Eine Stunde ${hour} hat der Tag nicht. Geben Sie eine Uhrzeit von 0:00 bis 23:59 ein`,
    half: (hour) => `Mit am oder pm gehen die Stunden von 1 bis 12, und diese ist ${hour}`,
    minute: (minute) => `Eine Minute ${minute} hat die Stunde nicht. Geben Sie eine Uhrzeit ein, wie 9:30`,
    sent: (time) => `Wird als ${time} gesendet`,
  },
  money: {
    sent: (amount, sent) => `${amount} · wird als ${sent} gesendet`,
  },
  options: {
    other: "Andere Antwort",
    otherText: "Ihre andere Antwort",
    clear: "Auswahl aufheben",
    notOne: (text, label) => `„${text}“ gehört nicht zur Auswahl von „${label}“`,
  },
  tags: { isNew: "neu" },
  pins: {
    pin: (label) => `„${label}“ fixieren`,
    hint: (keys) => `Für den nächsten Kontakt behalten (${keys})`,
    pinned: "Fixiert",
    pinnedFor: "Fixiert: bleibt für den nächsten Kontakt",
    count: (count) => `${count} fixiert`,
    clear: "Fixierungen aufheben",
    cleared: "Nichts ist mehr fixiert.",
    permanent: "Eine dauerhafte Sperre gilt für eine einzelne Person. Sie lässt sich nicht fixieren.",
    did: {
      pin: (label) => `„${label}“ ist fixiert: bleibt für den nächsten Kontakt.`,
      unpin: (label) => `„${label}“ ist nicht mehr fixiert.`,
      lift: (label) =>
        `„${label}“ ist nicht mehr fixiert: Eine dauerhafte Sperre gilt für eine einzelne Person.`,
      refuse: (label) =>
        `„${label}“ lässt sich nicht fixieren: Eine dauerhafte Sperre gilt für eine einzelne Person.`,
    },
  },
  files: {
    pick: (most) => (most === 1 ? "Datei auswählen" : "Dateien auswählen"),
    drop: () => "oder hier ablegen oder einfügen",
    takes: (endings, most) => `${either(inCapitals(endings))}, bis 50 MB${atMost(most)}`,
    takesAny: (most) => `Bis 50 MB${atMost(most)}`,
    files: "Ausgewählte Dateien",
    notAdded: "Nicht hinzugefügt",
    checking: "Wird geprüft …",
    remove: "Entfernen",
    removeFile: (name) => `${name} entfernen`,
    dismiss: "Ausblenden",
    dismissFile: (name) => `Hinweis zu ${name} ausblenden`,
    added: (name) => `${name} hinzugefügt.`,
    removed: (name) => `${name} entfernt.`,
    faults: {
      highLevel: (name, endings) =>
        `„${name}“ ist keine Datei, die HighLevel annimmt. Es nimmt ${either(inCapitals(endings))} an.`,
      field: (name, endings) =>
        `„${name}“ ist keine Datei für dieses Feld. Es nimmt ${either(inCapitals(endings))} an.`,
      empty: (name) => `„${name}“ ist leer. Wählen Sie eine Datei, in der etwas steht.`,
      large: (name) => `„${name}“ ist größer als 50 MB. Wählen Sie eine kleinere Datei.`,
      twice: (name) => `„${name}“ ist schon da.`,
      many: (name, most) =>
        most === 1
          ? `„${name}“ ist eine zu viel: Dieses Feld fasst eine Datei. Entfernen Sie zuerst die andere.`
          : `„${name}“ ist eine zu viel: Dieses Feld fasst ${most} Dateien. Entfernen Sie zuerst eine andere.`,
      content: (name, ending, found) =>
        `„${name}“ ist innen nicht ${ending}, sondern ${found}. Geben Sie der Datei die passende Endung, oder wählen Sie eine andere.`,
      unknown: (name, ending) =>
        `„${name}“ ist innen nicht ${ending}. Öffnen Sie die Datei, speichern Sie sie als ${ending} und wählen Sie diese aus.`,
      unreadable: (name) =>
        `„${name}“ konnte nicht gelesen werden. Die Datei wurde vielleicht verschoben oder geändert. Wählen Sie sie noch einmal aus.`,
    },
  },
  embed: {
    filledBy: (host) => `Ausgefüllt von ${host}`,
    filledByAddress: "Ausgefüllt durch den Link zu dieser Seite",
    resetTitle: "Formular leeren?",
    resetWhy: (host) =>
      `${host} verlangt ein leeres Formular. Ihre Eingaben lassen sich gleich danach zurückholen.`,
    reset: "Leeren",
    resetKeep: "Eingaben behalten",
    code: "Code",
    codeHint: "Nur, wenn das Anmeldefenster einen zeigt",
    codeRefused: "Dieser Code gilt nicht mehr. Melden Sie sich noch einmal an, um einen anderen zu erhalten.",
    codeTake: "Weiter",
  },
  paste: {
    open: "Aus Text ausfüllen …",
    title: "Aus Text ausfüllen",
    box: "Was Sie kopiert haben",
    hint: "Die Signatur einer E-Mail, eine Adresse, eine Zeile einer Tabelle oder eine vCard. Eine vCard-Datei lässt sich auch auf der Seite ablegen.",
    understood: "Was erkannt wurde",
    rest: "Nicht erkannt",
    answer: (label, text) => `${label}: ${text}`,
    replaces: (text) => `Ersetzt „${text}“`,
    there: "Steht schon da",
    another: "Eine von mehreren Möglichkeiten. Zum Übernehmen anhaken.",
    unsure: "Nicht sicher. Wenn es stimmt, anhaken.",
    notAsked: (label, text) => `${label}: ${text}. Dieses Formular fragt nicht danach.`,
    person: "Person",
    people: (count) => `Darin stehen ${count} Personen. Wählen Sie eine aus.`,
    nobody: (place) => `Person ${place}`,
    found: (pieces, rest) =>
      `${plural(pieces, { one: "1 Angabe wurde erkannt", other: `${pieces} Angaben wurden erkannt` })}, ${plural(rest, { one: "1 Zeile nicht", other: `${rest} Zeilen nicht` })}.`,
    fill: (count) =>
      count === 0
        ? "Ausfüllen"
        : plural(count, { one: "1 Feld ausfüllen", other: `${count} Felder ausfüllen` }),
    cancel: "Abbrechen",
    filled: (count) => plural(count, { one: "1 Feld ausgefüllt.", other: `${count} Felder ausgefüllt.` }),
    undo: "Rückgängig",
    dismiss: "Schließen",
    why: {
      large:
        "Das ist zu viel: Höchstens 64 KB können gelesen werden. Kopieren Sie nur, was zu einer einzigen Person gehört.",
      noText:
        "Darin sind Zeichen, die in keinem Text vorkommen. Kopieren Sie es noch einmal von dort, wo es lesbar ist.",
      oldCard:
        "Diese vCard hat die Version 2.1, die nicht gelesen werden kann. Exportieren Sie sie noch einmal, als Version 3.0 oder 4.0.",
      emptyCard: "In dieser vCard steht niemand.",
    },
    file: {
      kind: (name) => `„${name}“ ist keine vCard. Legen Sie eine Datei ab, die auf .vcf endet.`,
      empty: (name) => `„${name}“ ist leer.`,
      large: (name) => `„${name}“ ist zu groß: Höchstens 5 MB können gelesen werden.`,
      unreadable: (name) =>
        `„${name}“ konnte nicht gelesen werden. Exportieren Sie die Datei noch einmal, als UTF-8.`,
    },
  },
  fromJson: {
    open: "Aus JSON ausfüllen",
    title: "Aus JSON ausfüllen",
    box: "JSON oder curl-Befehl",
    hint: "Der Body einer Anfrage, ein curl-Befehl, der ihn sendet, oder eine Seite, auf der er steht. Auch eine Datei kann hier abgelegt werden. Ein Token darin wird nicht gelesen.",
    fill: "Formular ausfüllen",
    why: {
      empty: "Fügen Sie JSON oder einen curl-Befehl ein",
      none: "Darin ist kein JSON. Es beginnt mit { und endet mit }",
      list: "Das ist eine Liste. Fügen Sie einen einzelnen Kontakt ein; er beginnt mit {",
      large: "Das ist zu viel: Höchstens 200.000 Zeichen werden gelesen",
      blank: "Nichts davon kann im Formular stehen",
      json: (line, column) => `Das ist kein JSON: Sehen Sie Zeile ${line}, Zeichen ${column} an`,
    },
    filled: (count) =>
      plural(count, { one: "1 Feld aus JSON ausgefüllt.", other: `${count} Felder aus JSON ausgefüllt.` }),
    wrong: (count) => plural(count, { one: "1 davon ist falsch.", other: `${count} davon sind falsch.` }),
    left: "Nicht in diesem Formular und nicht gesendet",
    otherwise: "Anders gesendet",
    added: "Außerdem gesendet",
    copyLeft: "Kopieren, was nicht gesendet wird",
  },
  requests: {
    lookUp: "Sieht nach, ob jemand das schon hat",
    create: "Erstellt den Kontakt",
    headers: "Header",
    showAs: "Anzeigen als",
    body: "Body (JSON)",
    lines: "Auf und Ab gehen die Zeilen entlang, die Eingabetaste geht zum Feld einer Zeile.",
    wrong: (message) => `Wird nicht gesendet: ${message}`,
  },
  keys: {
    open: "Tastenkürzel",
    title: "Tastenkürzel",
    intro:
      "Sie gelten überall auf der Seite, auch während Sie tippen. Eine dieser Zeilen auszuwählen bewirkt dasselbe.",
    names: { control: "Strg", shift: "Umschalt", alt: "Alt", enter: "Eingabe" },
    pin: "Das aktive Feld fixieren oder wieder lösen",
    first: "Zum ersten Feld gehen",
    goTo: (section) => `Zu „${section}“ gehen`,
    help: "Diese Tastenkürzel zeigen",
    questionMark: "Auch „?“ zeigt diese Tasten, wo nichts getippt wird",
    close: "Schließen",
    accessibility: "Erklärung zur Barrierefreiheit",
  },
  textboxList: {
    why: "HighLevel speichert dieses Feld nicht von hier aus. Füllen Sie es in HighLevel aus, wenn der Kontakt angelegt ist.",
    boxes: "Seine Textfelder",
  },
  unknownType: (dataType) =>
    `HighLevel nennt diese Art von Feld „${dataType}“; dieses Formular kennt sie nicht und sendet sie als Text.`,
  answer: {
    title: "Die Antwort",
    notItsOwn: "Diese Antwort ist nicht von HighLevel selbst.",
    left: (left, most) => `Übrige Anfragen in diesem Zeitabschnitt: ${left} von ${most}`,
    leftToday: (left, most) => `Übrige Anfragen heute: ${left} von ${most}`,
    retry: (time) => `Wartezeit bis zur nächsten Anfrage: ${time}`,
    body: "Der Inhalt der Antwort",
    noBody: "Sie kam ohne einen Inhalt in JSON.",
    more: (count) => `Hier nicht gezeigt: ${number(count)} weitere`,
    request: "Die Anfrage dazu",
    copy: "Inhalt kopieren",
  },
  dryRun: {
    check: "Mit den Regeln von HighLevel prüfen",
    checking: "Wird geprüft …",
    fine: "Er würde angelegt.",
    refused: (status) => `Er würde abgelehnt (${status}):`,
    limits:
      "HighLevel kann trotzdem ablehnen: Das hier ist die Abschrift seiner Regeln, die das Formular hat, und ob es die Person schon gibt, wird nicht nachgesehen. Es wurde nichts zum Anlegen gesendet.",
    unjudged: {
      phone: "Die Telefonnummer wurde nicht geprüft: Das Land des Standorts ist nicht bekannt.",
      customFields:
        "Die Werte der eigenen Felder wurden nicht geprüft: Was der Standort über sie sagt, ist nicht zu bekommen.",
    },
    failed: {
      busy: "Es wurde nichts geprüft: Das war zu oft auf einmal. Versuchen Sie es in einer Minute noch einmal.",
      entrance: "Es wurde nichts geprüft: Sie müssen sich zuerst anmelden.",
      unreachable:
        "Es wurde nichts geprüft: Der Server des Formulars hat darauf nicht geantwortet. Versuchen Sie es noch einmal.",
    },
  },
};
