import type { Language } from "./languages";

/** What the element says itself in other people's pages. */
export type EmbedWords = {
  label: string;
  close: string;
  notShown: string;
  open: string;
};

/** In each language; a loader has 2 kB, and only one of them in it. */
export const embedWords: { readonly [language in Language]: EmbedWords } = {
  en: {
    label: "New contact",
    close: "Close",
    notShown: "The form cannot be shown on this page.",
    open: "Open it in a tab",
  },
  es: {
    label: "Contacto nuevo",
    close: "Cerrar",
    notShown: "El formulario no se puede mostrar en esta página.",
    open: "Abrirlo en una pestaña",
  },
  de: {
    label: "Neuer Kontakt",
    close: "Schließen",
    notShown: "Das Formular kann hier nicht angezeigt werden.",
    open: "In einem Tab öffnen",
  },
  fr: {
    label: "Nouveau contact",
    close: "Fermer",
    notShown: "Le formulaire ne peut pas s’afficher sur cette page.",
    open: "L’ouvrir dans un onglet",
  },
  "pt-BR": {
    label: "Novo contato",
    close: "Fechar",
    notShown: "O formulário não pode ser exibido nesta página.",
    open: "Abrir em uma aba",
  },
  it: {
    label: "Nuovo contatto",
    close: "Chiudi",
    notShown: "Il modulo non può essere mostrato in questa pagina.",
    open: "Aprirlo in una scheda",
  },
  nl: {
    label: "Nieuw contact",
    close: "Sluiten",
    notShown: "Het formulier kan niet op deze pagina worden getoond.",
    open: "Openen in een tabblad",
  },
  pl: {
    label: "Nowy kontakt",
    close: "Zamknij",
    notShown: "Na tej stronie nie można wyświetlić formularza.",
    open: "Otwórz go w karcie",
  },
  ja: {
    label: "連絡先の新規作成",
    close: "閉じる",
    notShown: "フォームを表示できません。",
    open: "タブで開く",
  },
  "zh-Hans": {
    label: "新建联系人",
    close: "关闭",
    notShown: "表单无法在此显示。",
    open: "在标签页中打开",
  },
  ar: {
    label: "جهة اتصال جديدة",
    close: "إغلاق",
    notShown: "لا يمكن عرض النموذج هنا.",
    open: "فتحه في علامة تبويب",
  },
};
