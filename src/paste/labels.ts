import { fold } from "./fold";
import type { PastedName } from "./Understood";

/** What stands before an answer, or above a column: our fields, a fax, and what we have no field for. */
export type Label = PastedName | "fax" | "other";

// English, Spanish, German, French, Portuguese, Italian, Dutch, Polish, Japanese, Chinese and Arabic.
const called: { readonly [label in Label]?: string } = {
  firstName:
    "first name|firstname|given name|forename|first|nombre|nombres|nombre de pila|vorname|prénom|nome próprio|primeiro nome|nome|voornaam|imię|名|名前（名）|下の名前|名字（名）|الاسم الأول",
  lastName:
    "last name|lastname|surname|family name|last|apellido|apellidos|nachname|familienname|zuname|nom de famille|sobrenome|apelido|cognome|achternaam|nazwisko|姓|氏|اسم العائلة|اللقب",
  name: "name|full name|fullname|display name|contact name|nombre completo|nombre y apellidos|vollständiger name|nom complet|nom et prénom|nome completo|nome e cognome|volledige naam|naam|imię i nazwisko|氏名|お名前|名前|姓名|الاسم|الاسم الكامل",
  email:
    "email|e mail|mail|email address|e mail address|mailto|correo|correo electrónico|e mail adresse|email adresse|courriel|adresse e mail|adresse email|mél|correio eletrônico|correio eletrónico|indirizzo email|posta elettronica|e mailadres|emailadres|adres e mail|メール|メールアドレス|eメール|电子邮件|電子郵件|邮箱|电邮|電郵|البريد|البريد الإلكتروني|ايميل|إيميل",
  phone:
    "phone|phone number|telephone|telephone number|tel|t|p|ph|m|mob|mobile|mobile phone|cell|cell phone|cellphone|c|direct|direct line|office|work|home|main|call|whatsapp|teléfono|teléfono móvil|telf|tfno|móvil|celular|cel|telefon|telefonnummer|fon|mobil|mobiltelefon|handy|handynummer|durchwahl|téléphone|tél|portable|port|numéro de téléphone|fixe|telefone|telemóvel|tlm|telefono|cellulare|cell|telefoonnummer|telefoon|mobiel|gsm|komórka|kom|tel kom|nr telefonu|numer telefonu|電話|電話番号|携帯|携帯電話|电话|电话号码|手机|手机号|移动电话|هاتف|الهاتف|جوال|الجوال|موبايل|رقم الهاتف|تلفون",
  fax: "fax|f|facsimile|telefax|télécopie|faks|ファックス|ファクス|传真|傳真|فاكس",
  gender: "gender|sex|género|sexo|geschlecht|sexe|genre|gênero|sesso|genere|geslacht|płeć|性別|性别|الجنس",
  dateOfBirth:
    "date of birth|birthday|birth date|birthdate|dob|born|fecha de nacimiento|nacimiento|geburtsdatum|geburtstag|geb|date de naissance|né le|née le|data de nascimento|nascimento|data di nascita|geboortedatum|data urodzenia|生年月日|誕生日|出生日期|生日|تاريخ الميلاد",
  companyName:
    "company|company name|organisation|organization|org|employer|empresa|compañía|firma|unternehmen|société|entreprise|azienda|società|ditta|bedrijf|bedrijfsnaam|会社|会社名|公司|公司名称|単位|الشركة|شركة|اسم الشركة",
  website:
    "website|web|www|url|homepage|web site|web page|webseite|internet|site|site web|site internet|sitio web|página web|sito|sito web|strona|strona www|ウェブ|ウェブサイト|ホームページ|网站|网址|الموقع|موقع|الموقع الإلكتروني",
  source: "source|lead source|origen|quelle|fonte|bron|źródło|紹介元|来源|المصدر",
  address1:
    "address|street|street address|address 1|address1|address line 1|dirección|domicilio|calle|adresse|anschrift|straße|strasse|rue|endereço|morada|rua|indirizzo|via|adres|straat|ulica|住所|地址|العنوان",
  city: "city|town|ciudad|localidad|población|stadt|ort|wohnort|ville|cidade|localidade|città|comune|plaats|woonplaats|stad|miasto|miejscowość|市区町村|城市|المدينة",
  state:
    "state|region|province|county|state region|estado|provincia|bundesland|kanton|région|província|regione|provincie|województwo|都道府県|省|省份|الولاية|المنطقة",
  postalCode:
    "postal code|postcode|post code|zip|zip code|zipcode|código postal|cp|c p|plz|postleitzahl|code postal|cep|cap|kod pocztowy|郵便番号|邮编|邮政编码|الرمز البريدي",
  country: "country|país|land|pays|paese|kraj|国|国名|国家|البلد|الدولة",
  timezone:
    "time zone|timezone|zona horaria|zeitzone|fuseau horaire|fuso horário|fuso orario|tijdzone|strefa czasowa",
  tags: "tags|tag|etiquetas|schlagwörter|étiquettes|etichette|labels|etykiety|タグ|标签|الوسوم",
  other:
    "title|job title|position|role|department|dept|notes|note|vat|vat id|ust id|ust idnr|iban|bic|id|skype|linkedin|facebook|instagram|twitter|cargo|puesto|abteilung|funktion|fonction|poste|siret|tva|cnpj|cpf|nif|p iva|partita iva|functie|kvk|btw|stanowisko|nip|役職|部署|职位|部门|المسمى الوظيفي",
};

const byWord = new Map(
  Object.entries(called).flatMap(([label, words]) =>
    // The keys of the table are the labels.
    words.split("|").map((word) => [fold(word), label as Label] as const),
  ),
);

/** What a label asks for, whatever its language. */
export function labelOf(text: string): Label | undefined {
  return byWord.get(fold(text));
}

/** The label at the start of a text with a colon after it, and where its answer starts. */
export function labelAhead(text: string): { label: Label; end: number } | undefined {
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > 40) return undefined;
  const label = labelOf(text.slice(0, colon));
  return label && { label, end: colon + 1 };
}

/** The label of up to three words right before a place in a text, and where it starts. */
export function labelBefore(text: string, end: number): { label: Label; start: number } | undefined {
  const words = [...text.slice(0, end).matchAll(/[^\s:：]+/g)].slice(-3);
  for (const word of words) {
    const start = word.index;
    const label = labelOf(text.slice(start, end));
    if (label) return { label, start };
  }
  return undefined;
}
