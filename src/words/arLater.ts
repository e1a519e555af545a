import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("ar");

/** Text that may run the other way stands by itself: neither its marks nor its digits change places with ours. */
const iso = (text: string) => `\u2068${text}\u2069`;

/** A place, which may begin with a state in Latin letters: the state first, then the country, as we read. */
const inArabic = (place: string) => `\u2067${place}\u2069`;

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => iso(ending.toUpperCase()));
}

function filesOf(count: number): string {
  return plural(count, {
    zero: `${count} ملف`,
    one: "ملف واحد",
    two: "ملفين",
    few: `${count} ملفات`,
    many: `${count} ملفًا`,
    other: `${count} ملف`,
  });
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `، بحد أقصى ${filesOf(files)}`;
}

/** Fields that are filled in, as they stand after the word for that. */
function fieldsOf(count: number): string {
  return plural(count, {
    zero: `${count} حقل`,
    one: "حقل واحد",
    two: "حقلين",
    few: `${count} حقول`,
    many: `${count} حقلًا`,
    other: `${count} حقل`,
  });
}

function understood(pieces: number): string {
  return plural(pieces, {
    zero: "لم تُفهم أي إجابة",
    one: "فُهمت إجابة واحدة",
    two: "فُهمت إجابتان",
    few: `فُهمت ${pieces} إجابات`,
    many: `فُهمت ${pieces} إجابة`,
    other: `فُهمت ${pieces} إجابة`,
  });
}

function notUnderstood(lines: number): string {
  return plural(lines, {
    zero: "ولم يبقَ سطر لم يُفهم",
    one: "وبقي سطر واحد لم يُفهم",
    two: "وبقي سطران لم يُفهما",
    few: `وبقيت ${lines} أسطر لم تُفهم`,
    many: `وبقي ${lines} سطرًا لم تُفهم`,
    other: `وبقي ${lines} سطر لم تُفهم`,
  });
}

