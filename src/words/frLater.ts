import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("fr");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, ${files} fichiers au plus`;
}

/** What we say after the first screen, in French; its spaces before marks are no-break ones, as in `fr.ts`. */
export const frLater: LaterWords = {
  outcome: {
    saved: "Contact créé.",
    savedId: "ID du contact",
    open: "Ouvrir dans HighLevel",
    openPractice: "Ouvrir le contact",
    addAnother: "En ajouter un autre",
    exists: {
      email: (name: string, value: string) =>
        `${name} se trouve déjà dans HighLevel, avec le même e-mail ${value}. Rien n’a été modifié.`,
      phone: (name: string, value: string) =>
        `${name} se trouve déjà dans HighLevel, avec le même téléphone ${value}. Rien n’a été modifié.`,
      other: (name: string) => `${name} se trouve déjà dans HighLevel. Rien n’a été modifié.`,
      someone: "Quelqu’un",
    },
    openExisting: "Ouvrir",
    change: "Modifier ma saisie",
    fix: "HighLevel n’a pas accepté ce contact. Rien n’a été créé.",
    fixUnsaid:
      "Sa réponse, qui disait pourquoi, s’est perdue en route. Créez de nouveau le contact pour la voir.",
    waiting: "Pas encore créé. HighLevel est occupé.",
    trying: (seconds: number) => `Nouvel essai dans ${seconds} s`,
    waitOver: "Contact non créé. HighLevel est toujours occupé. Réessayez dans une minute.",
    stop: "Arrêter",
    stopped: "Contact non créé. Votre saisie est conservée.",
    offline: "Contact non créé. Vous êtes hors ligne. Votre saisie est conservée sur cet ordinateur.",
    offlineHere:
      "Contact non créé. Vous êtes hors ligne. Laissez cette page ouverte : votre saisie s’y trouve.",
    wasOffline: "Contact non créé. L’envoi n’est pas arrivé. Votre saisie est conservée sur cet ordinateur.",
    createOnline: "Créer au retour en ligne",
    onlineAgain:
      "Contact non créé. L’envoi n’est pas arrivé. La connexion est revenue : créer le contact maintenant ?",
    unknown: "Nous ne savons pas encore si ce contact a été créé. Ne le saisissez pas de nouveau.",
    asking: "Nous continuons à demander, et le dirons ici dès que nous le saurons.",
    checkAgain: "Vérifier de nouveau",
    checking: "Nous demandons à HighLevel…",
    notFound: "HighLevel ne l’affiche pas pour l’instant. Sa recherche peut avoir une minute de retard.",
    sendAnyway: "Il n’y est pas : le créer",
    goOnAnyway: "Il n’y est pas : continuer avec",
    cannotCheck: "Sans e-mail ni téléphone, rien ne permet de le chercher. Regardez dans HighLevel.",
    checkFailed: "HighLevel n’a pas pu être interrogé à l’instant.",
    look: "Regarder dans HighLevel",
    signedOut: "Votre session est fermée. Rien n’a été envoyé. Votre saisie est conservée.",
    signedOutNext: "Dès que vous aurez ouvert une session, l’envoi se fera tout seul.",
    unreachable: (code: string) =>
      `Le formulaire n’arrive pas à joindre HighLevel. Votre saisie est conservée. Prévenez la personne qui a installé Contact Desk. Code ${code}`,
    why: {
      "token-refused": "HighLevel ne connaît pas le jeton : il est faux, a été renouvelé ou a expiré.",
      "scope-missing":
        "Le jeton ne permet pas de créer des contacts : l’autorisation (scope) contacts.write manque, ou c’est le jeton d’une agence.",
      "agency-token": "C’est le jeton d’une agence. Il faut celui du sous-compte.",
      "version-missing": "L’en-tête de version n’est pas arrivé jusqu’à HighLevel.",
      unauthorised: "HighLevel n’a pas accepté les identifiants de ce formulaire.",
      "no-location": "Le jeton n’a pas accès à cet établissement.",
      "not-found": "HighLevel n’a rien à l’adresse qui est réglée.",
      "not-allowed":
        "Votre session est ouverte, mais vous n’êtes pas sur la liste des personnes autorisées à utiliser ce formulaire. Adressez-vous à la personne qui gère Contact Desk.",
      "proxy-refused":
        "Ce qui se trouve devant le serveur de ce formulaire n’a rien laissé passer : vous n’êtes peut-être pas sur sa liste. Adressez-vous à la personne qui gère Contact Desk.",
      "not-this-contact":
        "Le formulaire et son serveur ne sont pas d’accord. Rechargez la page ; votre saisie est conservée.",
      "not-highlevel": "Ce qui a répondu n’est pas HighLevel.",
      "not-sent": "La connexion à HighLevel n’a pas pu être établie. Rien n’a été envoyé.",
      forbidden: "Le serveur de ce formulaire a refusé la demande.",
      "too-large": "Le contact est trop volumineux pour être envoyé.",
      "unknown-location": "Le serveur de ce formulaire ne connaît pas cet établissement.",
      "ledger-down":
        "Impossible d’écrire dans la liste qui évite de créer quelqu’un deux fois. Rien n’a été envoyé.",
      "old-page":
        "Il existe une version plus récente de ce formulaire. Rechargez la page ; votre saisie est conservée.",
    },
    copyDetails: "Copier les détails",
    copied: "Copié",
    copyFailed: "Copie impossible",
    trace: (id: string) => `ID de suivi ${id}`,
    copyTrace: "Copier l’ID de suivi",
    dismiss: "Fermer",
  },
  today: {
    title: "Aujourd’hui",
    open: (count: number) => `Aujourd’hui : ${number(count)}`,
    none: "Rien n’a encore été créé aujourd’hui.",
    sending: (name: string) => `Création : ${name}…`,
    notCreated: (count: number) =>
      plural(count, { one: `${number(count)} non créé`, other: `${number(count)} non créés` }),
    said: {
      created: (name: string) => `Contact créé : ${name}.`,
      notCreated: (name: string) => `Contact non créé : ${name}. Il attend sous « Aujourd’hui ».`,
      unknown: (name: string) =>
        `On ne sait pas encore si ce contact a été créé : ${name}. Il attend sous « Aujourd’hui ».`,
    },
    list: "Contacts d’aujourd’hui",
    nobody: "Sans nom",
    outcomes: {
      waiting: "Attend son tour",
      sending: "Création…",
      pausing: "HighLevel est occupé ; un nouvel essai se fera tout seul",
      saved: "Créé",
      exists: "Se trouve déjà dans HighLevel ; rien n’a été modifié",
      fix: "HighLevel ne l’a pas accepté",
      wait: "Non créé : HighLevel est occupé",
      offline: "Non créé : l’envoi n’est pas arrivé",
      unknown: "On ne sait pas encore ; ne le saisissez pas de nouveau",
      "signed-out": "Non créé : votre session est fermée",
      unreachable: "Non créé : HighLevel est injoignable",
    },
    takeBack: "Ouvrir dans le formulaire",
    takeBackOf: (name: string) => `Ouvrir dans le formulaire : ${name}`,
    again: "Envoyer de nouveau",
    againOf: (name: string) => `Envoyer de nouveau : ${name}`,
    openOf: (name: string) => `Ouvrir ${name} dans HighLevel`,
    copyId: "Copier l’ID",
    copyIdOf: (name: string) => `Copier l’ID (${name})`,
    enterAgain: "Saisir de nouveau",
    enterAgainOf: (name: string) => `Saisir de nouveau, en copie : ${name}`,
    save: "Enregistrer en CSV",
    columns: {
      time: "Heure",
      name: "Nom",
      email: "E-mail",
      phone: "Téléphone",
      outcome: "Résultat",
      contactId: "ID du contact",
      address: "Lien vers HighLevel",
    },
    close: "Fermer",
  },
  kept: {
    at: (time: string, name: string) => `Nous avons conservé votre saisie (${time})${name && ` : ${name}`}.`,
    goOn: "Continuer",
    startAgain: "Recommencer",
    lostFiles: (files: readonly string[]) =>
      plural(files.length, {
        one: `Non conservé, faute de place : ${list(files)}. Choisissez-le de nouveau.`,
        other: `Non conservés, faute de place : ${list(files)}. Choisissez-les de nouveau.`,
      }),
    cleared: (name: string) => `Formulaire vidé${name && ` : ${name}`}.`,
    undo: "Annuler",
    dismiss: "Fermer",
    elsewhere: (time: string) =>
      `Un autre onglet contient votre saisie (${time}). Ce que vous saisissez ici est une saisie à part.`,
    unreadable: (time: string) => `Une saisie conservée (${time}) n’est plus lisible.`,
    newer: (time: string) =>
      `Ce qui a été conservé (${time}) vient d’une version plus récente de ce formulaire. Téléchargez-en une copie, et ouvrez-la dans cette version.`,
    remove: "Retirer",
    filesLost: (name: string, files: readonly string[]) =>
      plural(files.length, {
        one: `Contact créé, mais ce fichier n’a pas été joint à ${name} : ${list(files)}. Joignez-le dans HighLevel.`,
        other: `Contact créé, mais ces fichiers n’ont pas été joints à ${name} : ${list(files)}. Joignez-les dans HighLevel.`,
      }),
    stray: "Le formulaire ne demande plus ceci, et ce ne sera pas envoyé",
    goneField: "Un champ qui n’existe plus",
    notKept: {
      title: "Ce navigateur ne nous laisse pas conserver de copie.",
      text: "Votre saisie est là tant que cette page reste ouverte.",
      why: {
        insecure: "Pour cela, la page doit être ouverte en https.",
        missing: "Il est trop ancien pour cela, ou son mode privé l’interdit.",
        refused: "Ses réglages, ou la page autour de celle-ci, l’interdisent.",
        full: "Il n’y a plus de place sur cet ordinateur.",
        blocked:
          "Une version plus ancienne de ce formulaire est encore ouverte dans un autre onglet. Fermez-le, et rechargez cette page.",
        failed: "Son espace de stockage ne répond pas.",
      },
    },
    copyWrong: (file: string) =>
      `« ${file} » n’est pas une copie faite par ce formulaire. Choisissez un autre fichier.`,
    copyFiles: (files: readonly string[]) =>
      `Une copie ne contient pas les fichiers. Choisissez de nouveau : ${list(files)}.`,
  },
  strayToken: {
    title: "Renouvelez ce jeton (Rotate)",
    why: {
      address:
        "Un jeton (token) HighLevel se trouvait dans l’adresse de cette page. Il en a été retiré et n’a servi à rien, mais les navigateurs, les proxys et les journaux gardent les adresses : d’autres ont pu le lire.",
      message:
        "Une autre fenêtre a envoyé un jeton (token) HighLevel à cette page. Il a été écarté et n’a servi à rien, mais une page qui le contient peut être lue par d’autres.",
    },
    whatToDo:
      "Dans HighLevel, ouvrez le sous-compte → Settings → Private Integrations, choisissez l’intégration, et renouvelez son jeton (Rotate). Ne donnez le nouveau qu’à la personne qui a installé Contact Desk : sa place est sur le serveur.",
    dismiss: "Fermer",
  },
  connect: {
    open: "Connecter HighLevel…",
    title: "Connecter HighLevel",
    intro:
      "Les contacts sont alors créés dans votre propre établissement. Le jeton est scellé dans un cookie qu’aucun script ne peut lire, et n’est affiché nulle part.",
    location: "ID de l’établissement (Location ID)",
    locationHint: "Dans HighLevel, dans le sous-compte : Settings → Business Profile",
    token: "Jeton Private Integration (token)",
    tokenHint:
      "Dans le même sous-compte : Settings → Private Integrations. Il lui faut les autorisations (scopes) View Contacts, Edit Contacts et View Locations.",
    show: "Afficher le jeton",
    connect: "Connecter",
    connecting: "Connexion…",
    cancel: "Annuler",
    connected: (name: string) => `Connexion établie avec ${name}.`,
    disconnect: "Déconnecter",
    disconnected: "Connexion coupée.",
    notDisconnected: "La connexion est toujours établie. Réessayez.",
    noAnswer:
      "Le serveur de ce formulaire n’a pas pu être interrogé. Rien n’a été connecté. Réessayez dans un instant.",
    why: {
      "bad-location-id": "Saisissez un ID d’établissement, comme ve9EPM428h8vShlRW1KT",
      "bad-token":
        "Saisissez le jeton entier : pit- et 32 chiffres et lettres de a à f, séparés par des traits d’union",
      "token-unknown":
        "HighLevel ne connaît pas ce jeton : il est faux, a été renouvelé ou a expiré. Créez-en un autre, et collez-le ici",
      "token-agency":
        "C’est le jeton d’une agence. Créez-en un dans le sous-compte, sous ses propres Settings → Private Integrations",
      "token-scope":
        "Il manque une autorisation (scope) au jeton. Modifiez-le dans HighLevel : il lui faut View Contacts, Edit Contacts et View Locations",
      "token-elsewhere":
        "Le jeton n’ouvre pas cet établissement. Vérifiez l’ID, ou créez un jeton dans le sous-compte qui porte cet ID",
      "not-secure":
        "Un jeton n’est accepté qu’en https, ou sur cet ordinateur même. Ouvrez cette page à son adresse https.",
      "too-many": "Il y a eu trop d’essais. Réessayez dans une minute.",
      busy: "HighLevel est occupé. Réessayez dans une minute.",
      "not-sent": "HighLevel n’a pas pu être joint. Rien n’a été connecté. Réessayez dans un instant.",
      "no-answer": "HighLevel n’a pas répondu. Rien n’a été connecté. Réessayez dans un instant.",
      "not-highlevel": "Ce qui a répondu n’est pas HighLevel. Prévenez la personne qui gère Contact Desk.",
      "signed-out": "Votre session est terminée. Fermez ceci, identifiez-vous, et connectez de nouveau.",
      "not-allowed":
        "Vous n’êtes pas sur la liste des personnes autorisées à utiliser ce formulaire. Adressez-vous à la personne qui gère Contact Desk.",
    },
  },
  lookUps: {
    without: {
      people: "Pas de liste des personnes : saisissez l’ID de la personne.",
      tags: "Pas de liste des étiquettes : saisissez-les en entier.",
      timeZones: "Pas de liste de HighLevel : ces fuseaux sont ceux du navigateur.",
      facts:
        "On ne sait pas où se trouve cet établissement : aux numéros de téléphone, il faut leur + ou un pays.",
      customFields: "Pas de liste des champs personnalisés : ajoutez-les par leur ID.",
    },
    why: {
      scope: (scope: string) => `L’autorisation (scope) ${scope} manque.`,
      token: () => "HighLevel ne connaît pas le jeton.",
      location: () => "Le jeton n’a pas accès à cet établissement.",
      entrance: () => "Le serveur de ce formulaire ne vous laisse pas entrer.",
      busy: () => "HighLevel est occupé ; il sera interrogé de nouveau dans un instant.",
      broken: () => "HighLevel n’a pas répondu comme il le devrait.",
      unreachable: () => "HighLevel est injoignable.",
      slow: () => "HighLevel est lent ; la réponse peut encore venir.",
    },
    again: "Réessayer",
  },
  suggestion: {
    here: (answer: string) => `Cet établissement : ${answer}`,
    there: (place: string, answer: string) => `${place} : ${answer}`,
    mostly: (place: string, answer: string) => `${place}, en majeure partie : ${answer}`,
    use: "Utiliser",
    takeThis: (answer: string) => `Utiliser ${answer}`,
  },
  duplicate: {
    email: (name: string) => `${name} a cet e-mail`,
    phone: (name: string) => `${name} a ce numéro de téléphone`,
    someone: "Quelqu’un",
    open: "Ouvrir",
    opens: (name: string) => `Ouvrir ${name} dans un nouvel onglet`,
  },
  parts: {
    of: (label: string) => `Les fichiers de « ${label} », en parties`,
    after: "Une fois le contact créé, en multipart/form-data :",
    noType: "sans type",
  },
  uploads: {
    title: (name: string) => `Fichiers pour ${name}`,
    attaching: (files: string, label: string) => `Ajout à « ${label} » : ${files}`,
    waiting: "En attente des fichiers précédents…",
    progress: (percent: string, sent: string, total: string) => `${percent} · ${sent} sur ${total}`,
    left: (time: string) => `temps restant : ${time}`,
    finishing: "Tout est envoyé. HighLevel est en train de le recevoir…",
    files: (names: readonly string[]) => list(names),
    done: (files: string, label: string) => `Joint à « ${label} » : ${files}.`,
    failed: (files: string, count: number) =>
      plural(count, {
        one: `Contact créé, mais ${files} n’a pas été joint.`,
        other: `Contact créé, mais ${files} n’ont pas été joints.`,
      }),
    unclear: (files: string) =>
      `Contact créé, mais on ne sait pas si ceci est arrivé : ${files}. Réessayer ne fait aucun mal.`,
    cancelled: (files: string) => `Contact créé. Vous avez annulé, donc ceci n’est pas joint : ${files}.`,
    why: {
      entrance: () => "Identifiez-vous d’abord ; un nouvel essai suivra.",
      scope: () => "L’autorisation (scope) forms.write manque.",
      token: () => "HighLevel ne connaît pas le jeton.",
      location: () => "Le jeton n’a pas accès à cet établissement.",
      busy: () => "HighLevel est occupé. Réessayez dans une minute.",
      refused: (message: string) => `HighLevel indique : ${message}`,
      tooLarge: () => "Tous les fichiers d’un même champ peuvent faire au plus 512 Mo au total.",
      unreachable: () => "La connexion a échoué, ou un fichier n’est plus sur cet ordinateur.",
    },
    cancel: "Annuler",
    cancelOf: (label: string) => `Annuler les fichiers de « ${label} »`,
    again: "Réessayer les fichiers",
    dismiss: "Fermer",
  },
  number: {
    wrong: (example: string) => `Saisissez un nombre, comme ${example}`,
    amount: (example: string) => `Saisissez un montant, comme ${example}`,
    whole: "Saisissez un nombre entier, comme 1786611",
    digits: "Ce nombre a plus de chiffres que HighLevel ne peut en conserver exactement. Mettez-en moins.",
    sent: (number: string) => `Sera envoyé sous la forme ${number}`,
  },
  file: {
    uuid: "Saisissez un UUID de 32 chiffres et lettres de a à f, avec ses traits d’union, ou laissez ce champ vide",
    notJson: "Ce n’est pas du JSON. Collez l’objet entier, de { à }",
    shape: (where: string) =>
      where === ""
        ? "Collez un seul objet, avec l’uuid du fichier comme clé"
        : `« ${where} » manque ou n’est pas ce que HighLevel a à cet endroit`,
  },
  preview: {
    copy: "Copier",
    copied: "Copié",
    copyFailed: "Copie impossible",
    body: "Le corps en JSON",
    bytes: (count: number) =>
      plural(count, { one: `${number(count)} octet`, other: `${number(count)} octets` }),
    left: (labels: readonly string[]) => `Laissé de côté jusqu’à correction : ${list(labels)}`,
    tooLarge: "C’est trop volumineux pour être affiché ici, et pour être envoyé : 64 Ko au plus.",
  },
  permanent: {
    label: "Définitif",
    hint: "Un blocage définitif ne peut jamais être levé, pas même dans HighLevel.",
    title: "Bloquer pour toujours ?",
    text: "Ni l’application HighLevel ni son API ne peuvent lever ensuite un blocage définitif. Cette personne ne pourra plus jamais être contactée de cette façon.",
    yes: "Bloquer définitivement",
    no: "Ne pas bloquer",
  },
  countries: {
    names: {
      CZ: "Tchéquie",
      SZ: "Eswatini",
      TZ: "Tanzanie",
      US: "États-Unis",
    },
    alsoCalled: {
      AE: ["UAE", "EAU", "Émirats", "Dubaï", "Abou Dabi"],
      AN: ["Antilles hollandaises"],
      AX: ["Îles Åland"],
      BA: ["Bosnie"],
      BB: ["La Barbade"],
      BN: ["Brunéi"],
      BQ: ["Pays-Bas caribéens"],
      BY: ["Bélarus", "Biélorussie"],
      CC: ["Îles Keeling"],
      CD: ["Congo-Kinshasa", "RDC", "Zaïre"],
      CF: ["Centrafrique", "RCA"],
      CG: ["Congo-Brazzaville", "Congo"],
      CI: ["RCI"],
      CV: ["Cabo Verde"],
      CX: ["Île Noël"],
      CZ: ["République tchèque"],
      DE: ["Deutschland"],
      DO: ["Saint-Domingue"],
      FK: ["Falkland"],
      GB: ["UK", "Grande-Bretagne", "Angleterre", "Écosse", "Pays de Galles", "Irlande du Nord"],
      IQ: ["Iraq"],
      KG: ["Kirghizstan"],
      KN: ["Saint-Kitts-et-Nevis"],
      KR: ["Corée"],
      LK: ["Ceylan"],
      MD: ["Moldova"],
      MK: ["Macédoine"],
      MM: ["Birmanie"],
      MO: ["Macau"],
      MU: ["Île Maurice"],
      NL: ["Hollande"],
      PF: ["Tahiti"],
      PW: ["Palau"],
      RE: ["La Réunion", "Île de la Réunion"],
      RU: ["Fédération de Russie"],
      SR: ["Surinam"],
      SX: ["Sint Maarten"],
      SZ: ["Swaziland"],
      TC: ["Turks et Caïques"],
      TL: ["Timor oriental"],
      TR: ["Türkiye"],
      TT: ["Trinidad"],
      TW: ["Formose"],
      US: ["USA", "É.-U.", "États-Unis d’Amérique", "Amérique"],
      VA: ["Vatican", "Cité du Vatican"],
      VN: ["Viêt Nam", "Viet Nam"],
      WS: ["Samoa occidentales"],
    },
    netherlandsAntilles: "Antilles néerlandaises",
  },
  customFields: {
    loading: "Lecture des champs personnalisés de cet établissement…",
    none: "Cet établissement n’a pas de champs personnalisés.",
    filter: "Chercher un champ",
    found: (count: number) => plural(count, { one: `${count} champ`, other: `${count} champs` }),
    notFound: "Aucun champ ne s’appelle ainsi.",
    refresh: "Relire",
    refreshing: "Lecture…",
    refreshLabel: "Relire ce qui a pu changer dans HighLevel",
    group: (first: string, others: number) =>
      plural(others, {
        one: others === 0 ? first : `${first} et ${others} autre`,
        other: `${first} et ${others} autres`,
      }),
    unknown: (names: readonly string[]) =>
      `Le formulaire est réglé pour demander ${list(names)}, que cet établissement n’a pas.`,
    add: "Ajouter un champ par son ID",
    kind: "Type de champ",
    row: (number: number) => `Champ personnalisé ${number}`,
    remove: "Retirer",
    removeRow: (number: number) => `Retirer le champ personnalisé ${number}`,
    up: (number: number) => `Monter le champ personnalisé ${number}`,
    down: (number: number) => `Descendre le champ personnalisé ${number}`,
    removed: (number: number) => `Champ personnalisé ${number} retiré`,
    moved: (from: number, to: number) => `Le champ personnalisé ${from} est maintenant le numéro ${to}`,
    twice: "Une autre ligne a aussi cet ID. HighLevel pourrait n’en garder qu’une.",
    way: "Comment",
    ways: { parts: "Par ses parties", json: "En JSON" },
    fileNote: "Pour un fichier qui est déjà dans HighLevel.",
    kinds: {
      text: "Texte",
      largeText: "Texte long",
      singleOption: "Un seul choix",
      radio: "Boutons d’option",
      number: "Nombre",
      money: "Montant",
      checkboxList: "Cases à cocher",
      multipleOptions: "Plusieurs choix",
      file: "Fichier",
    },
  },
  time: {
    form: "Saisissez une heure, comme 9:30, 9:30 pm ou 21:30",
    hour: (hour: number) => `Un jour n’a pas d’heure ${hour}. Saisissez une heure de 0:00 à 23:59`,
    half: (hour: number) => `Avec am ou pm, les heures vont de 1 à 12, et celle-ci est ${hour}`,
    minute: (minute: number) => `Une heure n’a pas de minute ${minute}. Saisissez une heure, comme 9:30`,
    sent: (time: string) => `Sera envoyé sous la forme ${time}`,
  },
  money: {
    sent: (amount: string, number: string) => `${amount} · sera envoyé sous la forme ${number}`,
  },
  options: {
    other: "Une autre réponse",
    otherText: "Votre autre réponse",
    clear: "Effacer le choix",
    notOne: (text: string, label: string) => `« ${text} » n’est pas un des choix de « ${label} »`,
  },
  tags: { isNew: "nouvelle" },
  pins: {
    pin: (label: string) => `Épingler « ${label} »`,
    hint: (keys: string) => `Conserver pour le contact suivant (${keys})`,
    pinned: "Épinglé",
    pinnedFor: "Épinglé : conservé pour le contact suivant",
    count: (count: number) => plural(count, { one: `${count} épinglé`, other: `${count} épinglés` }),
    clear: "Tout désépingler",
    cleared: "Plus rien n’est épinglé.",
    permanent: "Un blocage définitif vaut pour une seule personne. Il ne peut pas être épinglé.",
    did: {
      pin: (label: string) => `Le champ « ${label} » est épinglé : il est conservé pour le contact suivant.`,
      unpin: (label: string) => `Le champ « ${label} » n’est plus épinglé.`,
      lift: (label: string) =>
        `Le champ « ${label} » n’est plus épinglé : un blocage définitif vaut pour une seule personne.`,
      refuse: (label: string) =>
        `Le champ « ${label} » ne peut pas être épinglé : un blocage définitif vaut pour une seule personne.`,
    },
  },
  files: {
    pick: (most: number) => (most === 1 ? "Choisir un fichier" : "Choisir des fichiers"),
    drop: (most: number) =>
      most === 1 ? "ou déposez-le ou collez-le ici" : "ou déposez-les ou collez-les ici",
    takes: (endings: readonly string[], most: number) =>
      `${either(inCapitals(endings))}, jusqu’à 50 Mo${atMost(most)}`,
    takesAny: (most: number) => `Jusqu’à 50 Mo${atMost(most)}`,
    files: "Fichiers choisis",
    notAdded: "Non ajouté",
    checking: "Vérification…",
    remove: "Retirer",
    removeFile: (name: string) => `Retirer ${name}`,
    dismiss: "Ignorer",
    dismissFile: (name: string) => `Ignorer la remarque sur ${name}`,
    added: (name: string) => `${name} ajouté.`,
    removed: (name: string) => `${name} retiré.`,
    faults: {
      highLevel: (name: string, endings: readonly string[]) =>
        `« ${name} » n’est pas un fichier que HighLevel accepte. Il accepte ${either(inCapitals(endings))}.`,
      field: (name: string, endings: readonly string[]) =>
        `« ${name} » n’est pas un fichier pour ce champ. Il accepte ${either(inCapitals(endings))}.`,
      empty: (name: string) => `« ${name} » est vide. Choisissez un fichier qui contient quelque chose.`,
      large: (name: string) => `« ${name} » dépasse 50 Mo. Choisissez-en un plus petit.`,
      twice: (name: string) => `« ${name} » est déjà là.`,
      many: (name: string, most: number) =>
        most === 1
          ? `« ${name} » est en trop : ce champ contient un fichier. Retirez d’abord l’autre.`
          : `« ${name} » est en trop : ce champ contient ${most} fichiers. Retirez-en d’abord un autre.`,
      content: (name: string, ending: string, found: string) =>
        `Le contenu de « ${name} » n’est pas ${ending} mais ${found}. Donnez-lui l’extension qui convient, ou choisissez un autre fichier.`,
      unknown: (name: string, ending: string) =>
        `Le contenu de « ${name} » n’est pas ${ending}. Ouvrez-le, enregistrez-le en ${ending}, et choisissez ce fichier.`,
      unreadable: (name: string) =>
        `« ${name} » n’a pas pu être lu. Il a peut-être été déplacé ou modifié. Choisissez-le de nouveau.`,
    },
  },
  embed: {
    filledBy: (host: string) => `Rempli par ${host}`,
    filledByAddress: "Rempli par le lien vers cette page",
    resetTitle: "Vider le formulaire ?",
    resetWhy: (host: string) =>
      `${host} demande un formulaire vide. Votre saisie peut être récupérée juste après.`,
    reset: "Le vider",
    resetKeep: "Garder ma saisie",
    code: "Code",
    codeHint: "Seulement si la fenêtre d’identification en affiche un",
    codeRefused: "Ce code n’est plus valable. Identifiez-vous de nouveau pour en obtenir un autre.",
    codeTake: "Continuer",
  },
  paste: {
    open: "Coller pour remplir…",
    title: "Coller pour remplir",
    box: "Ce que vous avez copié",
    hint: "La signature d’un e-mail, une adresse, une ligne d’un tableur ou une vCard. Un fichier vCard peut aussi être déposé sur la page.",
    understood: "Ce qui a été reconnu",
    rest: "Non reconnu",
    answer: (label: string, text: string) => `${label} : ${text}`,
    replaces: (text: string) => `Remplace « ${text} »`,
    there: "S’y trouve déjà",
    another: "Il y en a plusieurs. Cochez la case pour prendre celle-ci.",
    unsure: "Ce n’est pas certain. Cochez la case si c’est exact.",
    notAsked: (label: string, text: string) => `${label} : ${text}. Ce formulaire ne le demande pas.`,
    person: "Personne",
    people: (count: number) => `Le texte contient ${count} personnes. Choisissez-en une.`,
    nobody: (place: number) => `Personne ${place}`,
    found: (pieces: number, rest: number) =>
      `${plural(pieces, { one: `${pieces} réponse a été reconnue`, other: `${pieces} réponses ont été reconnues` })}, ${plural(rest, { one: `${rest} ligne ne l’a pas été`, other: `${rest} lignes ne l’ont pas été` })}.`,
    fill: (count: number) =>
      count === 0
        ? "Remplir"
        : plural(count, { one: `Remplir ${count} champ`, other: `Remplir ${count} champs` }),
    cancel: "Annuler",
    filled: (count: number) =>
      plural(count, { one: `${count} champ rempli.`, other: `${count} champs remplis.` }),
    undo: "Annuler",
    dismiss: "Fermer",
    why: {
      large:
        "C’est trop : il est possible de lire 64 Ko au plus. Copiez seulement ce qui concerne une personne.",
      noText:
        "Cela contient des caractères qui n’existent dans aucun texte. Copiez de nouveau, depuis un endroit où le texte est lisible.",
      oldCard:
        "Cette vCard est de la version 2.1, qui ne peut pas être lue. Exportez-la de nouveau, en version 3.0 ou 4.0.",
      emptyCard: "Il n’y a personne dans cette vCard.",
    },
    file: {
      kind: (name: string) =>
        `« ${name} » n’est pas une vCard. Déposez un fichier dont le nom se termine par .vcf.`,
      empty: (name: string) => `« ${name} » est vide.`,
      large: (name: string) => `« ${name} » est trop volumineux : il est possible de lire 5 Mo au plus.`,
      unreadable: (name: string) => `« ${name} » n’a pas pu être lu. Exportez-le de nouveau, en UTF-8.`,
    },
  },
  fromJson: {
    open: "Remplir depuis du JSON",
    title: "Remplir depuis du JSON",
    box: "JSON ou commande curl",
    hint: "Le corps d’une requête, une commande curl qui l’envoie, ou une page où il figure. Vous pouvez aussi déposer un fichier ici. Un jeton qui s’y trouve n’est pas lu.",
    fill: "Remplir le formulaire",
    why: {
      empty: "Collez du JSON ou une commande curl",
      none: "Il n’y a pas de JSON ici. Il commence par { et finit par }",
      list: "C’est une liste. Collez un seul contact ; il commence par {",
      large: "C’est trop : 200 000 caractères au plus sont lus",
      blank: "Rien de cela ne peut figurer dans le formulaire",
      json: (line, column) => `Ce n’est pas du JSON : voyez la ligne ${line}, caractère ${column}`,
    },
    filled: (count) =>
      plural(count, {
        one: `${count} champ rempli depuis le JSON.`,
        other: `${count} champs remplis depuis le JSON.`,
      }),
    wrong: (count) =>
      plural(count, { one: `${count} d’entre eux est erroné.`, other: `${count} d’entre eux sont erronés.` }),
    left: "Absent de ce formulaire, et non envoyé",
    otherwise: "Envoyé autrement",
    added: "Envoyé en plus",
    copyLeft: "Copier ce qui n’est pas envoyé",
  },
  requests: {
    lookUp: "Vérifie si quelqu’un a déjà ceci",
    create: "Crée le contact",
    headers: "En-têtes",
    showAs: "Afficher comme",
    body: "Corps (JSON)",
    lines: "Les flèches haut et bas parcourent les lignes, Entrée va au champ d’une ligne.",
    wrong: (message) => `Non envoyé : ${message}`,
  },
  keys: {
    open: "Raccourcis clavier",
    title: "Raccourcis clavier",
    intro:
      "Ils fonctionnent partout sur la page, même pendant la saisie. Appuyer sur une de ces lignes fait la même chose.",
    names: { control: "Ctrl", shift: "Maj", alt: "Alt", enter: "Entrée" },
    pin: "Épingler ou désépingler le champ actif",
    first: "Aller au premier champ",
    goTo: (section: string) => `Aller à « ${section} »`,
    help: "Afficher ces raccourcis",
    questionMark: "« ? » affiche aussi ces raccourcis, hors des champs",
    close: "Fermer",
    accessibility: "Déclaration d’accessibilité",
  },
  textboxList: {
    why: "HighLevel n’enregistre pas ce champ depuis ici. Remplissez-le dans HighLevel, une fois le contact créé.",
    boxes: "Ses zones de texte",
  },
  unknownType: (dataType: string) =>
    `HighLevel appelle ce type de champ « ${dataType} » ; ce formulaire ne le connaît pas et l’envoie comme texte.`,
  answer: {
    title: "La réponse",
    notItsOwn: "Cette réponse ne vient pas de HighLevel.",
    left: (left, most) => `Requêtes restantes dans cet intervalle : ${left} sur ${most}`,
    leftToday: (left, most) => `Requêtes restantes aujourd’hui : ${left} sur ${most}`,
    retry: (time) => `Attente avant la prochaine requête : ${time}`,
    body: "Le corps de la réponse",
    noBody: "Elle est venue sans corps en JSON.",
    more: (count) => `Non affichés ici : ${number(count)} de plus`,
    request: "La requête à laquelle elle répond",
    copy: "Copier le corps",
  },
  dryRun: {
    check: "Vérifier avec les règles de HighLevel",
    checking: "Vérification …",
    fine: "Il serait créé.",
    refused: (status) => `Il serait refusé (${status}) :`,
    limits:
      "HighLevel peut encore refuser : c’est la copie de ses règles que possède le formulaire, et il n’est pas vérifié si la personne existe déjà. Rien n’a été envoyé pour être créé.",
    unjudged: {
      phone: "Le numéro de téléphone n’a pas été vérifié : le pays de l’établissement n’est pas connu.",
      customFields:
        "Les valeurs des champs personnalisés n’ont pas été vérifiées : ce que l’établissement en dit ne peut pas être obtenu.",
    },
    failed: {
      busy: "Rien n’a été vérifié : c’était trop souvent à la fois. Réessayez dans une minute.",
      entrance: "Rien n’a été vérifié : vous devez d’abord vous connecter.",
      unreachable: "Rien n’a été vérifié : le serveur du formulaire n’y a pas répondu. Réessayez.",
    },
  },
};
