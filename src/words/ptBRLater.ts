import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { plural, list, either, number } = speak("pt-BR");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `, no máximo ${files} arquivos`;
}

/** What we say after the first screen, in Brazilian Portuguese. */
export const ptBRLater: LaterWords = {
  outcome: {
    saved: "Contato criado.",
    savedId: "ID do contato",
    open: "Abrir no HighLevel",
    openPractice: "Abrir o contato",
    addAnother: "Adicionar outro",
    exists: {
      email: (name: string, value: string) =>
        `${name} já está no HighLevel, com o mesmo e-mail ${value}. Nada foi alterado.`,
      phone: (name: string, value: string) =>
        `${name} já está no HighLevel, com o mesmo telefone ${value}. Nada foi alterado.`,
      other: (name: string) => `${name} já está no HighLevel. Nada foi alterado.`,
      someone: "Alguém",
    },
    openExisting: "Abrir",
    change: "Alterar o que digitei",
    fix: "O HighLevel não aceitou este contato. Nada foi criado.",
    fixUnsaid:
      "A resposta dele, que dizia o motivo, se perdeu no caminho. Crie o contato de novo para vê-la.",
    waiting: "Ainda não criado. O HighLevel está ocupado.",
    trying: (seconds: number) => `Nova tentativa em ${seconds} s`,
    waitOver: "Não criado. O HighLevel continua ocupado. Tente de novo daqui a um minuto.",
    stop: "Parar",
    stopped: "Não criado. O que você digitou está guardado.",
    offline: "Não criado. Você está sem conexão. O que você digitou está guardado neste computador.",
    offlineHere: "Não criado. Você está sem conexão. Deixe esta página aberta: o que você digitou está nela.",
    wasOffline: "Não criado. Não chegou ao destino. O que você digitou está guardado neste computador.",
    createOnline: "Criar quando houver conexão",
    onlineAgain: "Não criado. Não chegou ao destino. A conexão voltou: criar o contato agora?",
    unknown: "Ainda não sabemos se este contato foi criado. Não o digite de novo.",
    asking: "Continuamos perguntando e avisamos aqui assim que soubermos.",
    checkAgain: "Verificar de novo",
    checking: "Perguntando ao HighLevel…",
    notFound: "Por enquanto o HighLevel não o mostra. A busca dele pode estar um minuto atrasada.",
    sendAnyway: "Não está lá: criar",
    goOnAnyway: "Não está lá: continuar com ele",
    cannotCheck: "Sem e-mail nem telefone, não há por onde procurá-lo. Olhe no HighLevel.",
    checkFailed: "Não foi possível perguntar ao HighLevel neste momento.",
    look: "Olhar no HighLevel",
    signedOut: "Sua sessão está encerrada. Nada foi enviado. O que você digitou está guardado.",
    signedOutNext: "Assim que você entrar, será enviado sozinho.",
    unreachable: (code: string) =>
      `O formulário não consegue falar com o HighLevel. O que você digitou está guardado. Avise a pessoa que configurou o Contact Desk. Código ${code}`,
    why: {
      "token-refused": "O HighLevel não conhece o token: está errado, foi renovado ou expirou.",
      "scope-missing":
        "O token não pode criar contatos: falta a permissão (scope) contacts.write ou é o token de uma agência.",
      "agency-token": "Este é o token de uma agência. É preciso um da subconta.",
      "version-missing": "O cabeçalho de versão não chegou ao HighLevel.",
      unauthorised: "O HighLevel não aceitou as credenciais deste formulário.",
      "no-location": "O token não tem acesso a esta unidade.",
      "not-found": "O HighLevel não tem nada no endereço que está configurado.",
      "not-allowed":
        "Você entrou, mas não está na lista de quem pode usar este formulário. Fale com quem administra o Contact Desk.",
      "proxy-refused":
        "O que fica na frente do servidor deste formulário não deixou passar nada: talvez você não esteja na lista dele. Fale com quem administra o Contact Desk.",
      "not-this-contact":
        "O formulário e o servidor dele não coincidem. Carregue a página de novo; o que você digitou está guardado.",
      "not-highlevel": "Quem respondeu foi algo que não é o HighLevel.",
      "not-sent": "Não foi possível conectar ao HighLevel. Nada foi enviado.",
      forbidden: "O servidor deste formulário recusou a solicitação.",
      "too-large": "O contato é grande demais para ser enviado.",
      "unknown-location": "O servidor deste formulário não conhece esta unidade.",
      "ledger-down":
        "Não é possível gravar na lista que impede que alguém seja criado duas vezes. Nada foi enviado.",
      "old-page":
        "Há uma versão mais nova deste formulário. Carregue a página de novo; o que você digitou está guardado.",
    },
    copyDetails: "Copiar os detalhes",
    copied: "Copiado",
    copyFailed: "Não foi possível copiar",
    trace: (id: string) => `ID de rastreamento ${id}`,
    copyTrace: "Copiar o ID de rastreamento",
    dismiss: "Fechar",
  },
  today: {
    title: "Hoje",
    open: (count: number) => `Hoje: ${number(count)}`,
    none: "Nada foi criado hoje até agora.",
    sending: (name: string) => `Criando ${name}…`,
    notCreated: (count: number) =>
      plural(count, { one: `${number(count)} não criado`, other: `${number(count)} não criados` }),
    said: {
      created: (name: string) => `Contato criado: ${name}.`,
      notCreated: (name: string) => `Contato não criado: ${name}. Aguarda em “Hoje”.`,
      unknown: (name: string) => `Ainda não se sabe se foi criado: ${name}. Aguarda em “Hoje”.`,
    },
    list: "Contatos de hoje",
    nobody: "Sem nome",
    outcomes: {
      waiting: "Aguarda a vez",
      sending: "Criando…",
      pausing: "O HighLevel está ocupado; a nova tentativa é automática",
      saved: "Criado",
      exists: "Já está no HighLevel; nada foi alterado",
      fix: "O HighLevel não o aceitou",
      wait: "Não criado: o HighLevel está ocupado",
      offline: "Não criado: não chegou ao destino",
      unknown: "Ainda não se sabe; não o digite de novo",
      "signed-out": "Não criado: sua sessão está encerrada",
      unreachable: "Não criado: não é possível alcançar o HighLevel",
    },
    takeBack: "Abrir no formulário",
    takeBackOf: (name: string) => `Abrir no formulário: ${name}`,
    again: "Enviar de novo",
    againOf: (name: string) => `Enviar de novo: ${name}`,
    openOf: (name: string) => `Abrir ${name} no HighLevel`,
    copyId: "Copiar ID",
    copyIdOf: (name: string) => `Copiar ID de ${name}`,
    enterAgain: "Inserir de novo",
    enterAgainOf: (name: string) => `Inserir de novo, como cópia: ${name}`,
    save: "Salvar como CSV",
    columns: {
      time: "Hora",
      name: "Nome",
      email: "E-mail",
      phone: "Telefone",
      outcome: "Resultado",
      contactId: "ID do contato",
      address: "Link para o HighLevel",
    },
    close: "Fechar",
  },
  kept: {
    at: (time: string, name: string) => `Guardamos o que você digitou (${time})${name && `: ${name}`}.`,
    goOn: "Continuar",
    startAgain: "Começar de novo",
    lostFiles: (files: readonly string[]) =>
      plural(files.length, {
        one: `Não foi guardado, por falta de espaço: ${list(files)}. Escolha-o de novo.`,
        other: `Não foram guardados, por falta de espaço: ${list(files)}. Escolha-os de novo.`,
      }),
    cleared: (name: string) => `Formulário limpo${name && `: ${name}`}.`,
    undo: "Desfazer",
    dismiss: "Fechar",
    elsewhere: (time: string) =>
      `Outra aba tem o que você digitou (${time}). O que você digitar aqui é outro contato, à parte.`,
    unreadable: (time: string) => `Algo que foi guardado (${time}) não pode mais ser lido.`,
    newer: (time: string) =>
      `O que foi guardado (${time}) foi escrito por uma versão mais nova deste formulário. Baixe uma cópia e abra-a nela.`,
    remove: "Remover",
    filesLost: (name: string, files: readonly string[]) =>
      plural(files.length, {
        one: `Contato criado, mas isto não foi anexado a ${name}: ${list(files)}. Anexe-o no HighLevel.`,
        other: `Contato criado, mas isto não foi anexado a ${name}: ${list(files)}. Anexe-os no HighLevel.`,
      }),
    stray: "O formulário não pergunta mais isto, e isto não será enviado",
    goneField: "Um campo que não existe mais",
    notKept: {
      title: "Este navegador não nos deixa guardar uma cópia.",
      text: "O que você digita fica aqui enquanto esta página estiver aberta.",
      why: {
        insecure: "Para isso, a página precisa ser aberta com https.",
        missing: "Ele é antigo demais para isso, ou o modo privado dele proíbe isso.",
        refused: "As configurações dele, ou a página em volta desta, proíbem isso.",
        full: "Não há mais espaço neste computador.",
        blocked:
          "Outra aba ainda está com uma versão anterior deste formulário aberta. Feche-a e carregue esta página de novo.",
        failed: "O armazenamento dele não responde.",
      },
    },
    copyWrong: (file: string) =>
      `“${file}” não é uma cópia feita por este formulário. Escolha outro arquivo.`,
    copyFiles: (files: readonly string[]) =>
      `Arquivos não fazem parte de uma cópia. Escolha de novo: ${list(files)}.`,
  },
  strayToken: {
    title: "Renove este token (Rotate)",
    why: {
      address:
        "Havia um token do HighLevel no endereço desta página. Ele foi retirado e não foi usado para nada, mas navegadores, proxies e registros guardam endereços: outras pessoas podem tê-lo lido.",
      message:
        "Outra janela enviou um token do HighLevel para esta página. Ele foi descartado e não foi usado para nada, mas uma página que o contém pode ser lida por outras pessoas.",
    },
    whatToDo:
      "No HighLevel, abra a subconta → Settings → Private Integrations, escolha a integração e renove o token dela (Rotate). Entregue o novo só à pessoa que configurou o Contact Desk: o lugar dele é no servidor.",
    dismiss: "Fechar",
  },
  connect: {
    open: "Conectar o HighLevel…",
    title: "Conectar o HighLevel",
    intro:
      "A partir daí, os contatos são criados na sua própria unidade. O token fica lacrado em um cookie que nenhum script consegue ler e não é mostrado em lugar nenhum.",
    location: "ID da unidade (Location ID)",
    locationHint: "No HighLevel, dentro da subconta: Settings → Business Profile",
    token: "Token de Private Integration",
    tokenHint:
      "Na mesma subconta: Settings → Private Integrations. Ele precisa das permissões (scopes) View Contacts, Edit Contacts e View Locations.",
    show: "Mostrar o token",
    connect: "Conectar",
    connecting: "Conectando…",
    cancel: "Cancelar",
    connected: (name: string) => `Conexão feita com ${name}.`,
    disconnect: "Desconectar",
    disconnected: "Conexão desfeita.",
    notDisconnected: "A conexão continua ativa. Tente de novo.",
    noAnswer:
      "Não foi possível perguntar ao servidor deste formulário. Nada foi conectado. Tente de novo daqui a pouco.",
    why: {
      "bad-location-id": "Digite um ID de unidade, como ve9EPM428h8vShlRW1KT",
      "bad-token": "Digite o token inteiro: pit- e 32 algarismos e letras de a até f, com hifens entre eles",
      "token-unknown":
        "O HighLevel não conhece este token: está errado, foi renovado ou expirou. Crie outro e cole-o aqui",
      "token-agency":
        "Este é o token de uma agência. Crie um na subconta, em Settings → Private Integrations dela própria",
      "token-scope":
        "Falta uma permissão (scope) ao token. Edite-o no HighLevel: ele precisa de View Contacts, Edit Contacts e View Locations",
      "token-elsewhere":
        "O token não abre esta unidade. Confira o ID ou crie um token na subconta que tem esse ID",
      "not-secure":
        "Um token só é aceito por https ou neste próprio computador. Abra esta página no endereço https dela.",
      "too-many": "Foram tentativas demais. Tente de novo daqui a um minuto.",
      busy: "O HighLevel está ocupado. Tente de novo daqui a um minuto.",
      "not-sent": "Não foi possível alcançar o HighLevel. Nada foi conectado. Tente de novo daqui a pouco.",
      "no-answer": "O HighLevel não respondeu. Nada foi conectado. Tente de novo daqui a pouco.",
      "not-highlevel": "Quem respondeu foi algo que não é o HighLevel. Avise quem administra o Contact Desk.",
      "signed-out": "Sua sessão terminou. Feche isto, entre e conecte mais uma vez.",
      "not-allowed":
        "Você não está na lista de quem pode usar este formulário. Fale com quem administra o Contact Desk.",
    },
  },
  lookUps: {
    without: {
      people: "Sem lista de pessoas: digite o ID do usuário.",
      tags: "Sem lista de tags: digite-as por inteiro.",
      timeZones: "Sem lista do HighLevel: estes fusos são os do navegador.",
      facts: "Não se sabe onde fica esta unidade: números de telefone precisam do + ou de um país.",
      customFields: "Sem lista de campos personalizados: adicione-os pelo ID.",
    },
    why: {
      scope: (scope: string) => `Falta a permissão (scope) ${scope}.`,
      token: () => "O HighLevel não conhece o token.",
      location: () => "O token não tem acesso a esta unidade.",
      entrance: () => "O servidor deste formulário não deixa você entrar.",
      busy: () => "O HighLevel está ocupado; perguntaremos de novo daqui a pouco.",
      broken: () => "O HighLevel não respondeu como devia.",
      unreachable: () => "Não é possível alcançar o HighLevel.",
      slow: () => "O HighLevel está lento; os dados ainda podem chegar.",
    },
    again: "Tentar de novo",
  },
  suggestion: {
    here: (answer: string) => `Esta unidade: ${answer}`,
    there: (place: string, answer: string) => `${place}: ${answer}`,
    mostly: (place: string, answer: string) => `${place}, na maior parte: ${answer}`,
    use: "Usar",
    takeThis: (answer: string) => `Usar ${answer}`,
  },
  duplicate: {
    email: (name: string) => `${name} tem este e-mail`,
    phone: (name: string) => `${name} tem este número de telefone`,
    someone: "Alguém",
    open: "Abrir",
    opens: (name: string) => `Abrir ${name} em uma nova aba`,
  },
  parts: {
    of: (label: string) => `Os arquivos de “${label}”, em partes`,
    after: "Depois que o contato existir, como multipart/form-data:",
    noType: "sem tipo",
  },
  uploads: {
    title: (name: string) => `Arquivos de ${name}`,
    attaching: (files: string, label: string) => `Anexando ${files} a “${label}”`,
    waiting: "Esperando os arquivos anteriores…",
    progress: (percent: string, sent: string, total: string) => `${percent} · ${sent} de ${total}`,
    left: (time: string) => `tempo restante: ${time}`,
    finishing: "Tudo enviado. O HighLevel está recebendo…",
    files: (names: readonly string[]) => list(names),
    done: (files: string, label: string) => `Anexado a “${label}”: ${files}.`,
    failed: (files: string, count: number) =>
      plural(count, {
        one: `Contato criado, mas ${files} não foi anexado.`,
        other: `Contato criado, mas ${files} não foram anexados.`,
      }),
    unclear: (files: string) =>
      `Contato criado, mas não se sabe se isto chegou: ${files}. Tentar de novo não faz mal nenhum.`,
    cancelled: (files: string) => `Contato criado. Você cancelou, então isto não foi anexado: ${files}.`,
    why: {
      entrance: () => "Primeiro você precisa entrar; depois haverá uma nova tentativa.",
      scope: () => "Falta a permissão (scope) forms.write.",
      token: () => "O HighLevel não conhece o token.",
      location: () => "O token não tem acesso a esta unidade.",
      busy: () => "O HighLevel está ocupado. Tente de novo daqui a um minuto.",
      refused: (message: string) => `O HighLevel diz: ${message}`,
      tooLarge: () => "Todos os arquivos de um campo, juntos, podem ter no máximo 512 MB.",
      unreachable: () => "A conexão falhou, ou um arquivo não está mais neste computador.",
    },
    cancel: "Cancelar",
    cancelOf: (label: string) => `Cancelar os arquivos de “${label}”`,
    again: "Tentar os arquivos de novo",
    dismiss: "Fechar",
  },
  number: {
    wrong: (example: string) => `Digite um número, como ${example}`,
    amount: (example: string) => `Digite um valor em dinheiro, como ${example}`,
    whole: "Digite um número inteiro, como 1786611",
    digits: "Este número tem mais algarismos do que o HighLevel consegue guardar com exatidão. Use menos.",
    sent: (number: string) => `Será enviado como ${number}`,
  },
  file: {
    uuid: "Digite um UUID de 32 algarismos e letras de a até f, com os hifens, ou deixe este campo em branco",
    notJson: "Isto não é JSON. Cole o objeto inteiro, de { até }",
    shape: (where: string) =>
      where === ""
        ? "Cole um único objeto, com o uuid do arquivo como chave"
        : `“${where}” está faltando ou não é o que o HighLevel tem ali`,
  },
  preview: {
    copy: "Copiar",
    copied: "Copiado",
    copyFailed: "Não foi possível copiar",
    body: "O corpo como JSON",
    bytes: (count: number) =>
      plural(count, { one: `${number(count)} byte`, other: `${number(count)} bytes` }),
    left: (labels: readonly string[]) => `Fica de fora até estar certo: ${list(labels)}`,
    tooLarge: "Isto é grande demais para ser mostrado aqui e para ser enviado: o máximo são 64 KB.",
  },
  permanent: {
    label: "Permanente",
    hint: "Um bloqueio permanente nunca pode ser desfeito, nem mesmo no HighLevel.",
    title: "Bloquear para sempre?",
    text: "Nem o aplicativo do HighLevel nem a API dele podem desfazer depois um bloqueio permanente. Nunca mais será possível contatar esta pessoa por este meio.",
    yes: "Bloquear para sempre",
    no: "Não bloquear",
  },
  countries: {
    names: {
      AM: "Armênia",
      CD: "República Democrática do Congo",
      CG: "República do Congo",
      CX: "Ilha Christmas",
      CZ: "Tchéquia",
      DJ: "Djibuti",
      EE: "Estônia",
      GL: "Groenlândia",
      IR: "Irã",
      KE: "Quênia",
      KN: "São Cristóvão e Névis",
      KW: "Kuwait",
      KY: "Ilhas Cayman",
      LV: "Letônia",
      MC: "Mônaco",
      MF: "São Martinho (parte francesa)",
      MG: "Madagascar",
      MK: "Macedônia do Norte",
      MM: "Mianmar",
      MS: "Montserrat",
      MU: "Maurício",
      MW: "Malaui",
      NC: "Nova Caledônia",
      PL: "Polônia",
      PS: "Palestina",
      QA: "Catar",
      RO: "Romênia",
      SC: "Seicheles",
      SI: "Eslovênia",
      SX: "São Martinho (parte holandesa)",
      TM: "Turcomenistão",
      TT: "Trinidad e Tobago",
      VN: "Vietnã",
      YE: "Iêmen",
    },
    alsoCalled: {
      AE: ["UAE", "EAU", "Emirados", "Dubai", "Abu Dhabi"],
      AN: ["Antilhas Neerlandesas"],
      BA: ["Bósnia"],
      BH: ["Barein"],
      BL: ["Saint-Barthélemy"],
      BQ: ["Bonaire, Santo Eustáquio e Saba"],
      BY: ["Belarus"],
      CC: ["Ilhas Keeling"],
      CD: ["Congo-Kinshasa", "RDC", "Zaire"],
      CG: ["Congo-Brazzaville"],
      CI: ["Côte d'Ivoire"],
      CX: ["Ilha de Natal"],
      CZ: ["República Tcheca", "República Checa", "Chéquia"],
      DE: ["Deutschland"],
      DJ: ["Djibouti"],
      FK: ["Falkland", "Malvinas"],
      FM: ["Estados Federados da Micronésia"],
      FO: ["Ilhas Féroe"],
      GB: ["UK", "Grã-Bretanha", "Inglaterra", "Escócia", "País de Gales", "Irlanda do Norte"],
      GL: ["Gronelândia"],
      IR: ["Irão"],
      KP: ["República Popular Democrática da Coreia"],
      KR: ["Coreia", "República da Coreia"],
      KW: ["Kuaite", "Koweit"],
      KY: ["Ilhas Caimão"],
      LK: ["Ceilão"],
      MD: ["Moldova"],
      MF: ["Saint-Martin"],
      MK: ["Macedônia"],
      MM: ["Myanmar", "Birmânia"],
      MS: ["Monserrate"],
      MU: ["Ilhas Maurício", "Maurícia"],
      MW: ["Malawi"],
      NL: ["Holanda"],
      PF: ["Taiti"],
      PS: ["Territórios palestinos"],
      QA: ["Qatar"],
      RU: ["Federação Russa"],
      SC: ["Seychelles"],
      SG: ["Cingapura"],
      SX: ["Sint Maarten"],
      SZ: ["Suazilândia", "Eswatini"],
      TM: ["Turquemenistão"],
      TR: ["Türkiye"],
      TT: ["Trindade e Tobago"],
      TW: ["Formosa"],
      US: ["USA", "EUA", "Estados Unidos da América", "América"],
      VA: ["Vaticano", "Cidade do Vaticano"],
      VN: ["Vietname"],
    },
    netherlandsAntilles: "Antilhas Holandesas",
  },
  customFields: {
    loading: "Lendo os campos personalizados desta unidade…",
    none: "Esta unidade não tem campos personalizados.",
    filter: "Buscar um campo",
    found: (count: number) => plural(count, { one: `${count} campo`, other: `${count} campos` }),
    notFound: "Nenhum campo tem esse nome.",
    refresh: "Ler de novo",
    refreshing: "Lendo…",
    refreshLabel: "Ler de novo o que pode ter mudado no HighLevel",
    group: (first: string, others: number) => (others === 0 ? first : `${first} e mais ${others}`),
    unknown: (names: readonly string[]) =>
      `O formulário está configurado para pedir ${list(names)}, que esta unidade não tem.`,
    add: "Adicionar um campo pelo ID",
    kind: "Tipo de campo",
    row: (number: number) => `Campo personalizado ${number}`,
    remove: "Remover",
    removeRow: (number: number) => `Remover o campo personalizado ${number}`,
    up: (number: number) => `Mover o campo personalizado ${number} para cima`,
    down: (number: number) => `Mover o campo personalizado ${number} para baixo`,
    removed: (number: number) => `Campo personalizado ${number} removido`,
    moved: (from: number, to: number) => `O campo personalizado ${from} agora é o número ${to}`,
    twice: "Outra linha também tem este ID. O HighLevel pode guardar só uma delas.",
    way: "Como",
    ways: { parts: "Pelas partes", json: "Como JSON" },
    fileNote: "Para um arquivo que já está no HighLevel.",
    kinds: {
      text: "Texto",
      largeText: "Texto longo",
      singleOption: "Uma opção",
      radio: "Botões de opção",
      number: "Número",
      money: "Dinheiro",
      checkboxList: "Caixas de seleção",
      multipleOptions: "Várias opções",
      file: "Arquivo",
    },
  },
  time: {
    form: "Digite uma hora, como 9:30, 9:30 pm ou 21:30",
    hour: (hour: number) => `Um dia não tem a hora ${hour}. Digite uma hora de 0:00 a 23:59`,
    half: (hour: number) => `Com am ou pm, as horas vão de 1 a 12, e esta é ${hour}`,
    minute: (minute: number) => `Uma hora não tem o minuto ${minute}. Digite uma hora, como 9:30`,
    sent: (time: string) => `Será enviado como ${time}`,
  },
  money: {
    sent: (amount: string, number: string) => `${amount} · será enviado como ${number}`,
  },
  options: {
    other: "Outra resposta",
    otherText: "Sua outra resposta",
    clear: "Limpar a escolha",
    notOne: (text: string, label: string) => `“${text}” não é uma das opções de “${label}”`,
  },
  tags: { isNew: "nova" },
  pins: {
    pin: (label: string) => `Fixar “${label}”`,
    hint: (keys: string) => `Manter para o próximo contato (${keys})`,
    pinned: "Fixado",
    pinnedFor: "Fixado: mantido para o próximo contato",
    count: (count: number) => plural(count, { one: `${count} fixado`, other: `${count} fixados` }),
    clear: "Desafixar tudo",
    cleared: "Nada mais está fixado.",
    permanent: "Um bloqueio permanente é para uma só pessoa. Ele não pode ser fixado.",
    did: {
      pin: (label: string) => `O campo “${label}” está fixado: é mantido para o próximo contato.`,
      unpin: (label: string) => `O campo “${label}” não está mais fixado.`,
      lift: (label: string) =>
        `O campo “${label}” não está mais fixado: um bloqueio permanente é para uma só pessoa.`,
      refuse: (label: string) =>
        `O campo “${label}” não pode ser fixado: um bloqueio permanente é para uma só pessoa.`,
    },
  },
  files: {
    pick: (most: number) => (most === 1 ? "Escolher um arquivo" : "Escolher arquivos"),
    drop: (most: number) => (most === 1 ? "ou solte-o ou cole-o aqui" : "ou solte-os ou cole-os aqui"),
    takes: (endings: readonly string[], most: number) =>
      `${either(inCapitals(endings))}, até 50 MB${atMost(most)}`,
    takesAny: (most: number) => `Até 50 MB${atMost(most)}`,
    files: "Arquivos escolhidos",
    notAdded: "Não adicionado",
    checking: "Verificando…",
    remove: "Remover",
    removeFile: (name: string) => `Remover ${name}`,
    dismiss: "Dispensar",
    dismissFile: (name: string) => `Dispensar o aviso sobre ${name}`,
    added: (name: string) => `${name} adicionado.`,
    removed: (name: string) => `${name} removido.`,
    faults: {
      highLevel: (name: string, endings: readonly string[]) =>
        `“${name}” não é um arquivo que o HighLevel aceita. Ele aceita ${either(inCapitals(endings))}.`,
      field: (name: string, endings: readonly string[]) =>
        `“${name}” não é um arquivo para este campo. Ele aceita ${either(inCapitals(endings))}.`,
      empty: (name: string) => `“${name}” está vazio. Escolha um arquivo que tenha conteúdo.`,
      large: (name: string) => `“${name}” passa de 50 MB. Escolha um menor.`,
      twice: (name: string) => `“${name}” já está na lista.`,
      many: (name: string, most: number) =>
        most === 1
          ? `“${name}” está sobrando: neste campo cabe um arquivo. Remova o outro primeiro.`
          : `“${name}” está sobrando: neste campo cabem ${most} arquivos. Remova um dos outros primeiro.`,
      content: (name: string, ending: string, found: string) =>
        `“${name}” não é ${ending} por dentro, e sim ${found}. Dê a ele a extensão certa ou escolha outro arquivo.`,
      unknown: (name: string, ending: string) =>
        `“${name}” não é ${ending} por dentro. Abra-o, salve-o como ${ending} e escolha esse arquivo.`,
      unreadable: (name: string) =>
        `Não foi possível ler “${name}”. Ele pode ter sido movido ou alterado. Escolha-o de novo.`,
    },
  },
  embed: {
    filledBy: (host: string) => `Preenchido por ${host}`,
    filledByAddress: "Preenchido pelo link para esta página",
    resetTitle: "Limpar o formulário?",
    resetWhy: (host: string) =>
      `${host} pede um formulário vazio. O que você digitou pode ser recuperado logo depois.`,
    reset: "Limpar",
    resetKeep: "Manter o que digitei",
    code: "Código",
    codeHint: "Só se a janela de entrada mostrar um",
    codeRefused: "Este código não vale mais. Entre mais uma vez para obter outro.",
    codeTake: "Continuar",
  },
  paste: {
    open: "Colar para preencher…",
    title: "Colar para preencher",
    box: "O que você copiou",
    hint: "A assinatura de um e-mail, um endereço, uma linha de uma planilha ou um vCard. Também é possível soltar um arquivo vCard na página.",
    understood: "O que foi reconhecido",
    rest: "Não reconhecido",
    answer: (label: string, text: string) => `${label}: ${text}`,
    replaces: (text: string) => `Substitui “${text}”`,
    there: "Já está lá",
    another: "Há várias possibilidades. Marque a caixa para usar esta.",
    unsure: "Há dúvida. Marque a caixa se estiver correto.",
    notAsked: (label: string, text: string) => `${label}: ${text}. Este formulário não pede isto.`,
    person: "Pessoa",
    people: (count: number) => `Há ${count} pessoas no texto. Escolha uma.`,
    nobody: (place: number) => `Pessoa ${place}`,
    found: (pieces: number, rest: number) =>
      `${plural(pieces, { one: `${pieces} resposta foi reconhecida`, other: `${pieces} respostas foram reconhecidas` })}, ${plural(rest, { one: `${rest} linha não foi`, other: `${rest} linhas não foram` })}.`,
    fill: (count: number) =>
      count === 0
        ? "Preencher"
        : plural(count, { one: `Preencher ${count} campo`, other: `Preencher ${count} campos` }),
    cancel: "Cancelar",
    filled: (count: number) =>
      plural(count, { one: `${count} campo preenchido.`, other: `${count} campos preenchidos.` }),
    undo: "Desfazer",
    dismiss: "Fechar",
    why: {
      large: "É conteúdo demais: podem ser lidos no máximo 64 KB. Copie só o que se refere a uma pessoa.",
      noText:
        "Isto tem caracteres que não existem em texto nenhum. Copie de novo, de onde o texto possa ser lido.",
      oldCard:
        "Este vCard é da versão 2.1, que não pode ser lida. Exporte-o de novo, como versão 3.0 ou 4.0.",
      emptyCard: "Não há ninguém neste vCard.",
    },
    file: {
      kind: (name: string) => `“${name}” não é um vCard. Solte um arquivo que termine em .vcf.`,
      empty: (name: string) => `“${name}” está vazio.`,
      large: (name: string) => `“${name}” é grande demais: podem ser lidos no máximo 5 MB.`,
      unreadable: (name: string) => `Não foi possível ler “${name}”. Exporte-o de novo, como UTF-8.`,
    },
  },
  keys: {
    open: "Atalhos de teclado",
    title: "Atalhos de teclado",
    intro:
      "Funcionam na página inteira, também enquanto você digita. Pressionar uma destas linhas faz o mesmo.",
    names: { control: "Ctrl", shift: "Shift", alt: "Alt", enter: "Enter" },
    pin: "Fixar ou desafixar o campo ativo",
    first: "Ir para o primeiro campo",
    goTo: (section: string) => `Ir para “${section}”`,
    help: "Mostrar estes atalhos",
    questionMark: "“?” também mostra estes atalhos, fora dos campos",
    close: "Fechar",
    accessibility: "Declaração de acessibilidade",
  },
  textboxList: {
    why: "O HighLevel não guarda este campo a partir daqui. Preencha-o no HighLevel, depois que o contato for criado.",
    boxes: "As caixas de texto dele",
  },
  unknownType: (dataType: string) =>
    `O HighLevel chama este tipo de campo de “${dataType}”; este formulário não o conhece e o envia como texto.`,
  answer: {
    title: "A resposta",
    notItsOwn: "Esta resposta não é do próprio HighLevel.",
    left: (left, most) => `Solicitações restantes neste intervalo: ${left} de ${most}`,
    leftToday: (left, most) => `Solicitações restantes hoje: ${left} de ${most}`,
    retry: (time) => `Espera antes da próxima solicitação: ${time}`,
    body: "O corpo da resposta",
    noBody: "Ela veio sem um corpo em JSON.",
    more: (count) => `Não mostrados aqui: mais ${number(count)}`,
    request: "A solicitação que ela responde",
    copy: "Copiar o corpo",
  },
  dryRun: {
    check: "Verificar com as regras do HighLevel",
    checking: "Verificando …",
    fine: "Seria criado.",
    refused: (status) => `Seria recusado (${status}):`,
    limits:
      "O HighLevel ainda pode recusar: esta é a cópia que o formulário tem das regras dele, e não se procura se a pessoa já existe. Nada foi enviado para ser criado.",
    unjudged: {
      phone: "O número de telefone não foi verificado: o país da unidade não é conhecido.",
      customFields:
        "Os valores dos campos personalizados não foram verificados: não é possível obter o que a unidade diz deles.",
    },
    failed: {
      busy: "Nada foi verificado: foram vezes demais seguidas. Tente de novo daqui a um minuto.",
      entrance: "Nada foi verificado: você precisa entrar primeiro.",
      unreachable: "Nada foi verificado: o servidor do formulário não respondeu a isso. Tente de novo.",
    },
  },
};
