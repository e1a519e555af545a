import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("it");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, al massimo ${files} file`;
}

/** What we say after the first screen, in Italian. */
export const itLater: LaterWords = {
  outcome: {
    saved: "Contatto creato.",
    savedId: "ID del contatto",
    open: "Apri in HighLevel",
    openPractice: "Apri il contatto",
    addAnother: "Aggiungi un altro",
    exists: {
      email: (name, value) =>
        `${name} è già in HighLevel, con la stessa email ${value}. Non è stato modificato nulla.`,
      phone: (name, value) =>
        `${name} è già in HighLevel, con lo stesso telefono ${value}. Non è stato modificato nulla.`,
      other: (name) => `${name} è già in HighLevel. Non è stato modificato nulla.`,
      someone: "Qualcuno",
    },
    openExisting: "Apri",
    change: "Modifica i dati inseriti",
    fix: "HighLevel non ha accettato questo contatto. Non è stato creato nulla.",
    fixUnsaid: "La risposta con il motivo è andata persa. Creare di nuovo il contatto per vederla.",
    waiting: "Non ancora creato. HighLevel è occupato.",
    trying: (seconds) => `Nuovo tentativo tra ${seconds} s`,
    waitOver: "Non creato. HighLevel è ancora occupato. Riprovare tra un minuto.",
    stop: "Ferma",
    stopped: "Non creato. I dati inseriti sono conservati.",
    offline: "Non creato. Manca la connessione. I dati inseriti sono conservati su questo computer.",
    offlineHere: "Non creato. Manca la connessione. Tenere aperta questa pagina: i dati inseriti sono qui.",
    wasOffline: "Non creato. L’invio non è arrivato. I dati inseriti sono conservati su questo computer.",
    createOnline: "Crea appena c’è connessione",
    onlineAgain: "Non creato. L’invio non è arrivato. La connessione è tornata: creare ora il contatto?",
    unknown: "Non sappiamo ancora se questo contatto è stato creato. Non inserirlo di nuovo.",
    asking: "Continuiamo a chiedere, e lo diremo qui appena lo sapremo.",
    checkAgain: "Controlla di nuovo",
    checking: "Richiesta a HighLevel …",
    notFound: "HighLevel per ora non lo mostra. La sua ricerca può essere in ritardo di un minuto.",
    sendAnyway: "Non c’è: crea il contatto",
    goOnAnyway: "Non c’è: continua con i dati",
    cannotCheck: "Senza un’email o un telefono non c’è nulla con cui cercarlo. Guardare in HighLevel.",
    checkFailed: "Ora non è stato possibile chiedere a HighLevel.",
    look: "Guarda in HighLevel",
    signedOut: "Accesso terminato. Non è stato inviato nulla. I dati inseriti sono conservati.",
    signedOutNext: "Dopo l’accesso saranno inviati da soli.",
    unreachable: (code) =>
      `Il modulo non riesce a raggiungere HighLevel. I dati inseriti sono conservati. Avvisare chi ha configurato Contact Desk. Codice ${code}`,
    why: {
      "token-refused": "HighLevel non conosce il token: è sbagliato, è stato sostituito o è scaduto.",
      "scope-missing":
        "Il token non può creare contatti: manca lo scope contacts.write, oppure è il token di un’agenzia.",
      "agency-token": "Questo è il token di un’agenzia. Ne serve uno del sub-account.",
      "version-missing": "A HighLevel non è arrivata l’intestazione della versione.",
      unauthorised: "HighLevel non ha accettato l’accesso di questo modulo.",
      "no-location": "Il token non ha accesso a questa sede.",
      "not-found": "HighLevel non ha nulla all’indirizzo impostato.",
      "not-allowed":
        "L’accesso è riuscito, ma questo account non è nell’elenco di chi può usare il modulo. Chiedere a chi gestisce Contact Desk.",
      "proxy-refused":
        "Ciò che sta davanti al server di questo modulo non ha lasciato passare nulla: forse questo account non è nel suo elenco. Chiedere a chi gestisce Contact Desk.",
      "not-this-contact":
        "Il modulo e il suo server non sono d’accordo. Ricaricare la pagina; i dati inseriti sono conservati.",
      "not-highlevel": "Ha risposto qualcosa che non è HighLevel.",
      "not-sent": "Non è stato possibile collegarsi a HighLevel. Non è stato inviato nulla.",
      forbidden: "Il server di questo modulo ha rifiutato la richiesta.",
      "too-large": "Il contatto è troppo grande per essere inviato.",
      "unknown-location": "Il server di questo modulo non conosce questa sede.",
      "ledger-down":
        "Non si può scrivere l’elenco che evita di creare due volte la stessa persona. Non è stato inviato nulla.",
      "old-page":
        "C’è una versione più recente di questo modulo. Ricaricare la pagina; i dati inseriti sono conservati.",
    },
    copyDetails: "Copia i dettagli",
    copied: "Copiato",
    copyFailed: "Copia non riuscita",
    trace: (id) => `ID di traccia ${id}`,
    copyTrace: "Copia l’ID di traccia",
    dismiss: "Chiudi",
  },
  today: {
    title: "Oggi",
    open: (count) => `Oggi: ${number(count)}`,
    none: "Oggi non è stato ancora creato nulla.",
    sending: (name) => `Creazione di ${name} …`,
    notCreated: (count) =>
      plural(count, { one: `${number(count)} non creato`, other: `${number(count)} non creati` }),
    said: {
      created: (name) => `Contatto creato: ${name}.`,
      notCreated: (name) => `Contatto non creato: ${name}. È in attesa in «Oggi».`,
      unknown: (name) => `Non si sa ancora se il contatto è stato creato: ${name}. È in attesa in «Oggi».`,
    },
    list: "Contatti di oggi",
    nobody: "Senza nome",
    outcomes: {
      waiting: "Aspetta il suo turno",
      sending: "Creazione …",
      pausing: "HighLevel è occupato; il tentativo si ripete da solo",
      saved: "Creato",
      exists: "È già in HighLevel; non è stato modificato nulla",
      fix: "HighLevel non l’ha accettato",
      wait: "Non creato: HighLevel è occupato",
      offline: "Non creato: l’invio non è arrivato",
      unknown: "Non si sa ancora; non inserirlo di nuovo",
      "signed-out": "Non creato: accesso terminato",
      unreachable: "Non creato: non è possibile raggiungere HighLevel",
    },
    takeBack: "Apri nel modulo",
    takeBackOf: (name) => `Apri nel modulo: ${name}`,
    again: "Invia di nuovo",
    againOf: (name) => `Invia di nuovo ${name}`,
    openOf: (name) => `Apri ${name} in HighLevel`,
    copyId: "Copia ID",
    copyIdOf: (name) => `Copia ID di ${name}`,
    enterAgain: "Inserisci di nuovo",
    enterAgainOf: (name) => `Inserisci di nuovo ${name}, come copia`,
    save: "Salva come CSV",
    columns: {
      time: "Ora",
      name: "Nome",
      email: "Email",
      phone: "Telefono",
      outcome: "Esito",
      contactId: "ID del contatto",
      address: "Link a HighLevel",
    },
    close: "Chiudi",
  },
  kept: {
    at: (time, name) =>
      name === ""
        ? `Abbiamo conservato i dati inseriti (${time}).`
        : `Abbiamo conservato i dati inseriti (${time}): ${name}.`,
    goOn: "Continua",
    startAgain: "Ricomincia",
    lostFiles: (files) =>
      plural(files.length, {
        one: `Non conservato per mancanza di spazio: ${list(files)}. Sceglierlo di nuovo.`,
        other: `Non conservati per mancanza di spazio: ${list(files)}. Sceglierli di nuovo.`,
      }),
    cleared: (name) => (name === "" ? "Svuotato." : `Svuotato: ${name}.`),
    undo: "Annulla",
    dismiss: "Chiudi",
    elsewhere: (time) =>
      `Un’altra scheda ha i dati inseriti (${time}). Quanto si scrive qui è un inserimento a sé.`,
    unreadable: (time) => `Qualcosa che era stato conservato (${time}) non si può più leggere.`,
    newer: (time) =>
      `Quanto era stato conservato (${time}) è stato scritto da una versione più recente di questo modulo. Scaricarne una copia e aprirla lì.`,
    remove: "Rimuovi",
    filesLost: (name, files) =>
      plural(files.length, {
        one: `Contatto creato, ma non allegato a ${name}: ${list(files)}. Allegarlo in HighLevel.`,
        other: `Contatto creato, ma non allegati a ${name}: ${list(files)}. Allegarli in HighLevel.`,
      }),
    stray: "Il modulo non lo chiede più, e non sarà inviato",
    goneField: "Un campo che non c’è più",
    notKept: {
      title: "Questo browser non ci permette di conservare una copia.",
      text: "Quanto si scrive resta finché questa pagina è aperta.",
      why: {
        insecure: "Per questo la pagina deve essere aperta con https.",
        missing: "È troppo vecchio, oppure la sua modalità privata lo impedisce.",
        refused: "Lo impediscono le sue impostazioni o la pagina che contiene questa.",
        full: "Su questo computer non c’è più spazio.",
        blocked:
          "In un’altra scheda è ancora aperta una versione precedente di questo modulo. Chiuderla e ricaricare questa pagina.",
        failed: "La sua memoria non risponde.",
      },
    },
    copyWrong: (file) => `«${file}» non è una copia fatta da questo modulo. Scegliere un altro file.`,
    copyFiles: (files) => `I file non fanno parte di una copia. Scegliere di nuovo: ${list(files)}.`,
  },
  strayToken: {
    title: "Sostituire questo token",
    why: {
      address:
        "Nell’indirizzo di questa pagina c’era un token di HighLevel. È stato tolto e non è stato usato per nulla, ma browser, proxy e registri conservano gli indirizzi: altri potrebbero averlo letto.",
      message:
        "Un’altra finestra ha mandato un token di HighLevel a questa pagina. È stato scartato e non è stato usato per nulla, ma una pagina che lo possiede può essere letta da altri.",
    },
    whatToDo:
      "In HighLevel aprire il sub-account → Settings → Private Integrations, scegliere l’integrazione e sostituirne il token. Dare quello nuovo solo a chi ha configurato Contact Desk: il suo posto è sul server.",
    dismiss: "Chiudi",
  },
  connect: {
    open: "Collega HighLevel …",
    title: "Collega HighLevel",
    intro:
      "I contatti vengono allora creati nella propria sede. Il token è sigillato in un cookie che nessuno script può leggere, e non viene mostrato da nessuna parte.",
    location: "ID della sede",
    locationHint: "In HighLevel, nel sub-account: Settings → Business Profile",
    token: "Token della Private Integration",
    tokenHint:
      "Nello stesso sub-account: Settings → Private Integrations. Gli servono gli scope View Contacts, Edit Contacts e View Locations.",
    show: "Mostra il token",
    connect: "Collega",
    connecting: "Collegamento …",
    cancel: "Annulla",
    connected: (name) => `Collegato a ${name}.`,
    disconnect: "Scollega",
    disconnected: "Scollegato.",
    notDisconnected: "Ancora collegato. Riprovare.",
    noAnswer:
      "Non è stato possibile chiedere al server di questo modulo. Non è stato collegato nulla. Riprovare tra un momento.",
    why: {
      "bad-location-id": "Inserire l’ID di una sede, come ve9EPM428h8vShlRW1KT",
      "bad-token": "Inserire il token intero: pit- e 32 cifre e lettere dalla a alla f, separate da trattini",
      "token-unknown":
        "HighLevel non conosce questo token: è sbagliato, è stato sostituito o è scaduto. Crearne un altro e incollarlo qui",
      "token-agency":
        "Questo è il token di un’agenzia. Crearne uno nel sub-account, in Settings → Private Integrations del sub-account",
      "token-scope":
        "Al token manca uno scope. Modificarlo in HighLevel: servono View Contacts, Edit Contacts e View Locations",
      "token-elsewhere":
        "Il token non apre questa sede. Controllare l’ID, o creare un token nel sub-account che ha questo ID",
      "not-secure":
        "Un token si accetta solo con https, o su questo stesso computer. Aprire questa pagina al suo indirizzo https.",
      "too-many": "Troppi tentativi. Riprovare tra un minuto.",
      busy: "HighLevel è occupato. Riprovare tra un minuto.",
      "not-sent":
        "Non è stato possibile raggiungere HighLevel. Non è stato collegato nulla. Riprovare tra un momento.",
      "no-answer": "HighLevel non ha risposto. Non è stato collegato nulla. Riprovare tra un momento.",
      "not-highlevel": "Ha risposto qualcosa che non è HighLevel. Avvisare chi gestisce Contact Desk.",
      "signed-out": "L’accesso è terminato. Chiudere qui, accedere e collegare di nuovo.",
      "not-allowed":
        "Questo account non è nell’elenco di chi può usare il modulo. Chiedere a chi gestisce Contact Desk.",
    },
  },
  lookUps: {
    without: {
      people: "Nessun elenco delle persone: scrivere l’ID dell’utente.",
      tags: "Nessun elenco dei tag: scriverli per intero.",
      timeZones: "Nessun elenco da HighLevel: questi fusi orari sono quelli del browser.",
      facts: "Non si sa dove si trova questa sede: ai numeri di telefono serve il loro +, o un paese.",
      customFields: "Nessun elenco dei campi personalizzati: aggiungerli con il loro ID.",
    },
    why: {
      scope: (scope) => `Manca lo scope ${scope}.`,
      token: () => "HighLevel non conosce il token.",
      location: () => "Il token non ha accesso a questa sede.",
      entrance: () => "Il server di questo modulo non consente l’accesso.",
      busy: () => "HighLevel è occupato; tra un momento verrà chiesto di nuovo.",
      broken: () => "HighLevel non ha risposto come dovrebbe.",
      unreachable: () => "Non è possibile raggiungere HighLevel.",
      slow: () => "HighLevel è lento; l’elenco può ancora arrivare.",
    },
    again: "Riprova",
  },
  suggestion: {
    here: (answer) => `Questa sede: ${answer}`,
    there: (place, answer) => `${place}: ${answer}`,
    mostly: (place, answer) => `${place}, in gran parte: ${answer}`,
    use: "Inserisci",
    takeThis: (answer) => `Inserisci: ${answer}`,
  },
  duplicate: {
    email: (name) => `${name} ha questa email`,
    phone: (name) => `${name} ha questo numero di telefono`,
    someone: "Qualcuno",
    open: "Apri",
    opens: (name) => `Apri ${name} in una nuova scheda`,
  },
  parts: {
    of: (label) => `I file di «${label}» come parti`,
    after: "Quando il contatto esiste, come multipart/form-data:",
    noType: "nessun tipo",
  },
  uploads: {
    title: (name) => `File di ${name}`,
    attaching: (files, label) => `Si sta allegando a «${label}»: ${files}`,
    waiting: "In attesa dei file precedenti …",
    progress: (percent, sent, total) => `${percent} · ${sent} di ${total}`,
    left: (time) => `ancora ${time}`,
    finishing: "Tutto inviato. HighLevel lo sta ricevendo …",
    files: (names) => list(names),
    done: (files, label) => `Allegato a «${label}»: ${files}.`,
    failed: (files, count) =>
      plural(count, {
        one: `Contatto creato, ma ${files} non è stato allegato.`,
        other: `Contatto creato, ma ${files} non sono stati allegati.`,
      }),
    unclear: (files) =>
      `Contatto creato, ma non si sa se questo è arrivato: ${files}. Riprovare non fa danni.`,
    cancelled: (files) =>
      `Contatto creato. L’invio è stato annullato, perciò questo non è allegato: ${files}.`,
    why: {
      entrance: () => "Prima bisogna accedere; poi si riprova.",
      scope: () => "Manca lo scope forms.write.",
      token: () => "HighLevel non conosce il token.",
      location: () => "Il token non ha accesso a questa sede.",
      busy: () => "HighLevel è occupato. Riprovare tra un minuto.",
      refused: (message) => `HighLevel dice: ${message}`,
      tooLarge: () => "Tutti i file di un campo insieme possono avere 512 MB.",
      unreachable: () => "La connessione non è riuscita, o un file non è più su questo computer.",
    },
    cancel: "Annulla",
    cancelOf: (label) => `Annulla i file di «${label}»`,
    again: "Riprova con i file",
    dismiss: "Chiudi",
  },
  number: {
    wrong: (example) => `Inserire un numero, come ${example}`,
    amount: (example) => `Inserire un importo, come ${example}`,
    whole: "Inserire un numero intero, come 1786611",
    digits:
      "Questo numero ha più cifre di quante HighLevel ne possa conservare con esattezza. Usarne di meno.",
    sent: (sent) => `Sarà inviato come ${sent}`,
  },
  file: {
    uuid: "Inserire un UUID di 32 cifre e lettere dalla a alla f, con i suoi trattini, o lasciare vuoto",
    notJson: "Questo non è JSON. Incollare l’intero oggetto, da { a }",
    shape: (where) =>
      where === ""
        ? "Incollare un solo oggetto, con l’UUID del file come chiave"
        : `«${where}» manca o non è ciò che HighLevel ha in quel punto`,
  },
  preview: {
    copy: "Copia",
    copied: "Copiato",
    copyFailed: "Copia non riuscita",
    body: "Il contenuto come JSON",
    bytes: (count) => `${number(count)} byte`,
    left: (labels) => `Tralasciato finché non è corretto: ${list(labels)}`,
    tooLarge: "È troppo grande per essere mostrato qui, e per essere inviato: al massimo 64 KB.",
  },
  permanent: {
    label: "Permanente",
    hint: "Un blocco permanente non si può mai più togliere, nemmeno in HighLevel.",
    title: "Bloccare per sempre?",
    text: "Né l’app né l’API di HighLevel possono togliere in seguito un blocco permanente. Questa persona non potrà mai più essere contattata in questo modo.",
    yes: "Blocca per sempre",
    no: "Non bloccare",
  },
  countries: {
    names: {
      CX: "Isola di Natale",
      FM: "Micronesia",
      IO: "Territorio britannico dell’Oceano Indiano",
      MM: "Myanmar",
      PA: "Panama",
      PS: "Palestina",
      SH: "Sant’Elena",
      TF: "Terre australi francesi",
      TW: "Taiwan",
      US: "Stati Uniti",
    },
    alsoCalled: {
      AE: ["EAU", "UAE", "Emirati"],
      AN: ["Antille Olandesi"],
      AZ: ["Azerbaijan"],
      BA: ["Bosnia-Erzegovina", "Bosnia-Herzegovina"],
      BY: ["Belarus"],
      CD: ["RD Congo", "Congo-Kinshasa", "Zaire"],
      CG: ["Congo-Brazzaville"],
      CI: ["Côte d’Ivoire"],
      CV: ["Cabo Verde"],
      CX: ["Isola del Natale", "Isola Christmas"],
      CZ: ["Cechia"],
      DJ: ["Djibouti"],
      FJ: ["Fiji", "Isole Figi"],
      FK: ["Malvine", "Isole Malvine"],
      FM: ["Stati Federati di Micronesia"],
      FO: ["Isole Faroe", "Isole Fær Øer"],
      GB: ["UK", "Gran Bretagna", "Inghilterra", "Scozia", "Galles", "Irlanda del Nord"],
      IE: ["Eire", "Repubblica d’Irlanda"],
      KE: ["Kenia"],
      KG: ["Kirghisistan", "Kirgizistan"],
      KR: ["Corea", "Repubblica di Corea"],
      KZ: ["Kazakhstan"],
      LK: ["Ceylon"],
      MD: ["Moldova"],
      MF: ["San Martino"],
      MK: ["Macedonia"],
      MM: ["Birmania"],
      MO: ["Macau"],
      MU: ["Isola Mauritius"],
      NL: ["Olanda"],
      PF: ["Tahiti"],
      PR: ["Puerto Rico"],
      PS: ["Stato di Palestina"],
      RE: ["La Riunione"],
      RU: ["Federazione Russa"],
      RW: ["Rwanda"],
      SH: ["Ascensione", "Tristan da Cunha"],
      SJ: ["Spitsbergen"],
      SZ: ["Swaziland"],
      TF: ["Territori Francesi del Sud"],
      TJ: ["Tajikistan"],
      TL: ["Timor-Leste", "Timor Orientale"],
      TR: ["Türkiye"],
      TW: ["Formosa", "Repubblica di Cina"],
      US: ["USA", "US", "Stati Uniti d’America", "America"],
      VA: ["Vaticano", "Santa Sede"],
      VG: ["British Virgin Islands"],
      VI: ["US Virgin Islands"],
      ZA: ["Sud Africa"],
    },
    netherlandsAntilles: "Antille Olandesi",
  },
  customFields: {
    loading: "Caricamento dei campi personalizzati di questa sede …",
    none: "Questa sede non ha campi personalizzati.",
    filter: "Cerca un campo",
    found: (count) => plural(count, { one: `${count} campo`, other: `${count} campi` }),
    notFound: "Nessun campo si chiama così.",
    refresh: "Leggi di nuovo",
    refreshing: "Lettura …",
    refreshLabel: "Leggi di nuovo ciò che può essere cambiato in HighLevel",
    group: (first, others) =>
      others === 0
        ? first
        : plural(others, { one: `${first} e un altro`, other: `${first} e altri ${others}` }),
    unknown: (names) =>
      plural(names.length, {
        one: `Il modulo è impostato per chiedere ${list(names)}, ma questa sede non ha questo campo.`,
        other: `Il modulo è impostato per chiedere ${list(names)}, ma questa sede non ha questi campi.`,
      }),
    add: "Aggiungi un campo con ID",
    kind: "Tipo",
    row: (row) => `Campo personalizzato ${row}`,
    remove: "Rimuovi",
    removeRow: (row) => `Rimuovi il campo personalizzato ${row}`,
    up: (row) => `Sposta su il campo personalizzato ${row}`,
    down: (row) => `Sposta giù il campo personalizzato ${row}`,
    removed: (row) => `Campo personalizzato ${row} rimosso`,
    moved: (from, to) => `Il campo personalizzato ${from} è ora il numero ${to}`,
    twice: "Anche un’altra riga ha questo ID. HighLevel potrebbe conservarne solo una.",
    way: "Come",
    ways: { parts: "In parti", json: "Come JSON" },
    fileNote: "Per un file che è già in HighLevel.",
    kinds: {
      text: "Testo",
      largeText: "Testo lungo",
      singleOption: "Scelta singola",
      radio: "Pulsanti di opzione",
      number: "Numero",
      money: "Importo",
      checkboxList: "Elenco di caselle",
      multipleOptions: "Scelta multipla",
      file: "File",
    },
  },
  time: {
    form: "Inserire un’ora, come 9:30, 9:30 pm o 21:30",
    hour: (hour) => `L’ora ${hour} non esiste. Inserire un’ora da 0:00 a 23:59`,
    half: (hour) => `Con am o pm le ore vanno da 1 a 12, e questa è ${hour}`,
    minute: (minute) => `Il minuto ${minute} non esiste. Inserire un’ora, come 9:30`,
    sent: (time) => `Sarà inviato come ${time}`,
  },
  money: {
    sent: (amount, sent) => `${amount} · sarà inviato come ${sent}`,
  },
  options: {
    other: "Altra risposta",
    otherText: "Testo dell’altra risposta",
    clear: "Togli la scelta",
    notOne: (text, label) => `«${text}» non è una delle scelte di «${label}»`,
  },
  tags: { isNew: "nuovo" },
  pins: {
    pin: (label) => `Fissa «${label}»`,
    hint: (keys) => `Conserva per il prossimo contatto (${keys})`,
    pinned: "Fissato",
    pinnedFor: "Fissato: conservato per il prossimo contatto",
    count: (count) => plural(count, { one: `${count} fissato`, other: `${count} fissati` }),
    clear: "Non fissare più nulla",
    cleared: "Non è più fissato nulla.",
    permanent: "Un blocco permanente vale per una sola persona. Non si può fissare.",
    did: {
      pin: (label) => `Il campo «${label}» è fissato: si conserva per il prossimo contatto.`,
      unpin: (label) => `Il campo «${label}» non è più fissato.`,
      lift: (label) =>
        `Il campo «${label}» non è più fissato: un blocco permanente vale per una sola persona.`,
      refuse: (label) =>
        `Il campo «${label}» non si può fissare: un blocco permanente vale per una sola persona.`,
    },
  },
  files: {
    pick: (most) => (most === 1 ? "Scegli un file" : "Scegli i file"),
    drop: (most) => (most === 1 ? "o trascinarlo o incollarlo qui" : "o trascinarli o incollarli qui"),
    takes: (endings, most) => `${either(inCapitals(endings))}, fino a 50 MB${atMost(most)}`,
    takesAny: (most) => `Fino a 50 MB${atMost(most)}`,
    files: "File scelti",
    notAdded: "Non aggiunti",
    checking: "Controllo …",
    remove: "Rimuovi",
    removeFile: (name) => `Rimuovi ${name}`,
    dismiss: "Nascondi",
    dismissFile: (name) => `Nascondi l’avviso su ${name}`,
    added: (name) => `Aggiunto: ${name}.`,
    removed: (name) => `Rimosso: ${name}.`,
    faults: {
      highLevel: (name, endings) =>
        `«${name}» non è un file che HighLevel accetta. Accetta ${either(inCapitals(endings))}.`,
      field: (name, endings) =>
        `«${name}» non è un file per questo campo. Accetta ${either(inCapitals(endings))}.`,
      empty: (name) => `«${name}» è vuoto. Scegliere un file che contenga qualcosa.`,
      large: (name) => `«${name}» supera i 50 MB. Sceglierne uno più piccolo.`,
      twice: (name) => `«${name}» c’è già.`,
      many: (name, most) =>
        most === 1
          ? `«${name}» è di troppo: questo campo contiene un solo file. Rimuovere prima l’altro.`
          : `«${name}» è di troppo: questo campo contiene ${most} file. Rimuoverne prima un altro.`,
      content: (name, ending, found) =>
        `«${name}» all’interno non è ${ending} ma ${found}. Dargli l’estensione giusta, o scegliere un altro file.`,
      unknown: (name, ending) =>
        `«${name}» all’interno non è ${ending}. Aprirlo, salvarlo come ${ending} e scegliere quel file.`,
      unreadable: (name) =>
        `Non è stato possibile leggere «${name}». Forse è stato spostato o modificato. Sceglierlo di nuovo.`,
    },
  },
  embed: {
    filledBy: (host) => `Compilato da ${host}`,
    filledByAddress: "Compilato dal link a questa pagina",
    resetTitle: "Svuotare il modulo?",
    resetWhy: (host) => `${host} chiede un modulo vuoto. I dati inseriti si possono recuperare subito dopo.`,
    reset: "Svuota",
    resetKeep: "Tieni i dati inseriti",
    code: "Codice",
    codeHint: "Solo se la finestra di accesso ne mostra uno",
    codeRefused: "Questo codice non è più valido. Accedere di nuovo per averne un altro.",
    codeTake: "Continua",
  },
  paste: {
    open: "Incolla per compilare …",
    title: "Incolla per compilare",
    box: "Testo copiato",
    hint: "La firma di un’email, un indirizzo, una riga di un foglio di calcolo o una vCard. Anche un file vCard si può trascinare sulla pagina.",
    understood: "Che cosa è stato riconosciuto",
    rest: "Non riconosciuto",
    answer: (label, text) => `${label}: ${text}`,
    replaces: (text) => `Sostituisce «${text}»`,
    there: "C’è già",
    another: "Ce n’è più d’una. Spuntare la casella per usare questa.",
    unsure: "Non è certo. Spuntare la casella se è giusto.",
    notAsked: (label, text) => `${label}: ${text}. Questo modulo non lo chiede.`,
    person: "Persona",
    people: (count) => `Nel testo ci sono ${count} persone. Sceglierne una.`,
    nobody: (place) => `Persona ${place}`,
    found: (pieces, rest) =>
      `${plural(pieces, { one: "1 risposta è stata riconosciuta", other: `${pieces} risposte sono state riconosciute` })}, ${plural(rest, { one: "1 riga no", other: `${rest} righe no` })}.`,
    fill: (count) =>
      count === 0 ? "Compila" : plural(count, { one: "Compila 1 campo", other: `Compila ${count} campi` }),
    cancel: "Annulla",
    filled: (count) => plural(count, { one: "1 campo compilato.", other: `${count} campi compilati.` }),
    undo: "Annulla",
    dismiss: "Chiudi",
    why: {
      large: "È troppo: si possono leggere al massimo 64 KB. Copiare solo ciò che riguarda una persona.",
      noText:
        "Ci sono caratteri che nessun testo contiene. Copiare di nuovo, da dove il testo si può leggere.",
      oldCard:
        "Questa vCard è della versione 2.1, che non si può leggere. Esportarla di nuovo, come versione 3.0 o 4.0.",
      emptyCard: "In questa vCard non c’è nessuno.",
    },
    file: {
      kind: (name) => `«${name}» non è una vCard. Trascinare un file che termina con .vcf.`,
      empty: (name) => `«${name}» è vuoto.`,
      large: (name) => `«${name}» è troppo grande: si possono leggere al massimo 5 MB.`,
      unreadable: (name) => `Non è stato possibile leggere «${name}». Esportarlo di nuovo, come UTF-8.`,
    },
  },
  fromJson: {
    open: "Compila da JSON",
    title: "Compila da JSON",
    box: "JSON o comando curl",
    hint: "Il corpo di una richiesta, un comando curl che lo invia o una pagina in cui compare. Qui si può anche trascinare un file. Un token al suo interno non viene letto.",
    fill: "Compila il modulo",
    why: {
      empty: "Incolli JSON o un comando curl",
      none: "Qui non c’è JSON. Inizia con { e finisce con }",
      list: "Questo è un elenco. Incolli un solo contatto; inizia con {",
      large: "È troppo: si leggono al massimo 200.000 caratteri",
      blank: "Niente di questo può stare nel modulo",
      json: (line, column) => `Questo non è JSON: guardi la riga ${line}, carattere ${column}`,
    },
    filled: (count) =>
      plural(count, { one: "1 campo compilato da JSON.", other: `${count} campi compilati da JSON.` }),
    wrong: (count) => plural(count, { one: "1 di essi è errato.", other: `${count} di essi sono errati.` }),
    left: "Non è in questo modulo e non viene inviato",
    otherwise: "Inviato in altro modo",
    added: "Inviato in più",
    copyLeft: "Copia ciò che non viene inviato",
  },
  requests: {
    lookUp: "Controlla se qualcuno ha già questo",
    create: "Crea il contatto",
    headers: "Intestazioni",
    showAs: "Mostra come",
    body: "Corpo (JSON)",
    lines: "Le frecce su e giù scorrono le righe, Invio va al campo di una riga.",
    wrong: (message) => `Non inviato: ${message}`,
  },
  keys: {
    open: "Scorciatoie da tastiera",
    title: "Scorciatoie da tastiera",
    intro:
      "Funzionano ovunque nella pagina, anche mentre si scrive. Premere una di queste righe fa lo stesso.",
    names: { control: "Ctrl", shift: "Maiusc", alt: "Alt", enter: "Invio" },
    pin: "Fissa il campo attivo, o non fissarlo più",
    first: "Vai al primo campo",
    goTo: (section) => `Vai a «${section}»`,
    help: "Mostra queste scorciatoie",
    questionMark: "Anche «?» mostra queste scorciatoie, fuori dai campi",
    close: "Chiudi",
    accessibility: "Dichiarazione di accessibilità",
  },
  textboxList: {
    why: "Da qui HighLevel non salva questo campo. Compilarlo in HighLevel, dopo aver creato il contatto.",
    boxes: "Le sue caselle",
  },
  unknownType: (dataType) =>
    `HighLevel chiama questo tipo di campo «${dataType}»; questo modulo non lo conosce e lo invia come testo.`,
  answer: {
    title: "La risposta",
    notItsOwn: "Questa risposta non è di HighLevel.",
    left: (left, most) => `Richieste rimaste in questo intervallo: ${left} di ${most}`,
    leftToday: (left, most) => `Richieste rimaste oggi: ${left} di ${most}`,
    retry: (time) => `Attesa prima della prossima richiesta: ${time}`,
    body: "Il contenuto della risposta",
    noBody: "È arrivata senza un contenuto in JSON.",
    more: (count) => `Non mostrati qui: altri ${number(count)}`,
    request: "La richiesta a cui risponde",
    copy: "Copia il contenuto",
  },
  dryRun: {
    check: "Controlla con le regole di HighLevel",
    checking: "Controllo in corso …",
    fine: "Verrebbe creato.",
    refused: (status) => `Verrebbe rifiutato (${status}):`,
    limits:
      "HighLevel può ancora rifiutarlo: questa è la copia delle sue regole che ha il modulo, e non si cerca se la persona esiste già. Non è stato inviato nulla da creare.",
    unjudged: {
      phone: "Il numero di telefono non è stato controllato: il paese della sede non è noto.",
      customFields:
        "I valori dei campi personalizzati non sono stati controllati: non si può avere ciò che la sede ne dice.",
    },
    failed: {
      busy: "Non è stato controllato nulla: troppe volte di seguito. Riprovare tra un minuto.",
      entrance: "Non è stato controllato nulla: prima occorre accedere.",
      unreachable: "Non è stato controllato nulla: il server del modulo non ha risposto. Riprovare.",
    },
  },
};
