import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countryCodes } from "../contact/countries";
import { fold } from "./fold";
import { labelOf } from "./labels";
import { longestPaste, readPasted } from "./readPasted";
import type { PasteContext, Piece, Understood } from "./Understood";

const languages = ["en", "es", "de", "fr", "pt", "it", "nl", "pl", "ja", "zh", "ar", "sv", "da", "tr"];

const namesOfCountries = new Map([
  ...languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: "region" });
    return countryCodes.map((code) => [fold(names.of(code) ?? code), code] as const);
  }),
  ["usa", "US"],
]);

const countryOf = (text: string) => namesOfCountries.get(fold(text));

type Sample = {
  says: string;
  /** What the form or the location says. */
  country?: string;
  text: string;
  /** For each person what is understood, as "field = text" where it is sure and "field ? text" where it is asked; and what is not. */
  people: readonly { found: readonly string[]; rest: readonly string[] }[];
};

const samples: readonly Sample[] = [
  {
    says: "a signature in English, confirmed by its email",
    country: "US",
    text: `Best regards,

Ada Lovelace
Chief Engineer
Analytical Engines, Inc.
12 Main Street, Suite 400
Springfield, IL 62704
United States
T: (212) 555-0123 | F: (212) 555-0199
ada.lovelace@analytical-engines.com
www.analytical-engines.com`,
    people: [
      {
        found: [
          "firstName = Ada",
          "lastName = Lovelace",
          "email = ada.lovelace@analytical-engines.com",
          "phone = +1 212 555 0123",
          "companyName = Analytical Engines, Inc.",
          "website = www.analytical-engines.com",
          "address1 = 12 Main Street, Suite 400",
          "city = Springfield",
          "state = IL",
          "postalCode = 62704",
          "country = US",
        ],
        rest: ["Best regards", "Chief Engineer", "F: (212) 555-0199"],
      },
    ],
  },
  {
    says: "a name that nothing confirms",
    country: "US",
    text: `Ada Lovelace
Chief Engineer
office@example.org`,
    people: [
      {
        found: [
          "firstName ? Ada",
          "lastName ? Lovelace",
          "name ? Ada Lovelace",
          "email = office@example.org",
        ],
        rest: ["Chief Engineer"],
      },
    ],
  },
  {
    says: "a signature in German",
    text: `Mit freundlichen Grüßen

Dr. Jürgen Müller
Leiter Einkauf
Müller & Söhne GmbH
Hauptstraße 5
10115 Berlin
Deutschland
Tel.: 030 1234567
Fax: 030 1234568
Mobil: +49 151 23456789
E-Mail: juergen.mueller@mueller-soehne.de
Web: www.mueller-soehne.de
USt-ID: DE123456789`,
    people: [
      {
        found: [
          "firstName = Jürgen",
          "lastName = Müller",
          "email = juergen.mueller@mueller-soehne.de",
          "phone = +49 30 1234567",
          "phone ? +49 1512 3456789",
          "companyName = Müller & Söhne GmbH",
          "website = www.mueller-soehne.de",
          "address1 = Hauptstraße 5",
          "city = Berlin",
          "postalCode = 10115",
          "country = DE",
        ],
        rest: ["Mit freundlichen Grüßen", "Leiter Einkauf", "Fax: 030 1234568", "USt-ID: DE123456789"],
      },
    ],
  },
  {
    says: "a signature in French",
    text: `Cordialement,
Jean-Luc Martin
Directeur commercial
Martin SARL
12 rue de la Paix
75002 PARIS CEDEX 02
France
Tél. : 01 42 68 53 00
jl.martin@martin.fr`,
    people: [
      {
        found: [
          "firstName ? Jean-Luc",
          "lastName ? Martin",
          "name ? Jean-Luc Martin",
          "email = jl.martin@martin.fr",
          "phone = +33 1 42 68 53 00",
          "companyName = Martin SARL",
          "address1 = 12 rue de la Paix",
          "city = PARIS CEDEX 02",
          "postalCode = 75002",
          "country = FR",
        ],
        rest: ["Cordialement", "Directeur commercial"],
      },
    ],
  },
  {
    says: "a signature in Spanish",
    text: `Saludos,
Ana María García López
Empresa Ejemplo S.L.
Calle Mayor, 5
28013 Madrid
España
Teléfono: 912 345 678
Correo: ana.garcia@ejemplo.es`,
    people: [
      {
        found: [
          "firstName ? Ana",
          "lastName ? María García López",
          "name ? Ana María García López",
          "email = ana.garcia@ejemplo.es",
          "phone = +34 912 34 56 78",
          "companyName = Empresa Ejemplo S.L.",
          "address1 = Calle Mayor, 5",
          "city = Madrid",
          "postalCode = 28013",
          "country = ES",
        ],
        rest: ["Saludos"],
      },
    ],
  },
  {
    says: "a signature in Italian, with the province",
    text: `Marco Rossi
Rossi S.p.A.
Via Roma 12
20121 Milano MI
Italia
Tel. 02 1234 5678
Cell. +39 347 123 4567
marco.rossi@rossi.it`,
    people: [
      {
        found: [
          "firstName = Marco",
          "lastName = Rossi",
          "email = marco.rossi@rossi.it",
          "phone = +39 02 1234 5678",
          "phone ? +39 347 123 4567",
          "companyName = Rossi S.p.A.",
          "address1 = Via Roma 12",
          "city = Milano",
          "state = MI",
          "postalCode = 20121",
          "country = IT",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a signature in Portuguese from Brazil",
    country: "BR",
    text: `Atenciosamente,
João da Silva
Rua das Flores, 123
São Paulo - SP
01310-100
Brasil
Celular: (11) 91234-5678
joao.dasilva@exemplo.com.br`,
    people: [
      {
        found: [
          "firstName = João",
          "lastName = da Silva",
          "email = joao.dasilva@exemplo.com.br",
          "phone = +55 11 91234 5678",
          "address1 = Rua das Flores, 123",
          "city = São Paulo",
          "state = SP",
          "postalCode = 01310-100",
          "country = BR",
        ],
        rest: ["Atenciosamente"],
      },
    ],
  },
  {
    says: "a signature in Portuguese from Portugal",
    text: `Maria Santos
Rua Augusta 10
1100-053 Lisboa
Portugal
Telemóvel: 912 345 678
E-mail: msantos@exemplo.pt`,
    people: [
      {
        found: [
          "firstName = Maria",
          "lastName = Santos",
          "email = msantos@exemplo.pt",
          "phone = +351 912 345 678",
          "address1 = Rua Augusta 10",
          "city = Lisboa",
          "postalCode = 1100-053",
          "country = PT",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a signature in Dutch",
    text: `Met vriendelijke groet,
Jan van der Berg
Voorbeeld B.V.
Keizersgracht 100
1015 CV Amsterdam
Nederland
Telefoon: 020 123 4567
jan.vanderberg@voorbeeld.nl`,
    people: [
      {
        found: [
          "firstName = Jan",
          "lastName = van der Berg",
          "email = jan.vanderberg@voorbeeld.nl",
          "phone = +31 20 123 4567",
          "companyName = Voorbeeld B.V.",
          "address1 = Keizersgracht 100",
          "city = Amsterdam",
          "postalCode = 1015 CV",
          "country = NL",
        ],
        rest: ["Met vriendelijke groet"],
      },
    ],
  },
  {
    says: "a signature in Polish",
    text: `Z poważaniem
Łukasz Kowalski
Przykład Sp. z o.o.
ul. Długa 5/3
00-238 Warszawa
Polska
tel. kom. 512 345 678
l.kowalski@przyklad.pl
NIP: 123-456-32-18`,
    people: [
      {
        found: [
          "firstName = Łukasz",
          "lastName = Kowalski",
          "email = l.kowalski@przyklad.pl",
          "phone = +48 512 345 678",
          "companyName = Przykład Sp. z o.o.",
          "address1 = ul. Długa 5/3",
          "city = Warszawa",
          "postalCode = 00-238",
          "country = PL",
        ],
        rest: ["Z poważaniem", "NIP: 123-456-32-18"],
      },
    ],
  },
  {
    says: "a signature in Japanese",
    text: `株式会社サンプル
山田 太郎
〒100-0001 東京都千代田区千代田1-1
電話：03-1234-5678
FAX：03-1234-5679
メール：yamada@example.co.jp`,
    people: [
      {
        found: [
          "firstName ? 太郎",
          "lastName ? 山田",
          "name ? 山田 太郎",
          "email = yamada@example.co.jp",
          "phone ? 03-1234-5678",
          "companyName = 株式会社サンプル",
          "address1 = 千代田1-1",
          "city = 千代田区",
          "state = 東京都",
          "postalCode = 100-0001",
        ],
        rest: ["FAX：03-1234-5679"],
      },
    ],
  },
  {
    says: "the same with its country",
    text: `山田 太郎
〒220-0012
神奈川県横浜市西区みなとみらい2-2-1
日本
携帯：090-1234-5678`,
    people: [
      {
        found: [
          "firstName ? 太郎",
          "lastName ? 山田",
          "name ? 山田 太郎",
          "phone = +81 90 1234 5678",
          "address1 = 西区みなとみらい2-2-1",
          "city = 横浜市",
          "state = 神奈川県",
          "postalCode = 220-0012",
          "country = JP",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a signature in Chinese",
    country: "CN",
    text: `王小明
北京示例科技有限公司
电话：010-12345678
传真：010-12345679
手机：13812345678
邮箱：wang@example.cn`,
    people: [
      {
        found: [
          "name ? 王小明",
          "email = wang@example.cn",
          "phone = +86 10 1234 5678",
          "phone ? +86 138 1234 5678",
          "companyName = 北京示例科技有限公司",
        ],
        rest: ["传真：010-12345679"],
      },
    ],
  },
  {
    says: "a signature in Arabic",
    country: "AE",
    text: `محمد علي
شركة المثال
هاتف: 04 123 4567
جوال: +971 50 123 4567
البريد الإلكتروني: m.ali@example.ae
www.example.ae`,
    people: [
      {
        found: [
          "firstName ? محمد",
          "lastName ? علي",
          "name ? محمد علي",
          "email = m.ali@example.ae",
          "phone = +971 41234567",
          "phone ? +971 50 123 4567",
          "companyName = شركة المثال",
          "website = www.example.ae",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "names of families first: nothing is sure",
    text: `Nagy Anna
nagy.anna@example.hu
+36 1 234 5678`,
    people: [
      {
        found: [
          "firstName ? Anna",
          "lastName ? Nagy",
          "name ? Nagy Anna",
          "email = nagy.anna@example.hu",
          "phone = +36 1 234 5678",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "an initial and a family's name",
    text: `Grace Hopper | US Navy
ghopper@example.mil`,
    people: [
      { found: ["firstName = Grace", "lastName = Hopper", "email = ghopper@example.mil"], rest: ["US Navy"] },
    ],
  },
  {
    says: "a degree behind the comma, and a mail program's address",
    text: `Ada Lovelace, PhD <ada.lovelace@example.org>`,
    people: [
      {
        found: ["firstName = Ada", "lastName = Lovelace", "email = ada.lovelace@example.org"],
        rest: ["PhD"],
      },
    ],
  },
  {
    says: "the last name first",
    text: `Lovelace, Ada <ada.lovelace@example.org>`,
    people: [
      { found: ["firstName = Ada", "lastName = Lovelace", "email = ada.lovelace@example.org"], rest: [] },
    ],
  },
  {
    says: "two emails and two phones",
    country: "GB",
    text: `Ada Lovelace
ada@example.org
lovelace@example.com
+44 20 7946 0018
07700 900123`,
    people: [
      {
        found: [
          "firstName ? Ada",
          "lastName ? Lovelace",
          "name ? Ada Lovelace",
          "email = ada@example.org",
          "email ? lovelace@example.com",
          "phone = +44 20 7946 0018",
          "phone ? 07700 900123",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a number in a sentence",
    text: `Call me at +1 212 555 0123 after noon.`,
    people: [{ found: ["phone = +1 212 555 0123"], rest: ["Call me at", "after noon."] }],
  },
  {
    says: "a page of a person is asked",
    text: `https://www.linkedin.com/in/ada
ada@example.org
example.org`,
    people: [
      {
        found: [
          "email = ada@example.org",
          "website ? https://www.linkedin.com/in/ada",
          "website = example.org",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "numbers that are none of a phone",
    country: "DE",
    text: `IBAN: DE89 3704 0044 0532 0130 00
HRB 12345
Kundennummer 4711 0815
12.05.1990`,
    people: [
      {
        found: [],
        rest: ["IBAN: DE89 3704 0044 0532 0130 00", "HRB 12345", "Kundennummer 4711 0815", "12.05.1990"],
      },
    ],
  },
  {
    says: "a number without its country",
    text: `Tel: 030 1234567`,
    people: [{ found: ["phone ? 030 1234567"], rest: [] }],
  },
  {
    says: "a number of which no label tells",
    country: "US",
    text: `2125550123
212 555 0123`,
    people: [{ found: ["phone ? +1 212 555 0123", "phone = +1 212 555 0123"], rest: [] }],
  },
  {
    says: "an address of the United States in one line",
    text: `12 Main St, Springfield, IL 62704-1234, USA`,
    people: [
      {
        found: [
          "address1 = 12 Main St",
          "city = Springfield",
          "state = IL",
          "postalCode = 62704-1234",
          "country = US",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Canada",
    text: `24 Sussex Drive
Ottawa, ON K1M 1M4
Canada`,
    people: [
      {
        found: [
          "address1 = 24 Sussex Drive",
          "city = Ottawa",
          "state = ON",
          "postalCode = K1M 1M4",
          "country = CA",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Canada in French",
    text: `275 rue Notre-Dame Est
Montréal (Québec) H2Y 1C6`,
    people: [
      {
        found: [
          "address1 = 275 rue Notre-Dame Est",
          "city = Montréal",
          "state = Québec",
          "postalCode = H2Y 1C6",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Great Britain",
    text: `10 Downing Street
London
SW1A 2AA
United Kingdom`,
    people: [
      {
        found: ["address1 = 10 Downing Street", "city = London", "postalCode = SW1A 2AA", "country = GB"],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Great Britain in one line",
    text: `Flat 3, 12 High Street, Oxford OX1 4AB`,
    people: [
      { found: ["address1 = Flat 3, 12 High Street", "city = Oxford", "postalCode = OX1 4AB"], rest: [] },
    ],
  },
  {
    says: "an address of Australia",
    text: `Unit 4
200 George Street
Sydney NSW 2000
Australia`,
    people: [
      {
        found: [
          "address1 = Unit 4, 200 George Street",
          "city = Sydney",
          "state = NSW",
          "postalCode = 2000",
          "country = AU",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Austria",
    text: `Stephansplatz 1
A-1010 Wien`,
    people: [
      { found: ["address1 = Stephansplatz 1", "city = Wien", "postalCode = 1010", "country ? AT"], rest: [] },
    ],
  },
  {
    says: "an address of Switzerland",
    country: "CH",
    text: `Bahnhofstrasse 1
8001 Zürich`,
    people: [{ found: ["address1 = Bahnhofstrasse 1", "city = Zürich", "postalCode = 8001"], rest: [] }],
  },
  {
    says: "an address of Belgium",
    text: `Rue de la Loi 16
1000 Bruxelles
Belgique`,
    people: [
      {
        found: ["address1 = Rue de la Loi 16", "city = Bruxelles", "postalCode = 1000", "country = BE"],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Sweden",
    text: `Drottninggatan 5
111 51 Stockholm
Sverige`,
    people: [
      {
        found: ["address1 = Drottninggatan 5", "city = Stockholm", "postalCode = 111 51", "country = SE"],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Denmark",
    text: `Vestergade 10
1456 København K
Danmark`,
    people: [
      {
        found: ["address1 = Vestergade 10", "city = København K", "postalCode = 1456", "country = DK"],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Mexico",
    text: `Av. Juárez 50
06010 Ciudad de México, CDMX
México`,
    people: [
      {
        found: [
          "address1 = Av. Juárez 50",
          "city = Ciudad de México",
          "state = CDMX",
          "postalCode = 06010",
          "country = MX",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "an address of India",
    text: `5 MG Road
Mumbai - 400001
India`,
    people: [
      { found: ["address1 = 5 MG Road", "city = Mumbai", "postalCode = 400001", "country = IN"], rest: [] },
    ],
  },
  {
    says: "an address of Ireland",
    text: `5 Grafton Street
Dublin 2
D02 X285
Ireland`,
    people: [
      {
        found: ["address1 = 5 Grafton Street", "city = Dublin 2", "postalCode = D02 X285", "country = IE"],
        rest: [],
      },
    ],
  },
  {
    says: "an address of Turkey",
    text: `İstiklal Caddesi 10
34433 Beyoğlu/İstanbul
Türkiye`,
    people: [
      {
        found: [
          "address1 = İstiklal Caddesi 10",
          "city = Beyoğlu",
          "state = İstanbul",
          "postalCode = 34433",
          "country = TR",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "an address of which nobody knows the country",
    text: `Hauptstraße 5
10115 Berlin`,
    people: [{ found: ["address1 ? Hauptstraße 5", "city ? Berlin", "postalCode ? 10115"], rest: [] }],
  },
  {
    says: "a street that looks like a Dutch postal code",
    text: `1010 NE Alberta Street
Portland, OR 97211`,
    people: [
      {
        found: ["address1 = 1010 NE Alberta Street", "city = Portland", "state = OR", "postalCode = 97211"],
        rest: [],
      },
    ],
  },
  {
    says: "an address behind its label",
    text: `Company: Analytical Engines
Address: 12 Main Street, Springfield, IL 62704
Job title: Engineer`,
    people: [
      {
        found: [
          "companyName = Analytical Engines",
          "address1 = 12 Main Street",
          "city = Springfield",
          "state = IL",
          "postalCode = 62704",
        ],
        rest: ["Job title: Engineer"],
      },
    ],
  },
  {
    says: "a row of a spreadsheet with its header",
    country: "US",
    text: `First Name	Last Name	Email	Phone	City	Notes
Ada	Lovelace	ada@example.org	(212) 555-0123	New York	calls on Mondays`,
    people: [
      {
        found: [
          "firstName = Ada",
          "lastName = Lovelace",
          "email = ada@example.org",
          "phone = +1 212 555 0123",
          "city = New York",
        ],
        rest: ["Notes: calls on Mondays"],
      },
    ],
  },
  {
    says: "a header in German, with semicolons",
    country: "DE",
    text: `Vorname;Nachname;E-Mail;Telefon;PLZ;Ort;Land;Geburtsdatum
Jürgen;Müller;jm@example.de;030 1234567;10115;Berlin;Deutschland;25.09.1990`,
    people: [
      {
        found: [
          "firstName = Jürgen",
          "lastName = Müller",
          "email = jm@example.de",
          "phone = +49 30 1234567",
          "dateOfBirth = 1990-09-25",
          "city = Berlin",
          "postalCode = 10115",
          "country = DE",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a header in Japanese",
    country: "JP",
    text: `姓	名	メールアドレス	電話番号	会社名
山田	太郎	yamada@example.jp	03-1234-5678	株式会社サンプル`,
    people: [
      {
        found: [
          "firstName = 太郎",
          "lastName = 山田",
          "email = yamada@example.jp",
          "phone = +81 3 1234 5678",
          "companyName = 株式会社サンプル",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a header in Arabic, with commas and quotes",
    text: `الاسم الكامل,البريد الإلكتروني,الدولة
"علي, محمد",m.ali@example.ae,الإمارات العربية المتحدة`,
    people: [{ found: ["name = علي, محمد", "email = m.ali@example.ae", "country = AE"], rest: [] }],
  },
  {
    says: "several rows below a header",
    text: `name,email
Ada Lovelace,ada@example.org
Grace Hopper,grace@example.org`,
    people: [
      {
        found: ["firstName ? Ada", "lastName ? Lovelace", "name = Ada Lovelace", "email = ada@example.org"],
        rest: [],
      },
      {
        found: ["firstName ? Grace", "lastName ? Hopper", "name = Grace Hopper", "email = grace@example.org"],
        rest: [],
      },
    ],
  },
  {
    says: "a row without a header",
    country: "US",
    text: `Ada	Lovelace	ada.lovelace@example.org	(212) 555-0123	4711`,
    people: [
      {
        found: [
          "firstName = Ada",
          "lastName = Lovelace",
          "email = ada.lovelace@example.org",
          "phone = +1 212 555 0123",
        ],
        rest: ["4711"],
      },
    ],
  },
  {
    says: "a row without a header, whose names are not confirmed",
    text: `Lovelace;Ada;office@example.org`,
    people: [{ found: ["firstName ? Lovelace", "lastName ? Ada", "email = office@example.org"], rest: [] }],
  },
  {
    says: "two rows without a header",
    text: `Ada Lovelace	ada.lovelace@example.org
Grace Hopper	grace.hopper@example.org`,
    people: [
      { found: ["firstName = Ada", "lastName = Lovelace", "email = ada.lovelace@example.org"], rest: [] },
      { found: ["firstName = Grace", "lastName = Hopper", "email = grace.hopper@example.org"], rest: [] },
    ],
  },
  {
    says: "labels in the first column",
    text: `Nombre	Ana
Apellidos	García López
Fecha de nacimiento	05/04/1990
Etiquetas	nueva, madrid`,
    people: [
      {
        found: [
          "firstName = Ana",
          "lastName = García López",
          "dateOfBirth ? 1990-04-05",
          "dateOfBirth ? 1990-05-04",
          "tags = nueva, madrid",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a header whose first name may be the whole one",
    text: `Nome;Email;CEP
João Silva;joao@example.com.br;01310-100`,
    people: [
      {
        found: [
          "firstName ? João",
          "lastName ? Silva",
          "name ? João Silva",
          "email = joao@example.com.br",
          "postalCode = 01310-100",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "labels with colons",
    text: `Name: Ada Lovelace
Gender: female
Date of birth: 1990-09-25
Time zone: Europe/London
Source: fair`,
    people: [
      {
        found: [
          "firstName ? Ada",
          "lastName ? Lovelace",
          "name = Ada Lovelace",
          "gender = female",
          "dateOfBirth = 1990-09-25",
          "source = fair",
          "timezone = Europe/London",
        ],
        rest: [],
      },
    ],
  },
  {
    says: "a vCard 3.0",
    country: "US",
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iOS 17//EN
N:Lovelace;Ada;King;;
FN:Ada King Lovelace
ORG:Analytical Engines\\, Inc.;Research
TITLE:Engineer
item1.EMAIL;type=INTERNET;type=pref:ada@example.org
EMAIL;TYPE=HOME:lovelace@example.com
TEL;TYPE=CELL:(212) 555-0123
TEL;TYPE=FAX,WORK:+1 212 555 0199
ADR;TYPE=WORK:;Suite 4;12 Main Street;Springfield;IL;62704;USA
URL:https\\://example.org
BDAY:1990-09-25
CATEGORIES:new,walk in
END:VCARD`,
    people: [
      {
        found: [
          "firstName = Ada King",
          "lastName = Lovelace",
          "name ? Ada King Lovelace",
          "email = ada@example.org",
          "email ? lovelace@example.com",
          "phone = +1 212 555 0123",
          "dateOfBirth = 1990-09-25",
          "companyName = Analytical Engines, Inc.",
          "website = https://example.org",
          "address1 = 12 Main Street, Suite 4",
          "city = Springfield",
          "state = IL",
          "postalCode = 62704",
          "country = US",
          "tags = new, walk in",
        ],
        rest: ["TITLE:Engineer", "TEL;TYPE=FAX,WORK:+1 212 555 0199"],
      },
    ],
  },
  {
    says: "a vCard 4.0, folded",
    text: `BEGIN:VCARD
VERSION:4.0
FN:Jürgen Müller
N:Müller;Jürgen;;Dr.;
EMAIL;PREF=1:juergen.mueller@a-very-long-name
 -of-a-company.example.de
TEL;VALUE=uri;TYPE="voice,work":tel:+49-30-1234567
ADR;LABEL="Hauptstr. 5":;;Hauptstraße 5;Berlin;;10115;Deutschland
GENDER:M
BDAY:19900925
TZ:Europe/Berlin
NOTE:likes\\, tea
END:VCARD`,
    people: [
      {
        found: [
          "firstName = Jürgen",
          "lastName = Müller",
          "name ? Jürgen Müller",
          "email = juergen.mueller@a-very-long-name-of-a-company.example.de",
          "phone = +49 30 1234567",
          "gender = male",
          "dateOfBirth = 1990-09-25",
          "address1 = Hauptstraße 5",
          "city = Berlin",
          "postalCode = 10115",
          "country = DE",
          "timezone = Europe/Berlin",
        ],
        rest: ["NOTE:likes\\, tea"],
      },
    ],
  },
  {
    says: "a vCard of a person without parts of the name",
    text: `BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:山田太郎
TEL:090-1234-5678
BDAY:--0415
X-ABLABEL
PHOTO;ENCODING=b;TYPE=JPEG:${"A".repeat(400)}
END:VCARD`,
    people: [
      {
        found: ["name = 山田太郎", "phone ? 090-1234-5678"],
        rest: ["BDAY:--0415", "X-ABLABEL", "PHOTO;ENCODING=b;TYPE=JPEG"],
      },
    ],
  },
  {
    says: "several vCards",
    text: `BEGIN:VCARD
VERSION:3.0
N:Lovelace;Ada;;;
END:VCARD
BEGIN:VCARD
VERSION:4.0
N:Hopper;Grace;;;
END:VCARD`,
    people: [
      { found: ["firstName = Ada", "lastName = Lovelace"], rest: [] },
      { found: ["firstName = Grace", "lastName = Hopper"], rest: [] },
    ],
  },
  {
    says: "words",
    text: `The quick brown fox
jumps over the lazy dog`,
    people: [{ found: [], rest: ["The quick brown fox", "jumps over the lazy dog"] }],
  },
];

test.each(samples)("$says", ({ text, country, people }) => {
  expect(peopleIn(text, country).map(shown)).toEqual(people);
});

test("there are many samples, of many countries", () => {
  expect(samples.length).toBeGreaterThanOrEqual(45);
});

test.each(samples)("$says: nothing is invented, and nothing lost", ({ text, country }) => {
  expectHonest(text, country);
});

/** Lines of signatures, in any order and number, with other marks and spaces around them. */
const lines = samples.filter(({ text }) => !/VCARD|\t|;/.test(text)).flatMap(({ text }) => text.split("\n"));

test("nothing is invented, and nothing lost, of whatever lines stand together", { timeout: 60_000 }, () => {
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("--", " | ", "Tel: ", "Fax: +49 30 1234568 Tel: +49 30 1234567"),
    },
  );
  const country = fc.constantFrom(undefined, "US", "DE", "GB", "JP", "BR");
  const signature = fc.array(line, { maxLength: 12 }).map((some) => some.join("\n"));
  fc.assert(
    fc.property(signature, country, (text, where) => expectHonest(text, where)),
    { numRuns: 300 },
  );
});

test.each([
  ["", "empty"],
  [" \n -- \n", "empty"],
  ["a".repeat(longestPaste + 1), "large"],
  ["Ada\0Lovelace", "noText"],
  ["BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:M=FCller;J\nEND:VCARD", "oldCard"],
  ["BEGIN:VCARD\nVERSION:3.0\nEND:VCARD", "emptyCard"],
])("what cannot be read is said: %#", (text, why) => {
  expect(readPasted(text, { country: undefined, countryOf })).toEqual({ ok: false, why });
});

test("the longest that is taken is read in a moment", { timeout: 30_000 }, () => {
  const { text } = samples[0] ?? { text: "" };
  const long = text.repeat(Math.floor(longestPaste / text.length));
  const start = performance.now();
  expect(readPasted(long, { country: "US", countryOf }).ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
});

function peopleIn(text: string, country: string | undefined): readonly Understood[] {
  const context: PasteContext = { country, countryOf };
  const reading = readPasted(text, context);
  return reading.ok ? reading.people : [];
}

function shown({ pieces, rest }: Understood) {
  const found = pieces.map(
    ({ name, text, certainty }) => `${name} ${certainty === "sure" ? "=" : "?"} ${text}`,
  );
  return { found, rest };
}

function expectHonest(text: string, country: string | undefined): void {
  const people = peopleIn(text, country);
  const unfolded = text.replace(/\n[ \t]/g, "");
  const sources = unfolded.split(/\r\n|[\r\n\u2028\u2029]/);
  for (const piece of people.flatMap(({ pieces }) => pieces)) {
    const invented = { piece, isInvented: isInvented(piece) };
    expect(invented).toEqual({ piece, isInvented: false });
    for (const part of piece.from.split("\n")) expect(unfolded).toContain(part);
  }
  if (people.length === 0) return;
  const said = people.flatMap(({ pieces, rest }) => [
    ...pieces.flatMap(({ from }) => from.split("\n")),
    // A cell stands there behind its column's label.
    ...rest.flatMap((each) => [each, each.slice(each.indexOf(": ") + 2)]),
  ]);
  const lost = sources.map((line) => leftOf(line, said)).filter((left) => /[\p{L}\p{N}]/u.test(left));
  expect(lost.filter((line) => !isOfTheShape(line, text))).toEqual([]);
}

/** Whether letters or digits of a piece are not in its source, in their order; codes of countries and days are made. */
function isInvented({ name, text, from }: Piece): boolean {
  if (name === "country") return countryOf(text) !== text && !countryCodes.includes(text);
  if (name === "gender")
    return text.charAt(0).toLowerCase() !== (from.split(":").at(-1) ?? "").trim().charAt(0).toLowerCase();
  if (name === "dateOfBirth") return !sorted(from).includes(sorted(text).replace(/^0+/, ""));
  // A card has the parts of its street in an order of its own.
  if (from.startsWith("ADR")) return !text.split(", ").every((part) => from.includes(part));
  const letters = name === "phone" ? lastDigits(text) : lettersOf(text);
  return !isWithin(letters, name === "phone" ? digitsOf(from) : lettersOf(from));
}

/** Without the country's code, which the source may not have. */
function lastDigits(text: string): string {
  return digitsOf(text.startsWith("+") ? text.slice(text.indexOf(" ")) : text);
}

function digitsOf(text: string): string {
  return text.normalize("NFKC").replace(/\P{Nd}/gu, "");
}

function sorted(text: string): string {
  return [...digitsOf(text).replaceAll("0", "")].sort().join("");
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function isWithin(letters: string, source: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = source.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A line without what is said of it. */
function leftOf(line: string, said: readonly string[]): string {
  return [...said]
    .sort((a, b) => b.length - a.length)
    .reduce((left, part) => (part === "" ? left : left.replace(part, " ")), line);
}

/** What is no answer: how a card is made, its picture, and the labels of a table. */
function isOfTheShape(line: string, text: string): boolean {
  if (text.includes("VCARD")) return /^(BEGIN|END|VERSION|PRODID|N):|^ :A{400}$/.test(line);
  return line.split(/[\t;,]/).every((cell) => cell.trim() === "" || labelOf(cell) !== undefined);
}