/** What we say after the first screen, in Arabic. */
export const arLater: LaterWords = {
  outcome: {
    saved: "تم إنشاء جهة الاتصال.",
    savedId: "معرّف جهة الاتصال",
    open: "فتح في HighLevel",
    openPractice: "فتح جهة الاتصال",
    addAnother: "إضافة أخرى",
    exists: {
      email: (name, value) =>
        `لدى HighLevel بالفعل: ${iso(name)}، بالبريد الإلكتروني نفسه ${iso(value)}. لم يتغيّر شيء.`,
      phone: (name, value) =>
        `لدى HighLevel بالفعل: ${iso(name)}، برقم الهاتف نفسه ${iso(value)}. لم يتغيّر شيء.`,
      other: (name) => `لدى HighLevel بالفعل: ${iso(name)}. لم يتغيّر شيء.`,
      someone: "شخص ما",
    },
    openExisting: "فتح",
    change: "تغيير ما كتبته",
    fix: "لم يقبل HighLevel جهة الاتصال هذه. لم يُنشأ شيء.",
    fixUnsaid: "ضاع في الطريق جوابه الذي يذكر السبب. أنشئ جهة الاتصال مرة أخرى لتراه.",
    waiting: "لم تُنشأ جهة الاتصال بعد. HighLevel مشغول.",
    trying: (seconds) =>
      `محاولة أخرى بعد ${plural(seconds, {
        zero: `${seconds} ثانية`,
        one: "ثانية واحدة",
        two: "ثانيتين",
        few: `${seconds} ثوانٍ`,
        many: `${seconds} ثانية`,
        other: `${seconds} ثانية`,
      })}`,
    waitOver: "لم تُنشأ جهة الاتصال. لا يزال HighLevel مشغولًا. حاول مرة أخرى بعد دقيقة.",
    stop: "إيقاف",
    stopped: "لم تُنشأ جهة الاتصال. ما أدخلته محفوظ.",
    offline: "لم تُنشأ جهة الاتصال. لا يوجد اتصال بالإنترنت. ما أدخلته محفوظ على هذا الكمبيوتر.",
    offlineHere: "لم تُنشأ جهة الاتصال. لا يوجد اتصال بالإنترنت. أبقِ هذه الصفحة مفتوحة: ما أدخلته فيها.",
    wasOffline: "لم تُنشأ جهة الاتصال. لم تصل. ما أدخلته محفوظ على هذا الكمبيوتر.",
    createOnline: "إنشاء عند عودة الاتصال",
    onlineAgain: "لم تُنشأ جهة الاتصال. لم تصل. عاد الاتصال: هل تُنشأ جهة الاتصال الآن؟",
    unknown: "لا نعرف بعد هل أُنشئت جهة الاتصال هذه. لا تكتبها مرة أخرى.",
    asking: "نواصل السؤال، ونخبرك هنا فور أن نعرف.",
    checkAgain: "تحقق مرة أخرى",
    checking: "جارٍ سؤال HighLevel…",
    notFound: "لا يعرضها HighLevel حتى الآن. قد يتأخر البحث فيه دقيقة.",
    sendAnyway: "ليست هناك: أنشئها",
    goOnAnyway: "ليست هناك: تابع بها",
    cannotCheck: "بلا بريد إلكتروني أو هاتف لا يوجد ما يُبحث به عنها. ابحث في HighLevel.",
    checkFailed: "تعذّر سؤال HighLevel الآن.",
    look: "البحث في HighLevel",
    signedOut: "تم تسجيل خروجك. لم يُرسل شيء. ما أدخلته محفوظ.",
    signedOutNext: "بعد أن تسجّل الدخول، يُرسل من تلقاء نفسه.",
    unreachable: (code) =>
      `لا يستطيع النموذج الوصول إلى HighLevel. ما أدخلته محفوظ. أخبر الشخص الذي أعدّ Contact Desk. الرمز ${iso(code)}`,
    why: {
      "token-refused": "لا يعرف HighLevel رمز الوصول: إما أنه خاطئ أو استُبدل أو انتهت صلاحيته.",
      "scope-missing": `رمز الوصول لا يُسمح له بإنشاء جهات الاتصال: ينقصه النطاق ${iso("contacts.write")}، أو أنه رمز وكالة.`,
      "agency-token": "هذا رمز وصول لوكالة. المطلوب رمز من الحساب الفرعي (sub-account).",
      "version-missing": "لم تصل ترويسة الإصدار إلى HighLevel.",
      unauthorised: "لم يقبل HighLevel تسجيل دخول هذا النموذج.",
      "no-location": "ليس لرمز الوصول حق الوصول إلى هذا الموقع.",
      "not-found": "ليس لدى HighLevel شيء في العنوان المضبوط.",
      "not-allowed":
        "تم تسجيل دخولك، لكنك لست في قائمة من يحق لهم استخدام هذا النموذج. اسأل المسؤول عن Contact Desk.",
      "proxy-refused":
        "ما يقف أمام خادم هذا النموذج لم يسمح بمرور شيء: ربما لست في قائمته. اسأل المسؤول عن Contact Desk.",
      "not-this-contact": "النموذج وخادمه غير متفقين. أعد تحميل الصفحة؛ ما أدخلته محفوظ.",
      "not-highlevel": "أجاب شيء ليس HighLevel.",
      "not-sent": "تعذّر الاتصال بـ HighLevel. لم يُرسل شيء.",
      forbidden: "رفض خادم هذا النموذج الطلب.",
      "too-large": "جهة الاتصال أكبر من أن تُرسل.",
      "unknown-location": "لا يعرف خادم هذا النموذج هذا الموقع.",
      "ledger-down": "تتعذّر الكتابة في القائمة التي تمنع إنشاء أي شخص مرتين. لم يُرسل شيء.",
      "old-page": "هناك إصدار أحدث من هذا النموذج. أعد تحميل الصفحة؛ ما أدخلته محفوظ.",
    },
    copyDetails: "نسخ التفاصيل",
    copied: "تم النسخ",
    copyFailed: "تعذّر النسخ",
    trace: (id) => iso(`Trace ID ${id}`),
    copyTrace: "نسخ Trace ID",
    dismiss: "إغلاق",
  },
  today: {
    title: "اليوم",
    open: (count) => `اليوم: ${number(count)}`,
    none: "لم يُنشأ شيء اليوم حتى الآن.",
    sending: (name) => `جارٍ إنشاء ${iso(name)}…`,
    notCreated: (count) => `ما لم يُنشأ: ${number(count)}`,
    said: {
      created: (name) => `تم إنشاء جهة الاتصال: ${iso(name)}.`,
      notCreated: (name) => `لم تُنشأ جهة الاتصال: ${iso(name)}. تنتظر تحت «اليوم».`,
      unknown: (name) => `لا يُعرف بعد هل أُنشئت جهة الاتصال: ${iso(name)}. تنتظر تحت «اليوم».`,
    },
    list: "جهات اتصال اليوم",
    nobody: "بلا اسم",
    outcomes: {
      waiting: "تنتظر دورها",
      sending: "جارٍ الإنشاء…",
      pausing: "HighLevel مشغول؛ تُعاد المحاولة تلقائيًا",
      saved: "تم الإنشاء",
      exists: "موجودة بالفعل في HighLevel؛ لم يتغيّر شيء",
      fix: "لم يقبلها HighLevel",
      wait: "لم تُنشأ: HighLevel مشغول",
      offline: "لم تُنشأ: لم تصل",
      unknown: "لا يُعرف بعد؛ لا تكتبها مرة أخرى",
      "signed-out": "لم تُنشأ: تم تسجيل خروجك",
      unreachable: "لم تُنشأ: لا يمكن الوصول إلى HighLevel",
    },
    takeBack: "فتح في النموذج",
    takeBackOf: (name) => `فتح في النموذج: ${iso(name)}`,
    again: "إعادة الإرسال",
    againOf: (name) => `إعادة الإرسال: ${iso(name)}`,
    openOf: (name) => `فتح في HighLevel: ${iso(name)}`,
    copyId: "نسخ المعرّف",
    copyIdOf: (name) => `نسخ المعرّف: ${iso(name)}`,
    enterAgain: "إدخال مرة أخرى",
    enterAgainOf: (name) => `إدخال مرة أخرى كنسخة: ${iso(name)}`,
    save: "حفظ بصيغة CSV",
    columns: {
      time: "الوقت",
      name: "الاسم",
      email: "البريد الإلكتروني",
      phone: "الهاتف",
      outcome: "النتيجة",
      contactId: "معرّف جهة الاتصال",
      address: "عنوان الصفحة في HighLevel",
    },
    close: "إغلاق",
  },
  kept: {
    at: (time, name) => `حفظنا ما كتبته (${iso(time)})${name && `: ${iso(name)}`}.`,
    goOn: "متابعة",
    startAgain: "البدء من جديد",
    lostFiles: (files) =>
      plural(files.length, {
        one: `لم يُحفظ لضيق المساحة: ${list(files.map(iso))}. اختره مرة أخرى.`,
        two: `لم يُحفظ لضيق المساحة: ${list(files.map(iso))}. اخترهما مرة أخرى.`,
        other: `لم يُحفظ لضيق المساحة: ${list(files.map(iso))}. اخترها مرة أخرى.`,
      }),
    cleared: (name) => `تم المسح${name && `: ${iso(name)}`}.`,
    undo: "تراجع",
    dismiss: "إغلاق",
    elsewhere: (time) => `في علامة تبويب أخرى ما كتبته (${iso(time)}). ما تكتبه هنا إدخال مستقل.`,
    unreadable: (time) => `شيء حُفظ (${iso(time)}) لم تعد قراءته ممكنة.`,
    newer: (time) => `ما حُفظ (${iso(time)}) كتبه إصدار أحدث من هذا النموذج. نزّل نسخة وافتحها هناك.`,
    remove: "إزالة",
    filesLost: (name, files) =>
      plural(files.length, {
        one: `تم إنشاء جهة الاتصال، لكن لم يُرفق بها (${iso(name)}): ${list(files.map(iso))}. أرفقه في HighLevel.`,
        two: `تم إنشاء جهة الاتصال، لكن لم يُرفق بها (${iso(name)}): ${list(files.map(iso))}. أرفقهما في HighLevel.`,
        other: `تم إنشاء جهة الاتصال، لكن لم يُرفق بها (${iso(name)}): ${list(files.map(iso))}. أرفقها في HighLevel.`,
      }),
    stray: "لم يعد النموذج يسأل عن هذا، ولن يُرسل",
    goneField: "حقل لم يعد موجودًا",
    notKept: {
      title: "هذا المتصفح لا يسمح لنا بحفظ نسخة.",
      text: "ما تكتبه يبقى ما دامت هذه الصفحة مفتوحة.",
      why: {
        insecure: `يجب لذلك أن تُفتح الصفحة عبر ${iso("https")}.`,
        missing: "هو أقدم من ذلك، أو يمنعه وضع التصفح الخاص فيه.",
        refused: "تمنع ذلك إعداداته، أو الصفحة المحيطة بهذه الصفحة.",
        full: "لم تبقَ مساحة على هذا الكمبيوتر.",
        blocked:
          "في علامة تبويب أخرى إصدار أقدم من هذا النموذج لا يزال مفتوحًا. أغلقها، ثم أعد تحميل هذه الصفحة.",
        failed: "وحدة التخزين فيه لا تجيب.",
      },
    },
    copyWrong: (file) => `«${iso(file)}» ليس نسخة صنعها هذا النموذج. اختر ملفًا آخر.`,
    copyFiles: (files) => `الملفات ليست جزءًا من النسخة. اختر مرة أخرى: ${list(files.map(iso))}.`,
  },
  strayToken: {
    title: "استبدل رمز الوصول هذا",
    why: {
      address:
        "كان في عنوان هذه الصفحة رمز وصول إلى HighLevel. أُزيل منه ولم يُستخدم في شيء، لكن المتصفحات والخوادم الوكيلة والسجلات تحتفظ بالعناوين: ربما قرأه آخرون.",
      message:
        "أرسلت نافذة أخرى رمز وصول إلى HighLevel إلى هذه الصفحة. أُهمل ولم يُستخدم في شيء، لكن الصفحة التي تحمله يمكن أن يقرأها آخرون.",
    },
    whatToDo: `في HighLevel افتح ${iso("sub-account → Settings → Private Integrations")}، واختر التكامل، واستبدل رمزه (Rotate). لا تعطِ الرمز الجديد إلا للشخص الذي أعدّ Contact Desk: مكانه على الخادم.`,
    dismiss: "إغلاق",
  },
  connect: {
    open: "ربط HighLevel…",
    title: "ربط HighLevel",
    intro:
      "تُنشأ جهات الاتصال عندئذ في موقعك الخاص. يُختم رمز الوصول في ملف تعريف ارتباط لا يستطيع أي نص برمجي قراءته، ولا يُعرض في أي مكان.",
    location: "معرّف الموقع",
    locationHint: `في HighLevel، في الحساب الفرعي (sub-account): ${iso("Settings → Business Profile")}`,
    token: "رمز الوصول من Private Integration",
    tokenHint: `في الحساب الفرعي نفسه: ${iso("Settings → Private Integrations")}. يحتاج إلى النطاقات ${iso("View Contacts")} و${iso("Edit Contacts")} و${iso("View Locations")}.`,
    show: "إظهار رمز الوصول",
    connect: "ربط",
    connecting: "جارٍ الربط…",
    cancel: "إلغاء",
    connected: (name) => `تم الربط: ${iso(name)}.`,
    disconnect: "إلغاء الربط",
    disconnected: "تم إلغاء الربط.",
    notDisconnected: "لا يزال الربط قائمًا. حاول مرة أخرى.",
    noAnswer: "تعذّر سؤال خادم هذا النموذج. لم يُربط شيء. حاول مرة أخرى بعد لحظة.",
    why: {
      "bad-location-id": `أدخل معرّف موقع، مثل ${iso("ve9EPM428h8vShlRW1KT")}`,
      "bad-token": `أدخل رمز الوصول كاملًا: ${iso("pit-")} ثم 32 رقمًا وحرفًا من a إلى f، تفصل بينها شرطات`,
      "token-unknown":
        "لا يعرف HighLevel رمز الوصول هذا: إما أنه خاطئ أو استُبدل أو انتهت صلاحيته. أنشئ رمزًا آخر وألصقه هنا",
      "token-agency": `هذا رمز وصول لوكالة. أنشئ رمزًا في الحساب الفرعي (sub-account)، تحت ${iso("Settings → Private Integrations")} الخاصة به`,
      "token-scope": `ينقص رمز الوصول نطاق. عدّله في HighLevel: يحتاج إلى ${iso("View Contacts")} و${iso("Edit Contacts")} و${iso("View Locations")}`,
      "token-elsewhere":
        "رمز الوصول لا يفتح هذا الموقع. تحقق من المعرّف، أو أنشئ رمزًا في الحساب الفرعي (sub-account) الذي يحمله",
      "not-secure": `لا يُقبل رمز الوصول إلا عبر ${iso("https")}، أو على هذا الكمبيوتر نفسه. افتح هذه الصفحة بعنوانها الذي يبدأ بـ ${iso("https")}.`,
      "too-many": "جرت محاولات كثيرة جدًا. حاول مرة أخرى بعد دقيقة.",
      busy: "HighLevel مشغول. حاول مرة أخرى بعد دقيقة.",
      "not-sent": "تعذّر الوصول إلى HighLevel. لم يُربط شيء. حاول مرة أخرى بعد لحظة.",
      "no-answer": "لم يُجب HighLevel. لم يُربط شيء. حاول مرة أخرى بعد لحظة.",
      "not-highlevel": "أجاب شيء ليس HighLevel. أخبر المسؤول عن Contact Desk.",
      "signed-out": "انتهى تسجيل دخولك. أغلق هذا، وسجّل الدخول، ثم اربط مرة أخرى.",
      "not-allowed": "لست في قائمة من يحق لهم استخدام هذا النموذج. اسأل المسؤول عن Contact Desk.",
    },
  },
  lookUps: {
    without: {
      people: "لا توجد قائمة أشخاص: اكتب معرّف المستخدم.",
      tags: "لا توجد قائمة وسوم: اكتبها كاملة.",
      timeZones: "لا توجد قائمة من HighLevel: هذه المناطق من المتصفح.",
      facts: "مكان هذا الموقع غير معروف: تحتاج أرقام الهواتف إلى + أو إلى بلد.",
      customFields: "لا توجد قائمة حقول مخصصة: أضفها بمعرّفاتها.",
    },
    why: {
      scope: (scope) => `ينقص النطاق ${iso(scope)}.`,
      token: () => "لا يعرف HighLevel رمز الوصول.",
      location: () => "ليس لرمز الوصول حق الوصول إلى هذا الموقع.",
      entrance: () => "خادم هذا النموذج لا يسمح لك بالدخول.",
      busy: () => "HighLevel مشغول؛ سيُسأل مرة أخرى بعد لحظة.",
      broken: () => "لم يُجب HighLevel كما ينبغي.",
      unreachable: () => "لا يمكن الوصول إلى HighLevel.",
      slow: () => "HighLevel بطيء؛ قد تصل القائمة لاحقًا.",
    },
    again: "حاول مرة أخرى",
  },
  suggestion: {
    here: (answer) => `هذا الموقع: ${iso(answer)}`,
    there: (place, answer) => `${inArabic(place)}: ${iso(answer)}`,
    mostly: (place, answer) => `معظم ${inArabic(place)}: ${iso(answer)}`,
    use: "استخدام",
    takeThis: (answer) => `استخدام: ${iso(answer)}`,
  },
  duplicate: {
    email: (name) => `هذا البريد الإلكتروني مسجّل باسم ${iso(name)}`,
    phone: (name) => `رقم الهاتف هذا مسجّل باسم ${iso(name)}`,
    someone: "شخص ما",
    open: "فتح",
    opens: (name) => `فتح ${iso(name)} في علامة تبويب جديدة`,
  },
  parts: {
    of: (label) => `ملفات «${iso(label)}» على هيئة أجزاء`,
    after: `بعد وجود جهة الاتصال، بصيغة ${iso("multipart/form-data")}:`,
    noType: "بلا نوع",
  },
  uploads: {
    title: (name) => `ملفات ${iso(name)}`,
    attaching: (files, label) => `جارٍ إرفاق ${files} في «${iso(label)}»`,
    waiting: "في انتظار الملفات السابقة…",
    progress: (percent, sent, total) => `${iso(percent)} · ${iso(sent)} من ${iso(total)}`,
    left: (time) => `بقي ${iso(time)}`,
    finishing: "أُرسل كل شيء. HighLevel يستلمه الآن…",
    files: (names) => list(names.map(iso)),
    done: (files, label) => `أُرفق في «${iso(label)}»: ${files}.`,
    failed: (files, count) =>
      plural(count, {
        one: `تم إنشاء جهة الاتصال، لكن لم يُرفق الملف: ${files}.`,
        two: `تم إنشاء جهة الاتصال، لكن لم يُرفق الملفان: ${files}.`,
        other: `تم إنشاء جهة الاتصال، لكن لم تُرفق الملفات: ${files}.`,
      }),
    unclear: (files) => `تم إنشاء جهة الاتصال، لكن لا يُعرف هل وصل هذا: ${files}. المحاولة مرة أخرى لا تضر.`,
    cancelled: (files) => `تم إنشاء جهة الاتصال. ألغيت، لذلك لم يُرفق هذا: ${files}.`,
    why: {
      entrance: () => "يجب أن تسجّل الدخول أولًا؛ ثم تُعاد المحاولة.",
      scope: () => `ينقص النطاق ${iso("forms.write")}.`,
      token: () => "لا يعرف HighLevel رمز الوصول.",
      location: () => "ليس لرمز الوصول حق الوصول إلى هذا الموقع.",
      busy: () => "HighLevel مشغول. حاول مرة أخرى بعد دقيقة.",
      refused: (message) => `يقول HighLevel: ${iso(message)}`,
      tooLarge: () => "يمكن أن يبلغ حجم جميع ملفات الحقل الواحد معًا 512 ميغابايت.",
      unreachable: () => "فشل الاتصال، أو لم يعد أحد الملفات موجودًا على هذا الكمبيوتر.",
    },
    cancel: "إلغاء",
    cancelOf: (label) => `إلغاء ملفات «${iso(label)}»`,
    again: "محاولة إرسال الملفات مرة أخرى",
    dismiss: "إغلاق",
  },
  number: {
    wrong: (example) => `أدخل رقمًا، مثل ${iso(example)}`,
    amount: (example) => `أدخل مبلغًا، مثل ${iso(example)}`,
    whole: "أدخل عددًا صحيحًا، مثل 1786611",
    digits: "في هذا الرقم خانات أكثر مما يستطيع HighLevel حفظه بدقة. استخدم خانات أقل.",
    sent: (number) => `سيُرسل بالصيغة ${iso(number)}`,
  },
  file: {
    uuid: "أدخل UUID من 32 رقمًا وحرفًا من a إلى f، مع الشرطات، أو اترك هذا فارغًا",
    notJson: `هذا ليس JSON. ألصق الكائن كاملًا، من ${iso("{")} إلى ${iso("}")}`,
    shape: (where) =>
      where === ""
        ? "ألصق كائنًا واحدًا، مفتاحه uuid الخاص بالملف"
        : `«${iso(where)}» غير موجود، أو ليس ما لدى HighLevel في هذا المكان`,
  },
  preview: {
    copy: "نسخ",
    copied: "تم النسخ",
    copyFailed: "تعذّر النسخ",
    body: "المحتوى بصيغة JSON",
    // The word is the same for every number.
    bytes: (count) => `${number(count)} بايت`,
    left: (labels) => `لن يُرسل حتى يصبح صحيحًا: ${list(labels.map(iso))}`,
    tooLarge: "هذا أكبر من أن يُعرض هنا وأن يُرسل: الحد الأقصى 64 كيلوبايت.",
  },
  permanent: {
    label: "دائم",
    hint: "الحظر الدائم لا يمكن رفعه أبدًا، ولا حتى في HighLevel.",
    title: "حظر إلى الأبد؟",
    text: "لا يستطيع تطبيق HighLevel ولا واجهة API الخاصة به رفع الحظر الدائم بعد ذلك. ولن يمكن أبدًا التواصل مع هذا الشخص بهذه الطريقة مرة أخرى.",
    yes: "حظر دائم",
    no: "عدم الحظر",
  },
  customFields: {
    loading: "جارٍ إحضار الحقول المخصصة لهذا الموقع…",
    none: "ليس لهذا الموقع حقول مخصصة.",
    filter: "البحث عن حقل",
    found: (count) =>
      plural(count, {
        zero: "لا حقول",
        one: "حقل واحد",
        two: "حقلان",
        few: `${count} حقول`,
        many: `${count} حقلًا`,
        other: `${count} حقل`,
      }),
    notFound: "لا يوجد حقل بهذا الاسم.",
    refresh: "قراءة من جديد",
    refreshing: "جارٍ القراءة…",
    refreshLabel: "قراءة من جديد لما قد يكون تغيّر في HighLevel",
    group: (first, others) =>
      plural(others, {
        zero: iso(first),
        one: `${iso(first)} وحقل آخر`,
        two: `${iso(first)} وحقلان آخران`,
        few: `${iso(first)} و${others} حقول أخرى`,
        many: `${iso(first)} و${others} حقلًا آخر`,
        other: `${iso(first)} و${others} حقل آخر`,
      }),
    unknown: (names) => `أُعدّ النموذج ليسأل عن ${list(names.map(iso))}، وهذا ليس لدى هذا الموقع.`,
    add: "إضافة حقل بمعرّفه",
    kind: "النوع",
    row: (number) => `الحقل المخصص ${number}`,
    remove: "إزالة",
    removeRow: (number) => `إزالة الحقل المخصص ${number}`,
    up: (number) => `نقل الحقل المخصص ${number} إلى الأعلى`,
    down: (number) => `نقل الحقل المخصص ${number} إلى الأسفل`,
    removed: (number) => `أُزيل الحقل المخصص ${number}`,
    moved: (from, to) => `أصبح رقم الحقل المخصص ${from} الآن ${to}`,
    twice: "في صف آخر هذا المعرّف أيضًا. قد يحتفظ HighLevel بواحد منهما فقط.",
    way: "الطريقة",
    ways: { parts: "بأجزائه", json: "بصيغة JSON" },
    fileNote: "لملف موجود بالفعل في HighLevel.",
    kinds: {
      text: "نص",
      largeText: "نص طويل",
      singleOption: "خيار واحد",
      radio: "أزرار اختيار",
      number: "رقم",
      money: "مبلغ",
      checkboxList: "قائمة مربعات اختيار",
      multipleOptions: "خيارات متعددة",
      file: "ملف",
    },
  },
  time: {
    form: `أدخل وقتًا، مثل ${iso("9:30")} أو ${iso("9:30 pm")} أو ${iso("21:30")}`,
    hour: (hour) => `لا توجد في اليوم ساعة ${hour}. أدخل وقتًا من ${iso("0:00")} إلى ${iso("23:59")}`,
    half: (hour) => `مع am أو pm تكون الساعات من 1 إلى 12، وهذه ${hour}`,
    minute: (minute) => `لا توجد في الساعة دقيقة ${minute}. أدخل وقتًا، مثل ${iso("9:30")}`,
    sent: (time) => `سيُرسل بالصيغة ${iso(time)}`,
  },
  money: {
    sent: (amount, number) => `${iso(amount)} · سيُرسل بالصيغة ${iso(number)}`,
  },
  options: {
    other: "إجابة أخرى",
    otherText: "إجابتك الأخرى",
    clear: "إلغاء الاختيار",
    notOne: (text, label) => `«${iso(text)}» ليس من خيارات «${iso(label)}»`,
  },
  tags: { isNew: "جديد" },
  pins: {
    pin: (label) => `تثبيت «${iso(label)}»`,
    hint: (keys) => `إبقاء لجهة الاتصال التالية (${iso(keys)})`,
    pinned: "مثبّت",
    pinnedFor: "مثبّت: يبقى لجهة الاتصال التالية",
    count: (count) => `المثبّت: ${count}`,
    clear: "إلغاء كل التثبيت",
    cleared: "لم يعد شيء مثبّتًا.",
    permanent: "الحظر الدائم يخص شخصًا واحدًا، ولا يمكن تثبيته.",
    did: {
      pin: (label) => `ثُبّت «${iso(label)}»: يبقى لجهة الاتصال التالية.`,
      unpin: (label) => `لم يعد «${iso(label)}» مثبّتًا.`,
      lift: (label) => `لم يعد «${iso(label)}» مثبّتًا: الحظر الدائم يخص شخصًا واحدًا.`,
      refuse: (label) => `لا يمكن تثبيت «${iso(label)}»: الحظر الدائم يخص شخصًا واحدًا.`,
    },
  },
  files: {
    pick: (most) => (most === 1 ? "اختيار ملف" : "اختيار ملفات"),
    drop: (most) => (most === 1 ? "أو أفلته أو ألصقه هنا" : "أو أفلتها أو ألصقها هنا"),
    takes: (endings, most) => `${either(inCapitals(endings))}، حتى 50 ميغابايت${atMost(most)}`,
    takesAny: (most) => `حتى 50 ميغابايت${atMost(most)}`,
    files: "الملفات المختارة",
    notAdded: "لم يُضف",
    checking: "جارٍ التحقق…",
    remove: "إزالة",
    removeFile: (name) => `إزالة ${iso(name)}`,
    dismiss: "إخفاء",
    dismissFile: (name) => `إخفاء الملاحظة عن ${iso(name)}`,
    added: (name) => `أُضيف ${iso(name)}.`,
    removed: (name) => `أُزيل ${iso(name)}.`,
    faults: {
      highLevel: (name, endings) =>
        `«${iso(name)}» ليس من الملفات التي يقبلها HighLevel. يقبل ${either(inCapitals(endings))}.`,
      field: (name, endings) =>
        `«${iso(name)}» ليس ملفًا لهذا الحقل. يقبل الحقل ${either(inCapitals(endings))}.`,
      empty: (name) => `الملف «${iso(name)}» فارغ. اختر ملفًا فيه محتوى.`,
      large: (name) => `الملف «${iso(name)}» أكبر من 50 ميغابايت. اختر ملفًا أصغر.`,
      twice: (name) => `الملف «${iso(name)}» موجود هنا بالفعل.`,
      many: (name, most) =>
        most === 1
          ? `الملف «${iso(name)}» زائد: يتسع هذا الحقل لملف واحد. أزل الملف الآخر أولًا.`
          : `الملف «${iso(name)}» زائد: لا يقبل هذا الحقل أكثر من ${filesOf(most)}. أزل ملفًا آخر أولًا.`,
      content: (name, ending, found) =>
        `محتوى «${iso(name)}» ليس ${iso(ending)} بل ${iso(found)}. أعطه الامتداد المناسب، أو اختر ملفًا آخر.`,
      unknown: (name, ending) =>
        `محتوى «${iso(name)}» ليس ${iso(ending)}. افتحه واحفظه بصيغة ${iso(ending)}، ثم اختر ذلك الملف.`,
      unreadable: (name) => `تعذّرت قراءة «${iso(name)}». ربما نُقل أو تغيّر. اختره مرة أخرى.`,
    },
  },
  embed: {
    filledBy: (host) => `تمت التعبئة من ${iso(host)}`,
    filledByAddress: "تمت التعبئة من الرابط إلى هذه الصفحة",
    resetTitle: "إفراغ النموذج؟",
    resetWhy: (host) => `يطلب ${iso(host)} نموذجًا فارغًا. يمكن استعادة ما كتبته بعد ذلك مباشرة.`,
    reset: "إفراغ",
    resetKeep: "إبقاء ما كتبته",
    code: "الرمز",
    codeHint: "فقط إذا عرضت نافذة تسجيل الدخول رمزًا",
    codeRefused: "لم يعد هذا الرمز صالحًا. سجّل الدخول مرة أخرى للحصول على رمز آخر.",
    codeTake: "متابعة",
  },
  paste: {
    open: "لصق للتعبئة…",
    title: "لصق للتعبئة",
    box: "ما نسخته",
    hint: "توقيع رسالة بريد إلكتروني، أو عنوان، أو صف من جدول بيانات، أو بطاقة vCard. يمكن أيضًا إفلات ملف vCard على الصفحة.",
    understood: "ما فُهم",
    rest: "ما لم يُفهم",
    answer: (label, text) => `${iso(label)}: ${iso(text)}`,
    replaces: (text) => `يحل محل «${iso(text)}»`,
    there: "موجود هناك بالفعل",
    another: "واحد من عدة احتمالات. حدّده لأخذه.",
    unsure: "غير مؤكد. حدّده إن كان صحيحًا.",
    notAsked: (label, text) => `${iso(label)}: ${iso(text)}. لا يسأل هذا النموذج عن ذلك.`,
    person: "الشخص",
    people: (count) =>
      plural(count, {
        zero: "لا أحد فيه.",
        one: "فيه شخص واحد.",
        two: "فيه شخصان. اختر واحدًا.",
        few: `فيه ${count} أشخاص. اختر واحدًا.`,
        many: `فيه ${count} شخصًا. اختر واحدًا.`,
        other: `فيه ${count} شخص. اختر واحدًا.`,
      }),
    nobody: (place) => `الشخص ${place}`,
    found: (pieces, rest) => `${understood(pieces)}، ${notUnderstood(rest)}.`,
    fill: (count) => (count === 0 ? "تعبئة" : `تعبئة ${fieldsOf(count)}`),
    cancel: "إلغاء",
    filled: (count) => `تمت تعبئة ${fieldsOf(count)}.`,
    undo: "تراجع",
    dismiss: "إغلاق",
    why: {
      large: "هذا كثير جدًا: يمكن قراءة 64 كيلوبايت على الأكثر. انسخ ما يخص شخصًا واحدًا فقط.",
      noText: "فيه أحرف لا توجد في أي نص. انسخه مرة أخرى من حيث تمكن قراءته.",
      oldCard: "بطاقة vCard هذه من الإصدار 2.1 الذي لا تمكن قراءته. صدّرها مرة أخرى بالإصدار 3.0 أو 4.0.",
      emptyCard: "لا أحد في بطاقة vCard هذه.",
    },
    file: {
      kind: (name) => `«${iso(name)}» ليس ملف vCard. أفلت ملفًا ينتهي اسمه بـ ${iso(".vcf")}.`,
      empty: (name) => `الملف «${iso(name)}» فارغ.`,
      large: (name) => `الملف «${iso(name)}» كبير جدًا: يمكن قراءة 5 ميغابايت على الأكثر.`,
      unreadable: (name) => `تعذّرت قراءة «${iso(name)}». صدّره مرة أخرى بترميز UTF-8.`,
    },
  },
  keys: {
    open: "اختصارات لوحة المفاتيح",
    title: "اختصارات لوحة المفاتيح",
    intro: "تعمل في كل مكان من الصفحة، وأثناء الكتابة أيضًا. الضغط على أحد هذه الأسطر يفعل الشيء نفسه.",
    names: { control: "Ctrl", shift: "Shift", alt: "Alt", enter: "Enter" },
    pin: "تثبيت الحقل النشط أو إلغاء تثبيته",
    first: "الانتقال إلى الحقل الأول",
    goTo: (section) => `الانتقال إلى «${iso(section)}»`,
    help: "عرض هذه الاختصارات",
    close: "إغلاق",
    accessibility: "بيان إمكانية الوصول",
  },
  textboxList: {
    why: "لا يحفظ HighLevel هذا الحقل من هنا. املأه في HighLevel بعد إنشاء جهة الاتصال.",
    boxes: "خاناته",
  },
  unknownType: (dataType) =>
    `يسمّي HighLevel هذا النوع من الحقول «${iso(dataType)}»؛ هذا النموذج لا يعرفه ويرسله نصًا.`,
};
