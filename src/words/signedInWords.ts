import type { Language } from "./languages";

/** What the window says in which somebody has signed in. */
export type SignedInWords = {
  title: string;
  signedIn: string;
  close: string;
  copy: string;
  fault: string;
};

/** In each language; all of it is in one small script, for a page that nobody looks at for long. */
export const signedInWords: { readonly [language in Language]: SignedInWords } = {
  en: {
    title: "Sign in",
    signedIn: "You are signed in.",
    close: "Close this window, and go on where you were.",
    copy: "Copy this code into the form. It is good for one minute, and once.",
    fault: "The form could not be signed in from here. Close this window, and sign in once more.",
  },
  es: {
    title: "Iniciar sesión",
    signedIn: "Ha iniciado sesión.",
    close: "Cierre esta ventana y siga donde estaba.",
    copy: "Copie este código en el formulario. Sirve durante un minuto y una sola vez.",
    fault:
      "No se pudo iniciar sesión en el formulario desde aquí. Cierre esta ventana e inicie sesión otra vez.",
  },
  de: {
    title: "Anmelden",
    signedIn: "Sie sind angemeldet.",
    close: "Schließen Sie dieses Fenster und machen Sie dort weiter, wo Sie waren.",
    copy: "Kopieren Sie diesen Code in das Formular. Er gilt eine Minute lang und nur einmal.",
    fault:
      "Das Formular konnte von hier aus nicht angemeldet werden. Schließen Sie dieses Fenster und melden Sie sich noch einmal an.",
  },
  fr: {
    title: "S’identifier",
    signedIn: "Vous êtes identifié.",
    close: "Fermez cette fenêtre et reprenez où vous en étiez.",
    copy: "Copiez ce code dans le formulaire. Il est valable une minute, et une seule fois.",
    fault:
      "L’identification du formulaire n’a pas abouti. Fermez cette fenêtre et identifiez-vous de nouveau.",
  },
  "pt-BR": {
    title: "Entrar",
    signedIn: "Você entrou.",
    close: "Feche esta janela e continue de onde parou.",
    copy: "Copie este código no formulário. Ele vale por um minuto e uma única vez.",
    fault: "Não foi possível entrar no formulário a partir daqui. Feche esta janela e entre mais uma vez.",
  },
  it: {
    title: "Accedi",
    signedIn: "Accesso effettuato.",
    close: "Chiudere questa finestra e continuare da dove si era.",
    copy: "Copiare questo codice nel modulo. È valido per un minuto, e una sola volta.",
    fault: "Non è stato possibile accedere al modulo da qui. Chiudere questa finestra e accedere di nuovo.",
  },
  nl: {
    title: "Aanmelden",
    signedIn: "U bent aangemeld.",
    close: "Sluit dit venster en ga verder waar u was.",
    copy: "Kopieer deze code naar het formulier. Hij is één minuut geldig, en één keer.",
    fault:
      "Het formulier kon vanaf hier niet worden aangemeld. Sluit dit venster en meld u nog een keer aan.",
  },
  pl: {
    title: "Zaloguj się",
    signedIn: "Logowanie się powiodło.",
    close: "Zamknij to okno i kontynuuj tam, gdzie praca została przerwana.",
    copy: "Skopiuj ten kod do formularza. Jest ważny przez minutę i tylko raz.",
    fault: "Nie udało się stąd zalogować formularza. Zamknij to okno i zaloguj się jeszcze raz.",
  },
  ja: {
    title: "サインイン",
    signedIn: "サインインしました。",
    close: "このウィンドウを閉じて、元の画面で続けてください。",
    copy: "このコードをフォームにコピーしてください。1分間、1回だけ有効です。",
    fault:
      "ここからフォームにサインインできませんでした。このウィンドウを閉じて、もう一度サインインしてください。",
  },
  "zh-Hans": {
    title: "登录",
    signedIn: "您已登录。",
    close: "请关闭此窗口，从刚才的地方继续。",
    copy: "请将此代码复制到表单中。代码在一分钟内有效，且只能使用一次。",
    fault: "无法从此处登录表单。请关闭此窗口并重新登录。",
  },
  ar: {
    title: "تسجيل الدخول",
    signedIn: "تم تسجيل دخولك.",
    close: "أغلق هذه النافذة وتابع من حيث كنت.",
    copy: "انسخ هذا الرمز إلى النموذج. يصلح لدقيقة واحدة ولمرة واحدة.",
    fault: "تعذّر تسجيل الدخول إلى النموذج من هنا. أغلق هذه النافذة وسجّل الدخول مرة أخرى.",
  },
};
