import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("es");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, ${files} archivos como máximo`;
}

/** What we say after the first screen, in Spanish. */
export const esLater: LaterWords = {
  outcome: {
    saved: "Contacto creado.",
    savedId: "ID del contacto",
    open: "Abrir en HighLevel",
    openPractice: "Abrir el contacto",
    addAnother: "Agregar otro",
    exists: {
      email: (name: string, value: string) =>
        `${name} ya está en HighLevel, con el mismo correo ${value}. No se cambió nada.`,
      phone: (name: string, value: string) =>
        `${name} ya está en HighLevel, con el mismo teléfono ${value}. No se cambió nada.`,
      other: (name: string) => `${name} ya está en HighLevel. No se cambió nada.`,
      someone: "Alguien",
    },
    openExisting: "Abrir",
    change: "Cambiar lo que escribí",
    fix: "HighLevel no aceptó este contacto. No se creó nada.",
    fixUnsaid:
      "Su respuesta, que decía por qué, se perdió en el camino. Cree el contacto otra vez para verla.",
    waiting: "Aún no se ha creado. HighLevel está ocupado.",
    trying: (seconds: number) => `Nuevo intento en ${seconds} s`,
    waitOver: "No se creó. HighLevel sigue ocupado. Inténtelo de nuevo dentro de un minuto.",
    stop: "Detener",
    stopped: "No se creó. Lo que escribió se conserva.",
    offline: "No se creó. No hay conexión. Lo que escribió está guardado en este equipo.",
    offlineHere: "No se creó. No hay conexión. Deje abierta esta página: lo que escribió está en ella.",
    wasOffline: "No se creó. No llegó a su destino. Lo que escribió está guardado en este equipo.",
    createOnline: "Crear cuando haya conexión",
    onlineAgain: "No se creó. No llegó a su destino. La conexión ha vuelto: ¿crear el contacto ahora?",
    unknown: "Aún no sabemos si este contacto se creó. No lo escriba otra vez.",
    asking: "Seguimos preguntando y lo diremos aquí en cuanto lo sepamos.",
    checkAgain: "Comprobar otra vez",
    checking: "Preguntando a HighLevel…",
    notFound: "Por ahora HighLevel no lo muestra. Su búsqueda puede tener un minuto de retraso.",
    sendAnyway: "No está: crearlo",
    goOnAnyway: "No está: continuar con él",
    cannotCheck: "Sin correo ni teléfono no hay con qué buscarlo. Mire en HighLevel.",
    checkFailed: "En este momento no se pudo preguntar a HighLevel.",
    look: "Mirar en HighLevel",
    signedOut: "Su sesión está cerrada. No se envió nada. Lo que escribió se conserva.",
    signedOutNext: "En cuanto inicie sesión, se enviará por sí solo.",
    unreachable: (code: string) =>
      `El formulario no puede comunicarse con HighLevel. Lo que escribió se conserva. Avise a la persona que configuró Contact Desk. Código ${code}`,
    why: {
      "token-refused": "HighLevel no conoce el token: es incorrecto, se renovó o ha caducado.",
      "scope-missing":
        "El token no puede crear contactos: falta el permiso (scope) contacts.write o es el token de una agencia.",
      "agency-token": "Este es el token de una agencia. Se necesita uno de la subcuenta.",
      "version-missing": "El encabezado de versión no llegó a HighLevel.",
      unauthorised: "HighLevel no aceptó las credenciales de este formulario.",
      "no-location": "El token no tiene acceso a esta ubicación.",
      "not-found": "HighLevel no tiene nada en la dirección que está configurada.",
      "not-allowed":
        "Ha iniciado sesión, pero no está en la lista de quienes pueden usar este formulario. Consulte a quien administra Contact Desk.",
      "proxy-refused":
        "Lo que está delante del servidor de este formulario no dejó pasar nada: es posible que usted no esté en su lista. Consulte a quien administra Contact Desk.",
      "not-this-contact":
        "El formulario y su servidor no coinciden. Vuelva a cargar la página; lo que escribió se conserva.",
      "not-highlevel": "Respondió algo que no es HighLevel.",
      "not-sent": "No se pudo establecer conexión con HighLevel. No se envió nada.",
      forbidden: "El servidor de este formulario rechazó la solicitud.",
      "too-large": "El contacto es demasiado grande para enviarlo.",
      "unknown-location": "El servidor de este formulario no conoce esta ubicación.",
      "ledger-down":
        "No se puede escribir en la lista que evita crear a alguien dos veces. No se envió nada.",
      "old-page":
        "Hay una versión más nueva de este formulario. Vuelva a cargar la página; lo que escribió se conserva.",
    },
    copyDetails: "Copiar los detalles",
    copied: "Copiado",
    copyFailed: "No se pudo copiar",
    trace: (id: string) => `ID de seguimiento ${id}`,
    copyTrace: "Copiar el ID de seguimiento",
    dismiss: "Cerrar",
  },
  today: {
    title: "Hoy",
    open: (count: number) => `Hoy: ${number(count)}`,
    none: "Hoy aún no se ha creado nada.",
    sending: (name: string) => `Creando ${name}…`,
    notCreated: (count: number) =>
      plural(count, { one: `${number(count)} no creado`, other: `${number(count)} no creados` }),
    said: {
      created: (name: string) => `Contacto creado: ${name}.`,
      notCreated: (name: string) => `Contacto no creado: ${name}. Espera en «Hoy».`,
      unknown: (name: string) => `Aún no se sabe si se creó: ${name}. Espera en «Hoy».`,
    },
    list: "Contactos de hoy",
    nobody: "Sin nombre",
    outcomes: {
      waiting: "Espera su turno",
      sending: "Creando…",
      pausing: "HighLevel está ocupado; el intento se repite por sí solo",
      saved: "Creado",
      exists: "Ya está en HighLevel; no se cambió nada",
      fix: "HighLevel no lo aceptó",
      wait: "No se creó: HighLevel está ocupado",
      offline: "No se creó: no llegó a su destino",
      unknown: "Aún no se sabe; no lo escriba otra vez",
      "signed-out": "No se creó: su sesión está cerrada",
      unreachable: "No se creó: no se puede llegar a HighLevel",
    },
    takeBack: "Abrir en el formulario",
    takeBackOf: (name: string) => `Abrir en el formulario: ${name}`,
    again: "Enviar de nuevo",
    againOf: (name: string) => `Enviar de nuevo: ${name}`,
    openOf: (name: string) => `Abrir ${name} en HighLevel`,
    copyId: "Copiar ID",
    copyIdOf: (name: string) => `Copiar ID de ${name}`,
    enterAgain: "Introducir otra vez",
    enterAgainOf: (name: string) => `Introducir otra vez, como copia: ${name}`,
    save: "Guardar como CSV",
    columns: {
      time: "Hora",
      name: "Nombre",
      email: "Correo electrónico",
      phone: "Teléfono",
      outcome: "Resultado",
      contactId: "ID del contacto",
      address: "Enlace a HighLevel",
    },
    close: "Cerrar",
  },
  kept: {
    at: (time: string, name: string) => `Guardamos lo que escribió (${time})${name && `: ${name}`}.`,
    goOn: "Continuar",
    startAgain: "Empezar de nuevo",
    lostFiles: (files: readonly string[]) =>
      plural(files.length, {
        one: `No se guardó, por falta de espacio: ${list(files)}. Elíjalo otra vez.`,
        other: `No se guardaron, por falta de espacio: ${list(files)}. Elíjalos otra vez.`,
      }),
    cleared: (name: string) => `Formulario vaciado${name && `: ${name}`}.`,
    undo: "Deshacer",
    dismiss: "Cerrar",
    elsewhere: (time: string) =>
      `Otra pestaña tiene lo que escribió (${time}). Lo que escriba aquí es otro contacto aparte.`,
    unreadable: (time: string) => `Algo que se guardó (${time}) ya no se puede leer.`,
    newer: (time: string) =>
      `Lo que se guardó (${time}) se escribió con una versión más nueva de este formulario. Descargue una copia y ábrala en ella.`,
    remove: "Quitar",
    filesLost: (name: string, files: readonly string[]) =>
      plural(files.length, {
        one: `Contacto creado, pero esto no se adjuntó a ${name}: ${list(files)}. Adjúntelo en HighLevel.`,
        other: `Contacto creado, pero esto no se adjuntó a ${name}: ${list(files)}. Adjúntelos en HighLevel.`,
      }),
    stray: "El formulario ya no pregunta esto, y no se enviará",
    goneField: "Un campo que ya no existe",
    notKept: {
      title: "Este navegador no nos deja guardar una copia.",
      text: "Lo que escriba estará aquí mientras esta página esté abierta.",
      why: {
        insecure: "Para eso, la página tiene que abrirse con https.",
        missing: "Es demasiado antiguo para eso, o su modo privado lo prohíbe.",
        refused: "Lo prohíben sus ajustes o la página que rodea a esta.",
        full: "No queda espacio en este equipo.",
        blocked:
          "Otra pestaña aún tiene abierta una versión anterior de este formulario. Ciérrela y vuelva a cargar esta página.",
        failed: "Su almacenamiento no responde.",
      },
    },
    copyWrong: (file: string) => `«${file}» no es una copia hecha por este formulario. Elija otro archivo.`,
    copyFiles: (files: readonly string[]) =>
      `Los archivos no forman parte de una copia. Elija otra vez: ${list(files)}.`,
  },
  strayToken: {
    title: "Renueve este token (Rotate)",
    why: {
      address:
        "Había un token de HighLevel en la dirección de esta página. Se quitó y no se usó para nada, pero los navegadores, los proxies y los registros guardan las direcciones: es posible que otras personas lo hayan leído.",
      message:
        "Otra ventana envió un token de HighLevel a esta página. Se descartó y no se usó para nada, pero otras personas pueden leer una página que lo contiene.",
    },
    whatToDo:
      "En HighLevel, abra la subcuenta → Settings → Private Integrations, elija la integración y renueve su token (Rotate). Entregue el nuevo solo a la persona que configuró Contact Desk: su lugar es el servidor.",
    dismiss: "Cerrar",
  },
  connect: {
    open: "Conectar HighLevel…",
    title: "Conectar HighLevel",
    intro:
      "A partir de entonces, los contactos se crean en su propia ubicación. El token se guarda sellado en una cookie que ningún script puede leer, y no se muestra en ninguna parte.",
    location: "ID de la ubicación (Location ID)",
    locationHint: "En HighLevel, dentro de la subcuenta: Settings → Business Profile",
    token: "Token de Private Integration",
    tokenHint:
      "En la misma subcuenta: Settings → Private Integrations. Necesita los permisos (scopes) View Contacts, Edit Contacts y View Locations.",
    show: "Mostrar el token",
    connect: "Conectar",
    connecting: "Conectando…",
    cancel: "Cancelar",
    connected: (name: string) => `Conexión establecida con ${name}.`,
    disconnect: "Desconectar",
    disconnected: "Conexión terminada.",
    notDisconnected: "La conexión sigue activa. Inténtelo de nuevo.",
    noAnswer:
      "No se pudo preguntar al servidor de este formulario. No se conectó nada. Inténtelo de nuevo en unos instantes.",
    why: {
      "bad-location-id": "Escriba un ID de ubicación, como ve9EPM428h8vShlRW1KT",
      "bad-token":
        "Escriba el token entero: pit- y 32 cifras y letras de la a a la f, con guiones entre ellas",
      "token-unknown":
        "HighLevel no conoce este token: es incorrecto, se renovó o ha caducado. Cree otro y péguelo aquí",
      "token-agency":
        "Este es el token de una agencia. Cree uno en la subcuenta, en su propio Settings → Private Integrations",
      "token-scope":
        "Al token le falta un permiso (scope). Edítelo en HighLevel: necesita View Contacts, Edit Contacts y View Locations",
      "token-elsewhere":
        "El token no abre esta ubicación. Compruebe el ID o cree un token en la subcuenta que lo tiene",
      "not-secure":
        "Solo se acepta un token por https o en este mismo equipo. Abra esta página en su dirección https.",
      "too-many": "Se intentó demasiadas veces. Inténtelo de nuevo dentro de un minuto.",
      busy: "HighLevel está ocupado. Inténtelo de nuevo dentro de un minuto.",
      "not-sent": "No se pudo llegar a HighLevel. No se conectó nada. Inténtelo de nuevo en unos instantes.",
      "no-answer": "HighLevel no respondió. No se conectó nada. Inténtelo de nuevo en unos instantes.",
      "not-highlevel": "Respondió algo que no es HighLevel. Avise a quien administra Contact Desk.",
      "signed-out": "Su sesión ha terminado. Cierre esto, inicie sesión y conecte otra vez.",
      "not-allowed":
        "No está en la lista de quienes pueden usar este formulario. Consulte a quien administra Contact Desk.",
    },
  },
  lookUps: {
    without: {
      people: "No hay lista de personas: escriba el ID del usuario.",
      tags: "No hay lista de etiquetas: escríbalas enteras.",
      timeZones: "No hay lista de HighLevel: estas zonas son las del navegador.",
      facts: "No se sabe dónde está esta ubicación: los números de teléfono necesitan su + o un país.",
      customFields: "No hay lista de campos personalizados: agréguelos por su ID.",
    },
    why: {
      scope: (scope: string) => `Falta el permiso (scope) ${scope}.`,
      token: () => "HighLevel no conoce el token.",
      location: () => "El token no tiene acceso a esta ubicación.",
      entrance: () => "El servidor de este formulario no le permite entrar.",
      busy: () => "HighLevel está ocupado; se le preguntará otra vez en unos instantes.",
      broken: () => "HighLevel no respondió como debía.",
      unreachable: () => "No se puede llegar a HighLevel.",
      slow: () => "HighLevel va lento; los datos aún pueden llegar.",
    },
    again: "Intentar de nuevo",
  },
  suggestion: {
    here: (answer: string) => `Esta ubicación: ${answer}`,
    there: (place: string, answer: string) => `${place}: ${answer}`,
    mostly: (place: string, answer: string) => `La mayor parte de ${place}: ${answer}`,
    use: "Usar",
    takeThis: (answer: string) => `Usar ${answer}`,
  },
  duplicate: {
    email: (name: string) => `${name} tiene este correo`,
    phone: (name: string) => `${name} tiene este número de teléfono`,
    someone: "Alguien",
    open: "Abrir",
    opens: (name: string) => `Abrir ${name} en una pestaña nueva`,
  },
  parts: {
    of: (label: string) => `Los archivos de «${label}», por partes`,
    after: "Cuando el contacto exista, como multipart/form-data:",
    noType: "sin tipo",
  },
  uploads: {
    title: (name: string) => `Archivos de ${name}`,
    attaching: (files: string, label: string) => `Adjuntando ${files} a «${label}»`,
    waiting: "Esperando a los archivos anteriores…",
    progress: (percent: string, sent: string, total: string) => `${percent} · ${sent} de ${total}`,
    left: (time: string) => `tiempo restante: ${time}`,
    finishing: "Todo enviado. HighLevel lo está recibiendo…",
    files: (names: readonly string[]) => list(names),
    done: (files: string, label: string) => `Adjuntado a «${label}»: ${files}.`,
    failed: (files: string, count: number) =>
      plural(count, {
        one: `Contacto creado, pero no se adjuntó ${files}.`,
        other: `Contacto creado, pero no se adjuntaron ${files}.`,
      }),
    unclear: (files: string) =>
      `Contacto creado, pero no se sabe si esto llegó: ${files}. Intentarlo de nuevo no hace ningún daño.`,
    cancelled: (files: string) => `Contacto creado. Usted canceló, así que esto no se adjuntó: ${files}.`,
    why: {
      entrance: () => "Primero tiene que iniciar sesión; después se intentará otra vez.",
      scope: () => "Falta el permiso (scope) forms.write.",
      token: () => "HighLevel no conoce el token.",
      location: () => "El token no tiene acceso a esta ubicación.",
      busy: () => "HighLevel está ocupado. Inténtelo de nuevo dentro de un minuto.",
      refused: (message: string) => `HighLevel dice: ${message}`,
      tooLarge: () => "Todos los archivos de un campo pueden sumar 512 MB como máximo.",
      unreachable: () => "Falló la conexión, o un archivo ya no está en este equipo.",
    },
    cancel: "Cancelar",
    cancelOf: (label: string) => `Cancelar los archivos de «${label}»`,
    again: "Intentar de nuevo con los archivos",
    dismiss: "Cerrar",
  },
  number: {
    wrong: (example: string) => `Escriba un número, como ${example}`,
    amount: (example: string) => `Escriba un importe, como ${example}`,
    whole: "Escriba un número entero, como 1786611",
    digits: "Este número tiene más cifras de las que HighLevel puede guardar con exactitud. Use menos.",
    sent: (number: string) => `Se enviará como ${number}`,
  },
  file: {
    uuid: "Escriba un UUID de 32 cifras y letras de la a a la f, con sus guiones, o deje este campo en blanco",
    notJson: "Esto no es JSON. Pegue el objeto entero, desde { hasta }",
    shape: (where: string) =>
      where === ""
        ? "Pegue un solo objeto, con el uuid del archivo como clave"
        : `«${where}» falta o no es lo que HighLevel tiene ahí`,
  },
  preview: {
    copy: "Copiar",
    copied: "Copiado",
    copyFailed: "No se pudo copiar",
    body: "El cuerpo como JSON",
    bytes: (count: number) =>
      plural(count, { one: `${number(count)} byte`, other: `${number(count)} bytes` }),
    left: (labels: readonly string[]) => `No se incluye hasta que esté correcto: ${list(labels)}`,
    tooLarge: "Esto es demasiado grande para mostrarlo aquí y para enviarlo: el máximo son 64 KB.",
  },
  permanent: {
    label: "Permanente",
    hint: "Un bloqueo permanente no se puede levantar nunca, ni siquiera en HighLevel.",
    title: "¿Bloquear para siempre?",
    text: "Ni la aplicación de HighLevel ni su API pueden levantar después un bloqueo permanente. Nunca más se podrá contactar a esta persona por este medio.",
    yes: "Bloquear para siempre",
    no: "No bloquear",
  },
  countries: {
    names: {
      CD: "República Democrática del Congo",
      CG: "República del Congo",
      KP: "Corea del Norte",
      KR: "Corea del Sur",
      LA: "Laos",
      SY: "Siria",
      VA: "Ciudad del Vaticano",
    },
    alsoCalled: {
      AE: ["UAE", "EAU", "Emiratos", "Dubái", "Abu Dabi"],
      AN: ["Antillas Holandesas"],
      BA: ["Bosnia"],
      BD: ["Bangladés"],
      BH: ["Baréin"],
      BJ: ["Benín"],
      BN: ["Brunéi"],
      BW: ["Botsuana"],
      BY: ["Belarús", "Rusia Blanca"],
      CD: ["Congo-Kinshasa", "RDC", "Zaire"],
      CG: ["Congo-Brazzaville"],
      CI: ["Côte d'Ivoire"],
      CW: ["Curazao"],
      CZ: ["Chequia"],
      DE: ["Deutschland"],
      DJ: ["Djibouti"],
      DO: ["Dominicana"],
      FJ: ["Fiyi"],
      FK: ["Malvinas", "Falkland"],
      FM: ["Estados Federados de Micronesia"],
      GB: ["UK", "Gran Bretaña", "Inglaterra", "Escocia", "Gales", "Irlanda del Norte"],
      GG: ["Guernesey"],
      IQ: ["Irak"],
      KE: ["Kenya"],
      KG: ["Kirguizistán"],
      KN: ["San Cristóbal y Nieves"],
      KP: ["República Popular Democrática de Corea"],
      KR: ["Corea", "República de Corea"],
      KZ: ["Kazajstán"],
      LK: ["Ceilán"],
      MD: ["Moldova"],
      MF: ["San Martín"],
      MK: ["Macedonia"],
      MM: ["Birmania"],
      MW: ["Malawi"],
      MX: ["Méjico"],
      NL: ["Holanda"],
      NZ: ["Nueva Zelandia"],
      PF: ["Tahití"],
      PW: ["Palaos"],
      QA: ["Qatar"],
      RU: ["Federación de Rusia"],
      RW: ["Rwanda"],
      SA: ["Arabia Saudí"],
      SR: ["Surinam"],
      SX: ["San Martín"],
      SY: ["República Árabe Siria"],
      SZ: ["Suazilandia", "Swazilandia", "Eswatini"],
      TL: ["Timor Oriental"],
      TR: ["Türkiye"],
      TW: ["Formosa"],
      US: ["USA", "EE. UU.", "EEUU", "EUA", "Estados Unidos de América", "Norteamérica"],
      VA: ["Vaticano", "Santa Sede"],
      VI: ["Islas Vírgenes Estadounidenses"],
      VN: ["Viet Nam"],
      ZA: ["Suráfrica", "África del Sur"],
      ZW: ["Zimbabwe"],
    },
    netherlandsAntilles: "Antillas Neerlandesas",
  },
  customFields: {
    loading: "Leyendo los campos personalizados de esta ubicación…",
    none: "Esta ubicación no tiene campos personalizados.",
    filter: "Buscar un campo",
    found: (count: number) => plural(count, { one: `${count} campo`, other: `${count} campos` }),
    notFound: "Ningún campo se llama así.",
    refresh: "Leer otra vez",
    refreshing: "Leyendo…",
    refreshLabel: "Leer otra vez lo que puede haber cambiado en HighLevel",
    group: (first: string, others: number) => (others === 0 ? first : `${first} y ${others} más`),
    unknown: (names: readonly string[]) =>
      `El formulario está configurado para pedir ${list(names)}, que esta ubicación no tiene.`,
    add: "Agregar un campo por su ID",
    kind: "Tipo de campo",
    row: (number: number) => `Campo personalizado ${number}`,
    remove: "Quitar",
    removeRow: (number: number) => `Quitar el campo personalizado ${number}`,
    up: (number: number) => `Subir el campo personalizado ${number}`,
    down: (number: number) => `Bajar el campo personalizado ${number}`,
    removed: (number: number) => `Se quitó el campo personalizado ${number}`,
    moved: (from: number, to: number) => `El campo personalizado ${from} es ahora el número ${to}`,
    twice: "Otra fila también tiene este ID. Es posible que HighLevel conserve solo una de ellas.",
    way: "Cómo",
    ways: { parts: "Por sus partes", json: "Como JSON" },
    fileNote: "Para un archivo que ya está en HighLevel.",
    kinds: {
      text: "Texto",
      largeText: "Texto largo",
      singleOption: "Una opción",
      radio: "Botón de opción",
      number: "Número",
      money: "Importe",
      checkboxList: "Casillas",
      multipleOptions: "Varias opciones",
      file: "Archivo",
    },
  },
  time: {
    form: "Escriba una hora, como 9:30, 9:30 pm o 21:30",
    hour: (hour: number) => `Un día no tiene la hora ${hour}. Escriba una hora de 0:00 a 23:59`,
    half: (hour: number) => `Con am o pm las horas van de 1 a 12, y esta es ${hour}`,
    minute: (minute: number) => `Una hora no tiene el minuto ${minute}. Escriba una hora, como 9:30`,
    sent: (time: string) => `Se enviará como ${time}`,
  },
  money: {
    sent: (amount: string, number: string) => `${amount} · se enviará como ${number}`,
  },
  options: {
    other: "Otra respuesta",
    otherText: "Su otra respuesta",
    clear: "Quitar la selección",
    notOne: (text: string, label: string) => `«${text}» no es una de las opciones de «${label}»`,
  },
  tags: { isNew: "nueva" },
  pins: {
    pin: (label: string) => `Fijar «${label}»`,
    hint: (keys: string) => `Conservar para el siguiente contacto (${keys})`,
    pinned: "Fijado",
    pinnedFor: "Fijado: se conserva para el siguiente contacto",
    count: (count: number) => plural(count, { one: `${count} fijado`, other: `${count} fijados` }),
    clear: "Desfijar todo",
    cleared: "Ya no hay nada fijado.",
    permanent: "Un bloqueo permanente es para una sola persona. No se puede fijar.",
    did: {
      pin: (label: string) => `El campo «${label}» está fijado: se conserva para el siguiente contacto.`,
      unpin: (label: string) => `El campo «${label}» ya no está fijado.`,
      lift: (label: string) =>
        `El campo «${label}» ya no está fijado: un bloqueo permanente es para una sola persona.`,
      refuse: (label: string) =>
        `El campo «${label}» no se puede fijar: un bloqueo permanente es para una sola persona.`,
    },
  },
  files: {
    pick: (most: number) => (most === 1 ? "Elegir un archivo" : "Elegir archivos"),
    drop: (most: number) => (most === 1 ? "o suéltelo o péguelo aquí" : "o suéltelos o péguelos aquí"),
    takes: (endings: readonly string[], most: number) =>
      `${either(inCapitals(endings))}, hasta 50 MB${atMost(most)}`,
    takesAny: (most: number) => `Hasta 50 MB${atMost(most)}`,
    files: "Archivos elegidos",
    notAdded: "No se agregó",
    checking: "Comprobando…",
    remove: "Quitar",
    removeFile: (name: string) => `Quitar ${name}`,
    dismiss: "Descartar",
    dismissFile: (name: string) => `Descartar el aviso sobre ${name}`,
    added: (name: string) => `Se agregó ${name}.`,
    removed: (name: string) => `Se quitó ${name}.`,
    faults: {
      highLevel: (name: string, endings: readonly string[]) =>
        `«${name}» no es un archivo que HighLevel acepte. Acepta ${either(inCapitals(endings))}.`,
      field: (name: string, endings: readonly string[]) =>
        `«${name}» no es un archivo para este campo, que acepta ${either(inCapitals(endings))}.`,
      empty: (name: string) => `«${name}» está vacío. Elija un archivo que tenga contenido.`,
      large: (name: string) => `«${name}» supera los 50 MB. Elija uno más pequeño.`,
      twice: (name: string) => `«${name}» ya está en la lista.`,
      many: (name: string, most: number) =>
        most === 1
          ? `«${name}» está de más: en este campo cabe un archivo. Quite primero el otro.`
          : `«${name}» está de más: en este campo caben ${most} archivos. Quite primero uno de los otros.`,
      content: (name: string, ending: string, found: string) =>
        `«${name}» no es ${ending} por dentro, sino ${found}. Póngale la extensión que corresponde o elija otro archivo.`,
      unknown: (name: string, ending: string) =>
        `«${name}» no es ${ending} por dentro. Ábralo, guárdelo como ${ending} y elija ese archivo.`,
      unreadable: (name: string) =>
        `No se pudo leer «${name}». Es posible que se haya movido o cambiado. Elíjalo otra vez.`,
    },
  },
  embed: {
    filledBy: (host: string) => `Completado por ${host}`,
    filledByAddress: "Completado por el enlace a esta página",
    resetTitle: "¿Vaciar el formulario?",
    resetWhy: (host: string) =>
      `${host} pide un formulario vacío. Lo que escribió se puede recuperar justo después.`,
    reset: "Vaciarlo",
    resetKeep: "Conservar lo que escribí",
    code: "Código",
    codeHint: "Solo si la ventana de inicio de sesión muestra uno",
    codeRefused: "Este código ya no sirve. Inicie sesión otra vez para obtener otro.",
    codeTake: "Continuar",
  },
  paste: {
    open: "Pegar y completar…",
    title: "Pegar y completar",
    box: "Lo que copió",
    hint: "La firma de un correo, una dirección, una fila de una hoja de cálculo o una vCard. También se puede soltar un archivo vCard en la página.",
    understood: "Lo que se reconoció",
    rest: "Sin reconocer",
    answer: (label: string, text: string) => `${label}: ${text}`,
    replaces: (text: string) => `Sustituye a «${text}»`,
    there: "Ya está ahí",
    another: "Hay varias posibilidades. Marque la casilla para usar esta.",
    unsure: "Es dudoso. Marque la casilla si es correcto.",
    notAsked: (label: string, text: string) => `${label}: ${text}. Este formulario no lo pide.`,
    person: "Persona",
    people: (count: number) => `Hay ${count} personas en el texto. Elija una.`,
    nobody: (place: number) => `Persona ${place}`,
    found: (pieces: number, rest: number) =>
      `${plural(pieces, { one: "Se reconoció 1 respuesta", other: `Se reconocieron ${pieces} respuestas` })}; ${plural(rest, { one: "1 línea no se reconoció", other: `${rest} líneas no se reconocieron` })}.`,
    fill: (count: number) =>
      count === 0
        ? "Completar"
        : plural(count, { one: "Completar 1 campo", other: `Completar ${count} campos` }),
    cancel: "Cancelar",
    filled: (count: number) =>
      plural(count, { one: "Se completó 1 campo.", other: `Se completaron ${count} campos.` }),
    undo: "Deshacer",
    dismiss: "Cerrar",
    why: {
      large:
        "Esto es demasiado: se pueden leer 64 KB como máximo. Copie solo lo que se refiere a una persona.",
      noText:
        "Esto tiene caracteres que no existen en ningún texto. Copie otra vez, desde donde el texto se pueda leer.",
      oldCard:
        "Esta vCard es de la versión 2.1, que no se puede leer. Expórtela otra vez, como versión 3.0 o 4.0.",
      emptyCard: "No hay nadie en esta vCard.",
    },
    file: {
      kind: (name: string) => `«${name}» no es una vCard. Suelte un archivo que termine en .vcf.`,
      empty: (name: string) => `«${name}» está vacío.`,
      large: (name: string) => `«${name}» es demasiado grande: se pueden leer 5 MB como máximo.`,
      unreadable: (name: string) => `No se pudo leer «${name}». Expórtelo otra vez, como UTF-8.`,
    },
  },
  fromJson: {
    open: "Rellenar desde JSON",
    title: "Rellenar desde JSON",
    box: "JSON o comando curl",
    hint: "El cuerpo de una solicitud, un comando curl que lo envía o una página en la que aparece. También se puede soltar aquí un archivo. Si contiene un token, no se lee.",
    fill: "Rellenar el formulario",
    why: {
      empty: "Pegue JSON o un comando curl",
      none: "Aquí no hay JSON. Empieza con { y termina con }",
      list: "Esto es una lista. Pegue un solo contacto; empieza con {",
      large: "Es demasiado: se leen 200 000 caracteres como máximo",
      blank: "Nada de esto puede ir en el formulario",
      json: (line, column) => `Esto no es JSON: mire la línea ${line}, carácter ${column}`,
    },
    filled: (count) =>
      plural(count, {
        one: "1 campo rellenado desde JSON.",
        other: `${count} campos rellenados desde JSON.`,
      }),
    wrong: (count) =>
      plural(count, { one: "1 de ellos tiene un error.", other: `${count} de ellos tienen errores.` }),
    left: "No está en este formulario y no se envía",
    otherwise: "Se envía de otra forma",
    added: "También se envía",
    copyLeft: "Copiar lo que no se envía",
  },
  requests: {
    lookUp: "Comprueba si alguien ya tiene esto",
    create: "Crea el contacto",
    headers: "Cabeceras",
    showAs: "Mostrar como",
    body: "Cuerpo (JSON)",
    lines: "Las flechas arriba y abajo recorren las líneas; Intro va al campo de una línea.",
    wrong: (message) => `No se envía: ${message}`,
  },
  keys: {
    open: "Atajos de teclado",
    title: "Atajos de teclado",
    intro: "Funcionan en toda la página, también mientras escribe. Pulsar una de estas líneas hace lo mismo.",
    names: { control: "Ctrl", shift: "Mayús", alt: "Alt", enter: "Enter" },
    pin: "Fijar o desfijar el campo activo",
    first: "Ir al primer campo",
    goTo: (section: string) => `Ir a «${section}»`,
    help: "Mostrar estos atajos",
    questionMark: "«?» también muestra estos atajos, fuera de los campos",
    close: "Cerrar",
    accessibility: "Declaración de accesibilidad",
  },
  textboxList: {
    why: "HighLevel no guarda este campo desde aquí. Complételo en HighLevel después de crear el contacto.",
    boxes: "Sus cuadros de texto",
  },
  unknownType: (dataType: string) =>
    `HighLevel llama «${dataType}» a este tipo de campo; este formulario no lo conoce y lo envía como texto.`,
  answer: {
    title: "La respuesta",
    notItsOwn: "Esta respuesta no es de HighLevel.",
    left: (left, most) => `Solicitudes que quedan en este intervalo: ${left} de ${most}`,
    leftToday: (left, most) => `Solicitudes que quedan hoy: ${left} de ${most}`,
    retry: (time) => `Espera antes de la próxima solicitud: ${time}`,
    body: "El cuerpo de la respuesta",
    noBody: "Llegó sin un cuerpo en JSON.",
    more: (count) => `No se muestran aquí: ${number(count)} más`,
    request: "La solicitud a la que responde",
    copy: "Copiar el cuerpo",
  },
  dryRun: {
    check: "Comprobar con las reglas de HighLevel",
    checking: "Comprobando …",
    fine: "Se crearía.",
    refused: (status) => `Se rechazaría (${status}):`,
    limits:
      "HighLevel aún puede rechazarlo: esta es la copia que el formulario tiene de sus reglas, y no se busca si la persona ya existe. No se envió nada para crearlo.",
    unjudged: {
      phone: "No se comprobó el número de teléfono: no se conoce el país de la ubicación.",
      customFields:
        "No se comprobaron los valores de los campos personalizados: no se puede obtener lo que la ubicación dice de ellos.",
    },
    failed: {
      busy: "No se comprobó nada: fueron demasiadas veces seguidas. Inténtelo de nuevo dentro de un minuto.",
      entrance: "No se comprobó nada: primero tiene que iniciar sesión.",
      unreachable: "No se comprobó nada: el servidor del formulario no respondió a eso. Inténtelo de nuevo.",
    },
  },
};
