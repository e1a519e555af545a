import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("pl");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function filesOf(count: number): string {
  return plural(count, {
    one: `${count} plik`,
    few: `${count} pliki`,
    many: `${count} plików`,
    other: `${count} pliku`,
  });
}

function fieldsOf(count: number): string {
  return plural(count, {
    one: `${count} pole`,
    few: `${count} pola`,
    many: `${count} pól`,
    other: `${count} pola`,
  });
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, najwyżej ${filesOf(files)}`;
}

/** What we say after the first screen, in Polish. */
export const plLater: LaterWords = {
  outcome: {
    saved: "Kontakt utworzony.",
    savedId: "ID kontaktu",
    open: "Otwórz w HighLevel",
    openPractice: "Otwórz kontakt",
    addAnother: "Dodaj kolejny",
    exists: {
      email: (name, value) =>
        `${name} jest już w HighLevel, z tym samym adresem e-mail ${value}. Niczego nie zmieniono.`,
      phone: (name, value) =>
        `${name} jest już w HighLevel, z tym samym numerem telefonu ${value}. Niczego nie zmieniono.`,
      other: (name) => `${name} jest już w HighLevel. Niczego nie zmieniono.`,
      someone: "Ktoś",
    },
    openExisting: "Otwórz",
    change: "Zmień to, co wpisano",
    fix: "HighLevel nie przyjął tego kontaktu. Niczego nie utworzono.",
    fixUnsaid: "Odpowiedź z wyjaśnieniem zaginęła po drodze. Utwórz kontakt jeszcze raz, aby ją zobaczyć.",
    waiting: "Jeszcze nie utworzono. HighLevel jest zajęty.",
    trying: (seconds) => `Następna próba za ${seconds} s`,
    waitOver: "Nie utworzono. HighLevel nadal jest zajęty. Spróbuj ponownie za minutę.",
    stop: "Zatrzymaj",
    stopped: "Nie utworzono. Twój wpis jest zachowany.",
    offline: "Nie utworzono. Nie ma połączenia z internetem. Twój wpis jest zapisany na tym komputerze.",
    offlineHere:
      "Nie utworzono. Nie ma połączenia z internetem. Nie zamykaj tej strony: jest na niej Twój wpis.",
    wasOffline: "Nie utworzono. Nie dotarło. Twój wpis jest zapisany na tym komputerze.",
    createOnline: "Utwórz, gdy będzie połączenie",
    onlineAgain: "Nie utworzono. Nie dotarło. Połączenie wróciło: utworzyć kontakt teraz?",
    unknown: "Nie wiemy jeszcze, czy ten kontakt został utworzony. Nie wpisuj go ponownie.",
    asking: "Pytamy dalej i powiemy tutaj, gdy tylko się dowiemy.",
    checkAgain: "Sprawdź ponownie",
    checking: "Pytamy HighLevel…",
    notFound: "HighLevel na razie go nie pokazuje. Jego wyszukiwanie może być opóźnione o minutę.",
    sendAnyway: "Nie ma go tam: utwórz",
    goOnAnyway: "Nie ma go tam: kontynuuj",
    cannotCheck: "Bez adresu e-mail lub telefonu nie ma po czym go wyszukać. Sprawdź w HighLevel.",
    checkFailed: "Nie udało się teraz zapytać HighLevel.",
    look: "Sprawdź w HighLevel",
    signedOut: "Wylogowano. Niczego nie wysłano. Twój wpis jest zachowany.",
    signedOutNext: "Gdy się zalogujesz, zostanie wysłany sam.",
    unreachable: (code) =>
      `Formularz nie może połączyć się z HighLevel. Twój wpis jest zachowany. Powiedz o tym osobie, która ustawiła Contact Desk. Kod ${code}`,
    why: {
      "token-refused": "HighLevel nie zna tego tokenu: jest błędny, został wymieniony albo wygasł.",
      "scope-missing":
        "Tokenowi nie wolno tworzyć kontaktów: brakuje zakresu contacts.write albo jest to token agencji.",
      "agency-token": "To jest token agencji. Potrzebny jest token z sub-account.",
      "version-missing": "Do HighLevel nie dotarł nagłówek wersji.",
      unauthorised: "HighLevel nie przyjął logowania tego formularza.",
      "no-location": "Token nie ma dostępu do tej lokalizacji.",
      "not-found": "Pod ustawionym adresem HighLevel nie ma niczego.",
      "not-allowed":
        "Logowanie się udało, ale nie ma Cię na liście osób, które mogą używać tego formularza. Zwróć się do osoby, która prowadzi Contact Desk.",
      "proxy-refused":
        "To, co stoi przed serwerem tego formularza, niczego nie przepuściło: być może nie ma Cię na jego liście. Zwróć się do osoby, która prowadzi Contact Desk.",
      "not-this-contact":
        "Formularz i jego serwer nie są zgodne. Wczytaj stronę ponownie; Twój wpis jest zachowany.",
      "not-highlevel": "Odpowiedziało coś, co nie jest HighLevel.",
      "not-sent": "Nie udało się nawiązać połączenia z HighLevel. Niczego nie wysłano.",
      forbidden: "Serwer tego formularza odrzucił żądanie.",
      "too-large": "Kontakt jest za duży, aby go wysłać.",
      "unknown-location": "Serwer tego formularza nie zna tej lokalizacji.",
      "ledger-down":
        "Nie można zapisywać listy, dzięki której nikt nie zostaje utworzony dwa razy. Niczego nie wysłano.",
      "old-page": "Jest nowsza wersja tego formularza. Wczytaj stronę ponownie; Twój wpis jest zachowany.",
    },
    copyDetails: "Kopiuj szczegóły",
    copied: "Skopiowano",
    copyFailed: "Nie udało się skopiować",
    trace: (id) => `Trace ID ${id}`,
    copyTrace: "Kopiuj Trace ID",
    dismiss: "Zamknij",
  },
  today: {
    title: "Dzisiaj",
    open: (count) => `Dzisiaj: ${number(count)}`,
    none: "Dzisiaj niczego jeszcze nie utworzono.",
    sending: (name) => `Tworzenie kontaktu: ${name}…`,
    notCreated: (count) => `Nie utworzono: ${number(count)}`,
    said: {
      created: (name) => `Utworzono: ${name}.`,
      notCreated: (name) => `Nie utworzono: ${name}. Kontakt czeka na liście „Dzisiaj”.`,
      unknown: (name) => `Jeszcze nie wiadomo, czy utworzono: ${name}. Kontakt czeka na liście „Dzisiaj”.`,
    },
    list: "Dzisiejsze kontakty",
    nobody: "Bez nazwiska",
    outcomes: {
      waiting: "Czeka na swoją kolej",
      sending: "Tworzenie…",
      pausing: "HighLevel jest zajęty; ponowna próba nastąpi sama",
      saved: "Utworzono",
      exists: "Już jest w HighLevel; niczego nie zmieniono",
      fix: "HighLevel nie przyjął tego kontaktu",
      wait: "Nie utworzono: HighLevel jest zajęty",
      offline: "Nie utworzono: kontakt nie dotarł",
      unknown: "Jeszcze nie wiadomo; nie wpisuj go ponownie",
      "signed-out": "Nie utworzono: wylogowano",
      unreachable: "Nie utworzono: nie można połączyć się z HighLevel",
    },
    takeBack: "Otwórz w formularzu",
    takeBackOf: (name) => `Otwórz w formularzu: ${name}`,
    again: "Wyślij ponownie",
    againOf: (name) => `Wyślij ponownie: ${name}`,
    openOf: (name) => `Otwórz w HighLevel: ${name}`,
    copyId: "Kopiuj ID",
    copyIdOf: (name) => `Kopiuj ID: ${name}`,
    enterAgain: "Wpisz ponownie",
    enterAgainOf: (name) => `Wpisz ponownie, jako kopię: ${name}`,
    save: "Zapisz jako CSV",
    columns: {
      time: "Czas",
      name: "Imię i nazwisko",
      email: "E-mail",
      phone: "Telefon",
      outcome: "Wynik",
      contactId: "ID kontaktu",
      address: "Adres strony w HighLevel",
    },
    close: "Zamknij",
  },
  kept: {
    at: (time, name) => `Zapisaliśmy to, co wpisano (${time})${name && `: ${name}`}.`,
    goOn: "Kontynuuj",
    startAgain: "Zacznij od nowa",
    lostFiles: (files) =>
      plural(files.length, {
        one: `Nie zapisano z braku miejsca: ${list(files)}. Wybierz ten plik ponownie.`,
        other: `Nie zapisano z braku miejsca: ${list(files)}. Wybierz te pliki ponownie.`,
      }),
    cleared: (name) => `Wyczyszczono${name && `: ${name}`}.`,
    undo: "Cofnij",
    dismiss: "Zamknij",
    elsewhere: (time) =>
      `W innej karcie jest to, co wpisano (${time}). To, co wpiszesz tutaj, jest osobnym wpisem.`,
    unreadable: (time) => `Czegoś, co zapisano (${time}), nie da się już odczytać.`,
    newer: (time) =>
      `To, co zapisano (${time}), pochodzi z nowszej wersji tego formularza. Pobierz kopię i otwórz ją tam.`,
    remove: "Usuń",
    filesLost: (name, files) =>
      plural(files.length, {
        one: `Kontakt utworzony, ale bez załącznika (${name}): ${list(files)}. Dołącz ten plik w HighLevel.`,
        other: `Kontakt utworzony, ale bez załączników (${name}): ${list(files)}. Dołącz te pliki w HighLevel.`,
      }),
    stray: "Formularz już o to nie pyta i nie zostanie to wysłane",
    goneField: "Pole, którego już nie ma",
    notKept: {
      title: "Ta przeglądarka nie pozwala nam zachować kopii.",
      text: "To, co wpisujesz, jest tu, dopóki ta strona jest otwarta.",
      why: {
        insecure: "Do tego strona musi być otwarta przez https.",
        missing: "Jest na to za stara albo zabrania tego jej tryb prywatny.",
        refused: "Zabraniają tego jej ustawienia albo strona wokół tej strony.",
        full: "Na tym komputerze nie ma już miejsca.",
        blocked:
          "W innej karcie jest jeszcze otwarta starsza wersja tego formularza. Zamknij ją i wczytaj tę stronę ponownie.",
        failed: "Jej pamięć nie odpowiada.",
      },
    },
    copyWrong: (file) => `„${file}” nie jest kopią utworzoną przez ten formularz. Wybierz inny plik.`,
    copyFiles: (files) => `Pliki nie wchodzą w skład kopii. Wybierz ponownie: ${list(files)}.`,
  },
  strayToken: {
    title: "Wymień ten token",
    why: {
      address:
        "W adresie tej strony był token HighLevel. Został stamtąd usunięty i do niczego nie użyty, ale przeglądarki, serwery proxy i dzienniki przechowują adresy: ktoś mógł go przeczytać.",
      message:
        "Inne okno wysłało do tej strony token HighLevel. Został odrzucony i do niczego nie użyty, ale stronę, która go ma, mogą odczytać inni.",
    },
    whatToDo:
      "W HighLevel otwórz sub-account → Settings → Private Integrations, wybierz integrację i wymień jej token (Rotate). Nowy przekaż tylko osobie, która ustawiła Contact Desk: jego miejsce jest na serwerze.",
    dismiss: "Zamknij",
  },
  connect: {
    open: "Połącz HighLevel…",
    title: "Połącz HighLevel",
    intro:
      "Kontakty będą wtedy tworzone w Twojej własnej lokalizacji. Token jest zapieczętowany w pliku cookie, którego żaden skrypt nie może odczytać, i nigdzie nie jest pokazywany.",
    location: "ID lokalizacji",
    locationHint: "W HighLevel, w sub-account: Settings → Business Profile",
    token: "Token Private Integration",
    tokenHint:
      "W tym samym sub-account: Settings → Private Integrations. Potrzebuje zakresów View Contacts, Edit Contacts i View Locations.",
    show: "Pokaż token",
    connect: "Połącz",
    connecting: "Łączenie…",
    cancel: "Anuluj",
    connected: (name) => `Połączono: ${name}.`,
    disconnect: "Rozłącz",
    disconnected: "Rozłączono.",
    notDisconnected: "Nadal połączono. Spróbuj ponownie.",
    noAnswer:
      "Nie udało się zapytać serwera tego formularza. Niczego nie połączono. Spróbuj ponownie za chwilę.",
    why: {
      "bad-location-id": "Wpisz ID lokalizacji, np. ve9EPM428h8vShlRW1KT",
      "bad-token": "Wpisz cały token: pit- oraz 32 cyfry i litery od a do f, rozdzielone łącznikami",
      "token-unknown":
        "HighLevel nie zna tego tokenu: jest błędny, został wymieniony albo wygasł. Utwórz inny i wklej go tutaj",
      "token-agency":
        "To jest token agencji. Utwórz token w sub-account, w jego własnym Settings → Private Integrations",
      "token-scope":
        "Tokenowi brakuje zakresu. Zmień go w HighLevel: potrzebuje View Contacts, Edit Contacts i View Locations",
      "token-elsewhere":
        "Token nie otwiera tej lokalizacji. Sprawdź ID albo utwórz token w sub-account, który je ma",
      "not-secure":
        "Token jest przyjmowany tylko przez https albo na samym tym komputerze. Otwórz tę stronę pod jej adresem https.",
      "too-many": "Za dużo prób. Spróbuj ponownie za minutę.",
      busy: "HighLevel jest zajęty. Spróbuj ponownie za minutę.",
      "not-sent": "Nie udało się połączyć z HighLevel. Niczego nie połączono. Spróbuj ponownie za chwilę.",
      "no-answer": "HighLevel nie odpowiedział. Niczego nie połączono. Spróbuj ponownie za chwilę.",
      "not-highlevel":
        "Odpowiedziało coś, co nie jest HighLevel. Powiedz o tym osobie, która prowadzi Contact Desk.",
      "signed-out": "Twoje logowanie wygasło. Zamknij to okno, zaloguj się i połącz jeszcze raz.",
      "not-allowed":
        "Nie ma Cię na liście osób, które mogą używać tego formularza. Zwróć się do osoby, która prowadzi Contact Desk.",
    },
  },
  lookUps: {
    without: {
      people: "Brak listy osób: wpisz ID użytkownika.",
      tags: "Brak listy tagów: wpisuj je w całości.",
      timeZones: "Brak listy z HighLevel: te strefy pochodzą z przeglądarki.",
      facts: "Nie wiadomo, gdzie jest ta lokalizacja: numery telefonu wymagają + albo kraju.",
      customFields: "Brak listy pól niestandardowych: dodawaj je po ID.",
    },
    why: {
      scope: (scope) => `Brakuje zakresu ${scope}.`,
      token: () => "HighLevel nie zna tego tokenu.",
      location: () => "Token nie ma dostępu do tej lokalizacji.",
      entrance: () => "Serwer tego formularza Cię nie wpuszcza.",
      busy: () => "HighLevel jest zajęty; za chwilę zapytamy go ponownie.",
      broken: () => "HighLevel nie odpowiedział tak, jak powinien.",
      unreachable: () => "Nie można połączyć się z HighLevel.",
      slow: () => "HighLevel działa powoli; lista może jeszcze dotrzeć.",
    },
    again: "Spróbuj ponownie",
  },
  suggestion: {
    here: (answer) => `Ta lokalizacja: ${answer}`,
    there: (place, answer) => `${place}: ${answer}`,
    mostly: (place, answer) => `${place}, większość: ${answer}`,
    use: "Użyj",
    takeThis: (answer) => `Użyj: ${answer}`,
  },
  duplicate: {
    email: (name) => `${name} ma ten e-mail`,
    phone: (name) => `${name} ma ten numer telefonu`,
    someone: "Ktoś",
    open: "Otwórz",
    opens: (name) => `Otwórz w nowej karcie: ${name}`,
  },
  parts: {
    of: (label) => `Pliki pola „${label}” jako części`,
    after: "Gdy kontakt już istnieje, jako multipart/form-data:",
    noType: "bez typu",
  },
  uploads: {
    title: (name) => `Pliki: ${name}`,
    attaching: (files, label) => `Dołączanie do pola „${label}”: ${files}`,
    waiting: "Oczekiwanie na wcześniejsze pliki…",
    progress: (percent, sent, total) => `${percent} · ${sent} z ${total}`,
    left: (time) => `pozostało ${time}`,
    finishing: "Wszystko wysłane. HighLevel to przyjmuje…",
    files: (names) => list(names),
    done: (files, label) => `Dołączono do pola „${label}”: ${files}.`,
    failed: (files, count) =>
      plural(count, {
        one: `Kontakt utworzony, ale nie dołączono pliku: ${files}.`,
        other: `Kontakt utworzony, ale nie dołączono plików: ${files}.`,
      }),
    unclear: (files) =>
      `Kontakt utworzony, ale nie wiadomo, czy to dotarło: ${files}. Ponowna próba nie zaszkodzi.`,
    cancelled: (files) => `Kontakt utworzony. Anulowano, więc tego nie dołączono: ${files}.`,
    why: {
      entrance: () => "Najpierw trzeba się zalogować; potem nastąpi ponowna próba.",
      scope: () => "Brakuje zakresu forms.write.",
      token: () => "HighLevel nie zna tego tokenu.",
      location: () => "Token nie ma dostępu do tej lokalizacji.",
      busy: () => "HighLevel jest zajęty. Spróbuj ponownie za minutę.",
      refused: (message) => `Odpowiedź HighLevel: ${message}`,
      tooLarge: () => "Wszystkie pliki jednego pola razem mogą mieć 512 MB.",
      unreachable: () => "Połączenie się nie udało albo pliku nie ma już na tym komputerze.",
    },
    cancel: "Anuluj",
    cancelOf: (label) => `Anuluj pliki pola „${label}”`,
    again: "Spróbuj ponownie z plikami",
    dismiss: "Zamknij",
  },
  number: {
    wrong: (example) => `Wpisz liczbę, np. ${example}`,
    amount: (example) => `Wpisz kwotę, np. ${example}`,
    whole: "Wpisz liczbę całkowitą, np. 1786611",
    digits: "Ta liczba ma więcej cyfr, niż HighLevel może dokładnie zachować. Użyj mniej cyfr.",
    sent: (number) => `Zostanie wysłana jako ${number}`,
  },
  file: {
    uuid: "Wpisz UUID z 32 cyfr i liter od a do f, z łącznikami, albo zostaw to pole puste",
    notJson: "To nie jest JSON. Wklej cały obiekt, od { do }",
    shape: (where) =>
      where === ""
        ? "Wklej jeden obiekt, którego kluczem jest uuid pliku"
        : `Brakuje „${where}” albo nie jest to, co HighLevel ma w tym miejscu`,
  },
  preview: {
    copy: "Kopiuj",
    copied: "Skopiowano",
    copyFailed: "Nie udało się skopiować",
    body: "Treść jako JSON",
    bytes: (count) =>
      plural(count, {
        one: `${number(count)} bajt`,
        few: `${number(count)} bajty`,
        many: `${number(count)} bajtów`,
        other: `${number(count)} bajta`,
      }),
    left: (labels) => `Pominięte, dopóki nie będzie poprawne: ${list(labels)}`,
    tooLarge: "To jest za duże, aby to tu pokazać i wysłać: najwyżej 64 KB.",
  },
  permanent: {
    label: "Na stałe",
    hint: "Blokady na stałe nigdy nie można cofnąć, nawet w HighLevel.",
    title: "Zablokować na zawsze?",
    text: "Ani aplikacja HighLevel, ani jej API nie mogą potem cofnąć blokady na stałe. Z tą osobą już nigdy nie będzie można skontaktować się w ten sposób.",
    yes: "Zablokuj na stałe",
    no: "Nie blokuj",
  },
  countries: {
    names: {
      CG: "Republika Konga",
      ZA: "Republika Południowej Afryki",
    },
    alsoCalled: {
      AE: ["ZEA", "UAE", "Emiraty", "Emiraty Arabskie"],
      AN: ["Antyle Niderlandzkie"],
      AQ: ["Antarktyda"],
      BA: ["Bośnia"],
      BQ: ["Karaiby Niderlandzkie", "Karaiby Holenderskie"],
      CD: ["Kongo Kinszasa", "Demokratyczna Republika Kongo", "DRK", "DRC", "Zair"],
      CG: ["Kongo", "Kongo Brazzaville"],
      CI: ["Côte d'Ivoire"],
      CN: ["Chińska Republika Ludowa", "ChRL"],
      CV: ["Wyspy Zielonego Przylądka", "Cabo Verde"],
      CZ: ["Republika Czeska"],
      DE: ["Deutschland", "RFN"],
      DO: ["Republika Dominikańska"],
      ES: ["España"],
      FK: ["Malwiny"],
      GB: ["UK", "Zjednoczone Królestwo", "Brytania", "Anglia", "Szkocja", "Walia", "Irlandia Północna"],
      HK: ["Hong Kong"],
      IR: ["Persja"],
      KP: ["KRLD"],
      KR: ["Korea", "Republika Korei"],
      LK: ["Cejlon"],
      MK: ["Macedonia"],
      MM: ["Birma", "Myanmar"],
      MO: ["Macau"],
      NL: ["Niderlandy"],
      PS: ["Autonomia Palestyńska"],
      RU: ["Federacja Rosyjska"],
      SH: ["Święta Helena"],
      ST: ["Sao Tome"],
      SV: ["El Salvador"],
      SZ: ["Suazi"],
      TL: ["Timor-Leste"],
      TR: ["Türkiye"],
      TW: ["Taiwan"],
      US: ["USA", "Stany", "Stany Zjednoczone Ameryki", "Ameryka"],
      VA: ["Stolica Apostolska"],
      VI: ["Amerykańskie Wyspy Dziewicze"],
      ZA: ["RPA", "Południowa Afryka"],
    },
    netherlandsAntilles: "Antyle Holenderskie",
  },
  customFields: {
    loading: "Wczytywanie pól niestandardowych tej lokalizacji…",
    none: "Ta lokalizacja nie ma pól niestandardowych.",
    filter: "Znajdź pole",
    found: fieldsOf,
    notFound: "Żadne pole tak się nie nazywa.",
    refresh: "Odczytaj ponownie",
    refreshing: "Odczytywanie…",
    refreshLabel: "Odczytaj ponownie to, co mogło zmienić się w HighLevel",
    group: (first, others) => (others === 0 ? first : `${first} i jeszcze ${others}`),
    unknown: (names) =>
      `Formularz jest ustawiony tak, aby pytać o ${list(names)}, ale ta lokalizacja tego nie ma.`,
    add: "Dodaj pole po ID",
    kind: "Rodzaj",
    row: (number) => `Pole niestandardowe ${number}`,
    remove: "Usuń",
    removeRow: (number) => `Usuń pole niestandardowe ${number}`,
    up: (number) => `Przenieś pole niestandardowe ${number} w górę`,
    down: (number) => `Przenieś pole niestandardowe ${number} w dół`,
    removed: (number) => `Usunięto pole niestandardowe ${number}`,
    moved: (from, to) => `Pole niestandardowe ${from} ma teraz numer ${to}`,
    twice: "Inny wiersz też ma to ID. HighLevel może zachować tylko jeden z nich.",
    way: "Jak",
    ways: { parts: "Częściami", json: "Jako JSON" },
    fileNote: "Dla pliku, który już jest w HighLevel.",
    kinds: {
      text: "Tekst",
      largeText: "Długi tekst",
      singleOption: "Jedna opcja",
      radio: "Jedna opcja (radio)",
      number: "Liczba",
      money: "Kwota",
      checkboxList: "Lista pól wyboru",
      multipleOptions: "Wiele opcji",
      file: "Plik",
    },
  },
  time: {
    form: "Wpisz godzinę, np. 9:30, 9:30 pm lub 21:30",
    hour: (hour) => `Doba nie ma godziny ${hour}. Wpisz godzinę od 0:00 do 23:59`,
    half: (hour) => `Z am lub pm godziny są od 1 do 12, a ta to ${hour}`,
    minute: (minute) => `Godzina nie ma minuty ${minute}. Wpisz godzinę, np. 9:30`,
    sent: (time) => `Zostanie wysłana jako ${time}`,
  },
  money: {
    sent: (amount, number) => `${amount} · zostanie wysłana jako ${number}`,
  },
  options: {
    other: "Inna odpowiedź",
    otherText: "Twoja inna odpowiedź",
    clear: "Usuń wybór",
    notOne: (text, label) => `„${text}” nie jest jedną z opcji pola „${label}”`,
  },
  tags: { isNew: "nowy" },
  pins: {
    pin: (label) => `Przypnij: ${label}`,
    hint: (keys) => `Zachowaj dla następnego kontaktu (${keys})`,
    pinned: "Przypięte",
    pinnedFor: "Przypięte: zostaje dla następnego kontaktu",
    count: (count) => `Przypięte: ${count}`,
    clear: "Odepnij wszystkie",
    cleared: "Nic już nie jest przypięte.",
    permanent: "Blokada na stałe dotyczy jednej osoby. Nie można jej przypiąć.",
    did: {
      pin: (label) => `Pole „${label}” jest przypięte: zostaje dla następnego kontaktu.`,
      unpin: (label) => `Pole „${label}” nie jest już przypięte.`,
      lift: (label) => `Pole „${label}” nie jest już przypięte: blokada na stałe dotyczy jednej osoby.`,
      refuse: (label) => `Pola „${label}” nie można przypiąć: blokada na stałe dotyczy jednej osoby.`,
    },
  },
  files: {
    pick: (most) => (most === 1 ? "Wybierz plik" : "Wybierz pliki"),
    drop: (most) => (most === 1 ? "albo upuść lub wklej go tutaj" : "albo upuść lub wklej je tutaj"),
    takes: (endings, most) => `${either(inCapitals(endings))}, do 50 MB${atMost(most)}`,
    takesAny: (most) => `Do 50 MB${atMost(most)}`,
    files: "Wybrane pliki",
    notAdded: "Nie dodano",
    checking: "Sprawdzanie…",
    remove: "Usuń",
    removeFile: (name) => `Usuń ${name}`,
    dismiss: "Ukryj",
    dismissFile: (name) => `Ukryj uwagę o pliku ${name}`,
    added: (name) => `Dodano ${name}.`,
    removed: (name) => `Usunięto ${name}.`,
    faults: {
      highLevel: (name, endings) =>
        `HighLevel nie przyjmuje takich plików jak „${name}”. Przyjmuje ${either(inCapitals(endings))}.`,
      field: (name, endings) =>
        `„${name}” nie jest plikiem dla tego pola. Przyjmuje ono ${either(inCapitals(endings))}.`,
      empty: (name) => `Plik „${name}” jest pusty. Wybierz plik, w którym coś jest.`,
      large: (name) => `Plik „${name}” jest większy niż 50 MB. Wybierz mniejszy.`,
      twice: (name) => `Plik „${name}” już tu jest.`,
      many: (name, most) =>
        most === 1
          ? `„${name}” to o jeden plik za dużo: to pole mieści jeden plik. Najpierw usuń poprzedni.`
          : `„${name}” to o jeden plik za dużo: to pole mieści ${filesOf(most)}. Najpierw usuń inny.`,
      content: (name, ending, found) =>
        `W środku „${name}” to nie ${ending}, lecz ${found}. Zmień rozszerzenie na właściwe albo wybierz inny plik.`,
      unknown: (name, ending) =>
        `W środku „${name}” to nie ${ending}. Otwórz ten plik, zapisz jako ${ending} i wybierz zapisany plik.`,
      unreadable: (name) =>
        `Nie udało się odczytać pliku „${name}”. Mógł zostać przeniesiony lub zmieniony. Wybierz go ponownie.`,
    },
  },
  embed: {
    filledBy: (host) => `Wypełnione przez ${host}`,
    filledByAddress: "Wypełnione przez link do tej strony",
    resetTitle: "Opróżnić formularz?",
    resetWhy: (host) => `${host} prosi o pusty formularz. To, co wpisano, można zaraz potem odzyskać.`,
    reset: "Opróżnij",
    resetKeep: "Zachowaj to, co wpisano",
    code: "Kod",
    codeHint: "Tylko jeśli pokazuje go okno logowania",
    codeRefused: "Ten kod już nie jest ważny. Zaloguj się jeszcze raz, aby dostać inny.",
    codeTake: "Dalej",
  },
  paste: {
    open: "Wklej i wypełnij…",
    title: "Wklej i wypełnij",
    box: "Skopiowany tekst",
    hint: "Podpis z e-maila, adres, wiersz arkusza kalkulacyjnego albo wizytówka vCard. Plik vCard można też upuścić na stronę.",
    understood: "Co rozpoznano",
    rest: "Czego nie rozpoznano",
    answer: (label, text) => `${label}: ${text}`,
    replaces: (text) => `Zastąpi „${text}”`,
    there: "Już tam jest",
    another: "Jedna z kilku możliwości. Zaznacz, aby ją wybrać.",
    unsure: "Niepewne. Zaznacz, jeśli się zgadza.",
    notAsked: (label, text) => `${label}: ${text}. Ten formularz o to nie pyta.`,
    person: "Osoba",
    people: (count) =>
      `${plural(count, {
        one: `Jest tu ${count} osoba`,
        few: `Są tu ${count} osoby`,
        many: `Jest tu ${count} osób`,
        other: `Jest tu ${count} osoby`,
      })}. Wybierz jedną.`,
    nobody: (place) => `Osoba ${place}`,
    found: (pieces, rest) =>
      `Rozpoznano ${plural(pieces, { one: "1 odpowiedź", other: `${pieces} odpowiedzi` })}, nie rozpoznano ${plural(rest, { one: "1 wiersza", other: `${rest} wierszy` })}.`,
    fill: (count) => (count === 0 ? "Wypełnij" : `Wypełnij ${fieldsOf(count)}`),
    cancel: "Anuluj",
    filled: (count) => `Wypełniono ${fieldsOf(count)}.`,
    undo: "Cofnij",
    dismiss: "Zamknij",
    why: {
      large: "To za dużo: można odczytać najwyżej 64 KB. Skopiuj tylko to, co dotyczy jednej osoby.",
      noText:
        "Są tu znaki, których nie ma w żadnym tekście. Skopiuj to jeszcze raz stamtąd, gdzie da się to przeczytać.",
      oldCard:
        "Ta wizytówka vCard jest w wersji 2.1, której nie można odczytać. Wyeksportuj ją jeszcze raz, w wersji 3.0 lub 4.0.",
      emptyCard: "W tej wizytówce vCard nie ma nikogo.",
    },
    file: {
      kind: (name) => `„${name}” to nie wizytówka vCard. Upuść plik, którego nazwa kończy się na .vcf.`,
      empty: (name) => `Plik „${name}” jest pusty.`,
      large: (name) => `Plik „${name}” jest za duży: można odczytać najwyżej 5 MB.`,
      unreadable: (name) => `Nie udało się odczytać pliku „${name}”. Wyeksportuj go jeszcze raz, jako UTF-8.`,
    },
  },
  fromJson: {
    open: "Wypełnij z JSON",
    title: "Wypełnij z JSON",
    box: "JSON lub polecenie curl",
    hint: "Treść żądania, polecenie curl, które ją wysyła, albo strona, na której się znajduje. Można tu też upuścić plik. Token, który się w tym znajduje, nie jest odczytywany.",
    fill: "Wypełnij formularz",
    why: {
      empty: "Wklej JSON lub polecenie curl",
      none: "Nie ma tu JSON. Zaczyna się od { i kończy na }",
      list: "To jest lista. Wklej jeden kontakt; zaczyna się od {",
      large: "To za dużo: odczytywanych jest najwyżej 200 000 znaków",
      blank: "Nic z tego nie może znaleźć się w formularzu",
      json: (line, column) => `To nie jest JSON: zobacz wiersz ${line}, znak ${column}`,
    },
    filled: (count) => `Wypełniono z JSON: ${fieldsOf(count)}.`,
    wrong: (count) => `Błędnych: ${number(count)}.`,
    left: "Nie ma tego w tym formularzu i nie jest wysyłane",
    otherwise: "Wysyłane inaczej",
    added: "Wysyłane dodatkowo",
    copyLeft: "Kopiuj to, co nie jest wysyłane",
  },
  requests: {
    lookUp: "Sprawdza, czy ktoś już to ma",
    create: "Tworzy kontakt",
    headers: "Nagłówki",
    showAs: "Pokaż jako",
    body: "Treść (JSON)",
    lines: "Strzałki w górę i w dół przechodzą po wierszach, Enter przechodzi do pola wiersza.",
    wrong: (message) => `Nie jest wysyłane: ${message}`,
  },
  keys: {
    open: "Skróty klawiszowe",
    title: "Skróty klawiszowe",
    intro:
      "Działają na całej stronie, także podczas pisania. Naciśnięcie jednego z tych wierszy robi to samo.",
    names: { control: "Ctrl", shift: "Shift", alt: "Alt", enter: "Enter" },
    pin: "Przypnij lub odepnij aktywne pole",
    first: "Przejdź do pierwszego pola",
    goTo: (section) => `Przejdź do „${section}”`,
    help: "Pokaż te skróty",
    questionMark: "„?” też pokazuje te skróty, poza polami",
    close: "Zamknij",
    accessibility: "Deklaracja dostępności",
  },
  textboxList: {
    why: "HighLevel nie zapisuje tego pola stąd. Wypełnij je w HighLevel, gdy kontakt będzie już utworzony.",
    boxes: "Jego pola",
  },
  unknownType: (dataType) =>
    `HighLevel nazywa ten rodzaj pola „${dataType}”; ten formularz go nie zna i wysyła jako tekst.`,
  answer: {
    title: "Odpowiedź",
    notItsOwn: "Tej odpowiedzi nie udzielił sam HighLevel.",
    left: (left, most) => `Pozostałe żądania w tym przedziale czasu: ${left} z ${most}`,
    leftToday: (left, most) => `Pozostałe żądania dzisiaj: ${left} z ${most}`,
    retry: (time) => `Czas do następnego żądania: ${time}`,
    body: "Treść odpowiedzi",
    noBody: "Przyszła bez treści w formacie JSON.",
    more: (count) => `Niepokazane tutaj: jeszcze ${number(count)}`,
    request: "Żądanie, na które odpowiada",
    copy: "Kopiuj treść",
  },
  dryRun: {
    check: "Sprawdź według reguł HighLevel",
    checking: "Sprawdzanie …",
    fine: "Kontakt zostałby utworzony.",
    refused: (status) => `Kontakt zostałby odrzucony (${status}):`,
    limits:
      "HighLevel może mimo to odmówić: to jest kopia jego reguł, którą ma formularz, i nie sprawdza się, czy taka osoba już istnieje. Niczego nie wysłano do utworzenia.",
    unjudged: {
      phone: "Numeru telefonu nie sprawdzono: kraj lokalizacji nie jest znany.",
      customFields:
        "Wartości pól niestandardowych nie sprawdzono: nie można uzyskać tego, co mówi o nich lokalizacja.",
    },
    failed: {
      busy: "Niczego nie sprawdzono: to było zbyt często naraz. Spróbuj ponownie za minutę.",
      entrance: "Niczego nie sprawdzono: najpierw trzeba się zalogować.",
      unreachable: "Niczego nie sprawdzono: serwer formularza na to nie odpowiedział. Spróbuj ponownie.",
    },
  },
};
