import type { LaterWords } from "./enLater";
import { speak } from "./speak";

const { list, either, number } = speak("ja");

/** Endings of files as people write them. */
function inCapitals(endings: readonly string[]): string[] {
  return endings.map((ending) => ending.toUpperCase());
}

function atMost(files: number): string {
  return files === 1 || !Number.isFinite(files) ? "" : `、最大${number(files)}個`;
}

/** What we say after the first screen, in Japanese. */
export const jaLater: LaterWords = {
  outcome: {
    saved: "連絡先を作成しました。",
    savedId: "連絡先 ID",
    open: "HighLevel で開く",
    openPractice: "連絡先を開く",
    addAnother: "続けて追加",
    exists: {
      email: (name, value) =>
        `同じメールアドレス ${value} の連絡先がすでに HighLevel にあります（${name}）。何も変更されていません。`,
      phone: (name, value) =>
        `同じ電話番号 ${value} の連絡先がすでに HighLevel にあります（${name}）。何も変更されていません。`,
      other: (name) => `この連絡先はすでに HighLevel にあります（${name}）。何も変更されていません。`,
      someone: "名前なし",
    },
    openExisting: "開く",
    change: "入力内容を変更",
    fix: "HighLevel がこの連絡先を受け付けませんでした。何も作成されていません。",
    fixUnsaid: "理由を示す応答は途中で失われました。もう一度連絡先を作成すると、理由が表示されます。",
    waiting: "まだ作成されていません。HighLevel が混み合っています。",
    trying: (seconds) => `${number(seconds)}秒後に再試行します`,
    waitOver: "作成されていません。HighLevel はまだ混み合っています。1分後にもう一度お試しください。",
    stop: "中止",
    stopped: "作成されていません。入力内容は保存されています。",
    offline: "作成されていません。オフラインです。入力内容はこのコンピューターに保存されています。",
    offlineHere:
      "作成されていません。オフラインです。入力内容はこのページにあるので、ページを開いたままにしてください。",
    wasOffline:
      "作成されていません。送信が届きませんでした。入力内容はこのコンピューターに保存されています。",
    createOnline: "オンラインになったら作成",
    onlineAgain:
      "作成されていません。送信が届きませんでした。接続が回復しました。今すぐ連絡先を作成しますか？",
    unknown: "この連絡先が作成されたかどうか、まだわかりません。もう一度入力しないでください。",
    asking: "引き続き確認し、わかり次第ここでお知らせします。",
    checkAgain: "もう一度確認",
    checking: "HighLevel に確認中…",
    notFound: "今のところ HighLevel には見つかりません。検索結果への反映が1分ほど遅れることがあります。",
    sendAnyway: "登録されていない：作成する",
    goOnAnyway: "登録されていない：入力を続ける",
    cannotCheck: "メールアドレスも電話番号もないため、検索できません。HighLevel で確認してください。",
    checkFailed: "HighLevel に確認できませんでした。",
    look: "HighLevel で確認",
    signedOut: "サインアウトしています。何も送信されていません。入力内容は保存されています。",
    signedOutNext: "サインインすると、自動的に送信されます。",
    unreachable: (code) =>
      `フォームが HighLevel に接続できません。入力内容は保存されています。Contact Desk を設定した人に連絡してください。コード：${code}`,
    why: {
      "token-refused":
        "HighLevel がトークンを認識しません。間違っているか、更新されたか、有効期限が切れています。",
      "scope-missing":
        "このトークンでは連絡先を作成できません。スコープ contacts.write がないか、代理店のトークンです。",
      "agency-token": "これは代理店のトークンです。サブアカウントのトークンが必要です。",
      "version-missing": "途中でバージョンヘッダーが失われ、HighLevel に届きませんでした。",
      unauthorised: "HighLevel がこのフォームの認証を受け付けませんでした。",
      "no-location": "このトークンにはこのロケーションへのアクセス権がありません。",
      "not-found": "設定されているアドレスには、HighLevel の該当する情報がありません。",
      "not-allowed":
        "サインインしていますが、このフォームを使える人の一覧に登録されていません。Contact Desk の管理者に連絡してください。",
      "proxy-refused":
        "このフォームのサーバーの手前で通信が遮断されました。利用者の一覧に登録されていない可能性があります。Contact Desk の管理者に連絡してください。",
      "not-this-contact":
        "フォームとサーバーの内容が一致しません。ページを再読み込みしてください。入力内容は保存されています。",
      "not-highlevel": "HighLevel ではないものから応答がありました。",
      "not-sent": "HighLevel に接続できませんでした。何も送信されていません。",
      forbidden: "このフォームのサーバーが要求を拒否しました。",
      "too-large": "連絡先のデータが大きすぎて送信できません。",
      "unknown-location": "このフォームのサーバーは、このロケーションを認識していません。",
      "ledger-down": "二重作成を防ぐための記録に書き込めません。何も送信されていません。",
      "old-page":
        "このフォームの新しいバージョンがあります。ページを再読み込みしてください。入力内容は保存されています。",
    },
    copyDetails: "詳細をコピー",
    copied: "コピーしました",
    copyFailed: "コピーできませんでした",
    trace: (id) => `トレース ID：${id}`,
    copyTrace: "トレース ID をコピー",
    dismiss: "閉じる",
  },
  today: {
    title: "今日",
    open: (count) => `今日：${number(count)}件`,
    none: "今日はまだ何も作成されていません。",
    sending: (name) => `作成中：${name}…`,
    notCreated: (count) => `未作成：${number(count)}件`,
    said: {
      created: (name) => `作成しました：${name}`,
      notCreated: (name) => `作成されていません：${name}。「今日」に残っています。`,
      unknown: (name) => `作成されたかどうか、まだわかりません：${name}。「今日」に残っています。`,
    },
    list: "今日の連絡先",
    nobody: "名前なし",
    outcomes: {
      waiting: "順番を待っています",
      sending: "作成中…",
      pausing: "HighLevel が混み合っています。自動的に再試行します",
      saved: "作成済み",
      exists: "すでに HighLevel にあります。何も変更されていません",
      fix: "HighLevel が受け付けませんでした",
      wait: "作成されていません。HighLevel が混み合っています",
      offline: "作成されていません。送信が届きませんでした",
      unknown: "まだわかりません。もう一度入力しないでください",
      "signed-out": "作成されていません。サインアウトしています",
      unreachable: "作成されていません。HighLevel に接続できません",
    },
    takeBack: "フォームで開く",
    takeBackOf: (name) => `フォームで開く：${name}`,
    again: "もう一度送信",
    againOf: (name) => `もう一度送信：${name}`,
    openOf: (name) => `HighLevel で開く：${name}`,
    copyId: "ID をコピー",
    copyIdOf: (name) => `ID をコピー：${name}`,
    enterAgain: "もう一度入力",
    enterAgainOf: (name) => `もう一度入力（コピーとして）：${name}`,
    save: "CSV で保存",
    columns: {
      time: "日時",
      name: "名前",
      email: "メールアドレス",
      phone: "電話番号",
      outcome: "結果",
      contactId: "連絡先 ID",
      address: "HighLevel のアドレス",
    },
    close: "閉じる",
  },
  kept: {
    at: (time, name) =>
      name === ""
        ? `${time} に入力した内容が保存されています。`
        : `${time} に入力した内容が保存されています：${name}`,
    goOn: "続ける",
    startAgain: "最初からやり直す",
    lostFiles: (files) =>
      `空き容量が足りず、次のファイルは保存されていません：${list(files)}。もう一度選択してください。`,
    cleared: (name) => (name === "" ? "クリアしました。" : `クリアしました：${name}`),
    undo: "元に戻す",
    dismiss: "閉じる",
    elsewhere: (time) =>
      `${time} に入力した内容が別のタブにあります。ここに入力する内容は、それとは別のものになります。`,
    unreadable: (time) => `${time} に保存された内容は、もう読み取れません。`,
    newer: (time) =>
      `${time} に保存された内容は、このフォームの新しいバージョンで書き込まれています。コピーをダウンロードして、新しいバージョンで開いてください。`,
    remove: "削除",
    filesLost: (name, files) =>
      `連絡先は作成されましたが、次のファイルは ${name} に添付されていません：${list(files)}。HighLevel で添付してください。`,
    stray: "この項目はフォームから外されたため、送信されません",
    goneField: "なくなったフィールド",
    notKept: {
      title: "このブラウザーでは、入力内容のコピーを保存できません。",
      text: "入力した内容は、このページを開いている間だけ残ります。",
      why: {
        insecure: "保存するには、ページを https で開く必要があります。",
        missing: "ブラウザーが古いか、プライベートモードで禁止されています。",
        refused: "ブラウザーの設定、またはこのページを囲むページによって禁止されています。",
        full: "このコンピューターの空き容量がありません。",
        blocked:
          "別のタブでこのフォームの古いバージョンが開いたままです。そのタブを閉じて、このページを再読み込みしてください。",
        failed: "ブラウザーの保存領域が応答しません。",
      },
    },
    copyWrong: (file) =>
      `「${file}」はこのフォームで作成されたコピーではありません。別のファイルを選択してください。`,
    copyFiles: (files) => `コピーにはファイルが含まれません。もう一度選択してください：${list(files)}`,
  },
  strayToken: {
    title: "このトークンを更新（Rotate）してください",
    why: {
      address:
        "このページのアドレスに HighLevel のトークンが含まれていました。取り除かれ、何にも使われていませんが、アドレスはブラウザー、プロキシ、ログに残るため、他の人に読まれた可能性があります。",
      message:
        "別のウィンドウから HighLevel のトークンがこのページに送られました。破棄され、何にも使われていませんが、トークンを持つページは他の人に読まれる可能性があります。",
    },
    whatToDo:
      "HighLevel でサブアカウント → Settings → Private Integrations を開き、該当のインテグレーションを選んでトークンを更新（Rotate）してください。新しいトークンは、Contact Desk を設定した人にだけ渡してください。トークンはサーバーに置くものです。",
    dismiss: "閉じる",
  },
  connect: {
    open: "HighLevel に接続…",
    title: "HighLevel に接続",
    intro:
      "接続すると、連絡先はご自分のロケーションに作成されます。トークンは、どのスクリプトからも読めない Cookie に封印され、どこにも表示されません。",
    location: "ロケーション ID",
    locationHint: "HighLevel のサブアカウント内：Settings → Business Profile",
    token: "Private Integration トークン",
    tokenHint:
      "同じサブアカウント内：Settings → Private Integrations。スコープ View Contacts、Edit Contacts、View Locations が必要です。",
    show: "トークンを表示",
    connect: "接続",
    connecting: "接続中…",
    cancel: "キャンセル",
    connected: (name) => `${name} に接続しました。`,
    disconnect: "接続を解除",
    disconnected: "接続を解除しました。",
    notDisconnected: "まだ接続されています。もう一度お試しください。",
    noAnswer:
      "このフォームのサーバーに問い合わせできませんでした。何も接続されていません。少し待ってからもう一度お試しください。",
    why: {
      "bad-location-id": "ロケーション ID を入力してください（例：ve9EPM428h8vShlRW1KT）",
      "bad-token":
        "トークン全体を入力してください。pit- の後に、ハイフンで区切られた数字と a～f の文字が32個続きます",
      "token-unknown":
        "HighLevel がこのトークンを認識しません。間違っているか、更新されたか、有効期限が切れています。新しいトークンを作成して、ここに貼り付けてください",
      "token-agency":
        "これは代理店のトークンです。サブアカウント内の Settings → Private Integrations で作成してください",
      "token-scope":
        "トークンにスコープが足りません。HighLevel で編集してください。View Contacts、Edit Contacts、View Locations が必要です",
      "token-elsewhere":
        "このトークンではこのロケーションを開けません。ID を確認するか、該当のサブアカウントでトークンを作成してください",
      "not-secure":
        "トークンは、https またはこのコンピューター自体でのみ受け付けます。このページを https のアドレスで開いてください。",
      "too-many": "試した回数が多すぎます。1分後にもう一度お試しください。",
      busy: "HighLevel が混み合っています。1分後にもう一度お試しください。",
      "not-sent":
        "HighLevel に接続できませんでした。何も接続されていません。少し待ってからもう一度お試しください。",
      "no-answer":
        "HighLevel から応答がありませんでした。何も接続されていません。少し待ってからもう一度お試しください。",
      "not-highlevel":
        "HighLevel ではないものから応答がありました。Contact Desk の管理者に連絡してください。",
      "signed-out":
        "サインインの有効期間が終わりました。この画面を閉じてサインインし、もう一度接続してください。",
      "not-allowed":
        "このフォームを使える人の一覧に登録されていません。Contact Desk の管理者に連絡してください。",
    },
  },
  lookUps: {
    without: {
      people: "ユーザーの一覧がありません。ユーザー ID を入力してください。",
      tags: "タグの一覧がありません。タグを最後まで入力してください。",
      timeZones: "HighLevel からの一覧がありません。表示されているのはブラウザーのタイムゾーンです。",
      facts: "このロケーションの国がわかりません。電話番号には「+」か国の選択が必要です。",
      customFields: "カスタムフィールドの一覧がありません。ID で追加してください。",
    },
    why: {
      scope: (scope) => `スコープ ${scope} がありません。`,
      token: () => "HighLevel がトークンを認識しません。",
      location: () => "このトークンにはこのロケーションへのアクセス権がありません。",
      entrance: () => "このフォームのサーバーがアクセスを許可していません。",
      busy: () => "HighLevel が混み合っています。まもなく再度問い合わせます。",
      broken: () => "HighLevel から正しい応答がありませんでした。",
      unreachable: () => "HighLevel に接続できません。",
      slow: () => "HighLevel の応答が遅れています。後から届く可能性があります。",
    },
    again: "もう一度試す",
  },
  suggestion: {
    here: (answer) => `このロケーション：${answer}`,
    there: (place, answer) => `${place}：${answer}`,
    mostly: (place, answer) => `${place}の大部分：${answer}`,
    use: "これを使う",
    takeThis: (answer) => `これを使う：${answer}`,
  },
  duplicate: {
    email: (name) => `このメールアドレスの連絡先があります：${name}`,
    phone: (name) => `この電話番号の連絡先があります：${name}`,
    someone: "名前なし",
    open: "開く",
    opens: (name) => `${name} を新しいタブで開く`,
  },
  parts: {
    of: (label) => `「${label}」のファイル（パート別）`,
    after: "連絡先の作成後に multipart/form-data として送信：",
    noType: "種類なし",
  },
  uploads: {
    title: (name) => `ファイル：${name}`,
    attaching: (files, label) => `「${label}」に添付しています：${files}`,
    waiting: "前のファイルを待っています…",
    progress: (percent, sent, total) => `${percent} · ${total} 中 ${sent}`,
    left: (time) => `残り ${time}`,
    finishing: "すべて送信しました。HighLevel が取り込んでいます…",
    files: (names) => list(names),
    done: (files, label) => `「${label}」に添付しました：${files}。`,
    failed: (files) => `連絡先は作成されましたが、次のファイルは添付されていません：${files}。`,
    unclear: (files) =>
      `連絡先は作成されましたが、次のファイルが届いたかどうかわかりません：${files}。もう一度送っても問題ありません。`,
    cancelled: (files) =>
      `連絡先は作成されました。キャンセルしたため、次のファイルは添付されていません：${files}。`,
    why: {
      entrance: () => "先にサインインしてください。その後、もう一度送信されます。",
      scope: () => "スコープ forms.write がありません。",
      token: () => "HighLevel がトークンを認識しません。",
      location: () => "このトークンにはこのロケーションへのアクセス権がありません。",
      busy: () => "HighLevel が混み合っています。1分後にもう一度お試しください。",
      refused: (message) => `HighLevel からのメッセージ：${message}`,
      tooLarge: () => "1つのフィールドのファイルは、合計 512 MB までです。",
      unreachable: () => "接続に失敗したか、ファイルがこのコンピューターからなくなっています。",
    },
    cancel: "キャンセル",
    cancelOf: (label) => `「${label}」のファイルをキャンセル`,
    again: "ファイルをもう一度送る",
    dismiss: "閉じる",
  },
  number: {
    wrong: (example) => `数値を入力してください（例：${example}）`,
    amount: (example) => `金額を入力してください（例：${example}）`,
    whole: "整数を入力してください（例：1786611）",
    digits: "HighLevel が正確に保存できる桁数を超えています。桁数を減らしてください。",
    sent: (number) => `${number} として送信されます`,
  },
  file: {
    uuid: "UUID（数字と a～f の文字32個とハイフン）を入力するか、空欄のままにしてください",
    notJson: "JSON ではありません。{ から } まで、オブジェクト全体を貼り付けてください",
    shape: (where) =>
      where === ""
        ? "ファイルの uuid をキーとするオブジェクトを1つ貼り付けてください"
        : `「${where}」がないか、HighLevel の内容と異なります`,
  },
  preview: {
    copy: "コピー",
    copied: "コピーしました",
    copyFailed: "コピーできませんでした",
    body: "本文（JSON）",
    bytes: (count) => `${number(count)}バイト`,
    left: (labels) => `正しく入力されるまで送信されません：${list(labels)}`,
    tooLarge: "大きすぎるため、ここに表示することも送信することもできません。上限は 64 KB です。",
  },
  permanent: {
    label: "永久",
    hint: "永久ブロックは、HighLevel でも二度と解除できません。",
    title: "永久にブロックしますか？",
    text: "永久ブロックは、後から HighLevel のアプリでも API でも解除できません。この人には、この方法では二度と連絡できなくなります。",
    yes: "永久にブロックする",
    no: "ブロックしない",
  },
  countries: {
    names: {
      BN: "ブルネイ",
      BO: "ボリビア",
      CN: "中国",
      IR: "イラン",
      KP: "北朝鮮",
      KR: "韓国",
      LA: "ラオス",
      MD: "モルドバ",
      RU: "ロシア",
      SY: "シリア",
      SZ: "エスワティニ",
      VE: "ベネズエラ",
    },
    alsoCalled: {
      AE: ["UAE", "アラブ首長国", "ドバイ"],
      AN: ["Netherlands Antilles", "オランダ領アンティル"],
      AQ: ["なんきょく"],
      AS: ["米領サモア"],
      BA: ["ボスニア"],
      BN: ["ブルネイ・ダルサラーム"],
      BO: ["ボリビア多民族国"],
      CD: ["DRC", "コンゴ", "コンゴ（キンシャサ）", "ザイール"],
      CF: ["中央アフリカ", "ちゅうおうアフリカ"],
      CG: ["コンゴ", "コンゴ（ブラザビル）"],
      CI: ["象牙海岸", "コートディボワール"],
      CN: ["中華人民共和国", "ちゅうごく", "チャイナ"],
      CV: ["カボベルデ"],
      CZ: ["チェコ共和国"],
      DE: ["ドイツ連邦共和国"],
      DO: ["ドミニカ"],
      EH: ["にしサハラ"],
      ET: ["エティオピア"],
      FK: ["フォークランド", "マルビナス"],
      FM: ["ミクロネシア"],
      GB: [
        "UK",
        "英国",
        "えいこく",
        "イングランド",
        "スコットランド",
        "ウェールズ",
        "北アイルランド",
        "グレートブリテン",
      ],
      GE: ["グルジア"],
      GQ: ["せきどうギニア"],
      GR: ["ギリシア"],
      HK: ["ほんこん", "ホンコン"],
      IR: ["イラン・イスラム共和国"],
      JP: ["にほん", "にっぽん", "日本国", "ジャパン"],
      KP: ["朝鮮民主主義人民共和国", "きたちょうせん"],
      KR: ["大韓民国", "かんこく"],
      LA: ["ラオス人民民主共和国"],
      LK: ["セイロン"],
      MD: ["モルドバ共和国", "モルドヴァ"],
      MK: ["マケドニア", "きたマケドニア"],
      MM: ["ビルマ"],
      MO: ["澳門"],
      MP: ["サイパン", "きたマリアナ諸島"],
      NL: ["ホランド"],
      NZ: ["NZ"],
      PF: ["タヒチ"],
      RU: ["ロシア連邦"],
      SA: ["サウジ"],
      SS: ["みなみスーダン"],
      SY: ["シリア・アラブ共和国"],
      SZ: ["スワジランド"],
      TL: ["ひがしティモール"],
      TR: ["テュルキエ"],
      TW: ["たいわん", "中華民国"],
      US: ["USA", "アメリカ", "米国", "べいこく", "合衆国", "ハワイ"],
      VA: ["バチカン", "ヴァチカン"],
      VE: ["ベネズエラ・ボリバル共和国"],
      VG: ["英領バージン諸島", "イギリス領バージン諸島"],
      VI: ["米領バージン諸島", "アメリカ領バージン諸島"],
      VN: ["ヴェトナム", "越南"],
      ZA: ["みなみアフリカ", "南ア", "南アフリカ共和国"],
    },
    netherlandsAntilles: "オランダ領アンティル",
  },
  customFields: {
    loading: "このロケーションのカスタムフィールドを読み込み中…",
    none: "このロケーションにはカスタムフィールドがありません。",
    filter: "フィールドを検索",
    found: (count) => `フィールド${number(count)}件`,
    notFound: "その名前のフィールドはありません。",
    refresh: "再読み込み",
    refreshing: "読み込み中…",
    refreshLabel: "HighLevel で変更された可能性のある情報を再読み込み",
    group: (first, others) => (others === 0 ? first : `${first} ほか${number(others)}件`),
    unknown: (names) =>
      `フォームには ${list(names)} を尋ねる設定がありますが、このロケーションにはありません。`,
    add: "ID でフィールドを追加",
    kind: "種類",
    row: (number) => `カスタムフィールド${number}`,
    remove: "削除",
    removeRow: (number) => `カスタムフィールド${number}を削除`,
    up: (number) => `カスタムフィールド${number}を上へ移動`,
    down: (number) => `カスタムフィールド${number}を下へ移動`,
    removed: (number) => `カスタムフィールド${number}を削除しました`,
    moved: (from, to) => `カスタムフィールド${from}を${to}番に移動しました`,
    twice: "別の行にも同じ ID があります。HighLevel は片方しか保存しない可能性があります。",
    way: "入力方法",
    ways: { parts: "項目ごとに", json: "JSON で" },
    fileNote: "すでに HighLevel にあるファイル用です。",
    kinds: {
      text: "テキスト",
      largeText: "長いテキスト",
      singleOption: "単一選択",
      radio: "ラジオボタン",
      number: "数値",
      money: "金額",
      checkboxList: "チェックボックス",
      multipleOptions: "複数選択",
      file: "ファイル",
    },
  },
  time: {
    form: "時刻を入力してください（例：9:30、9:30 pm、21:30）",
    hour: (hour) => `${hour}時はありません。0:00 から 23:59 までの時刻を入力してください`,
    half: (hour) => `am または pm を付ける場合、時は1から12までです。入力された時は${hour}です`,
    minute: (minute) => `${minute}分はありません。時刻を入力してください（例：9:30）`,
    sent: (time) => `${time} として送信されます`,
  },
  money: {
    sent: (amount, number) => `${amount} · ${number} として送信されます`,
  },
  options: {
    other: "その他の回答",
    otherText: "その他の回答内容",
    clear: "選択を解除",
    notOne: (text, label) => `「${text}」は「${label}」の選択肢にありません`,
  },
  tags: { isNew: "新規" },
  pins: {
    pin: (label) => `「${label}」をピン留め`,
    hint: (keys) => `次の連絡先にも残す（${keys}）`,
    pinned: "ピン留め中",
    pinnedFor: "ピン留め中：次の連絡先にも残ります",
    count: (count) => `ピン留め${number(count)}件`,
    clear: "ピン留めをすべて解除",
    cleared: "ピン留めされている項目はなくなりました。",
    permanent: "永久ブロックは1人だけに対するものなので、ピン留めできません。",
    did: {
      pin: (label) => `「${label}」をピン留めしました。次の連絡先にも残ります。`,
      unpin: (label) => `「${label}」のピン留めを解除しました。`,
      lift: (label) => `「${label}」のピン留めを解除しました。永久ブロックは1人だけに対するものです。`,
      refuse: (label) => `「${label}」はピン留めできません。永久ブロックは1人だけに対するものです。`,
    },
  },
  files: {
    pick: () => "ファイルを選択",
    drop: () => "またはここにドロップ／貼り付け",
    takes: (endings, most) => `${either(inCapitals(endings))}、50 MB まで${atMost(most)}`,
    takesAny: (most) => `50 MB まで${atMost(most)}`,
    files: "選択したファイル",
    notAdded: "追加されていません",
    checking: "確認中…",
    remove: "削除",
    removeFile: (name) => `「${name}」を削除`,
    dismiss: "閉じる",
    dismissFile: (name) => `「${name}」についてのメッセージを閉じる`,
    added: (name) => `「${name}」を追加しました。`,
    removed: (name) => `「${name}」を削除しました。`,
    faults: {
      highLevel: (name, endings) =>
        `「${name}」は HighLevel が受け付けないファイルです。受け付けるのは ${either(inCapitals(endings))} です。`,
      field: (name, endings) =>
        `「${name}」はこのフィールドに使えないファイルです。使えるのは ${either(inCapitals(endings))} です。`,
      empty: (name) => `「${name}」は空です。中身のあるファイルを選択してください。`,
      large: (name) => `「${name}」は 50 MB を超えています。もっと小さいファイルを選択してください。`,
      twice: (name) => `「${name}」はすでに追加されています。`,
      many: (name, most) =>
        most === 1
          ? `「${name}」は追加できません。このフィールドに入るファイルは1個です。先に別のファイルを削除してください。`
          : `「${name}」は追加できません。このフィールドに入るファイルは${number(most)}個です。先に別のファイルを削除してください。`,
      content: (name, ending, found) =>
        `「${name}」の中身は ${ending} ではなく ${found} です。正しい拡張子を付けるか、別のファイルを選択してください。`,
      unknown: (name, ending) =>
        `「${name}」の中身は ${ending} ではありません。ファイルを開いて ${ending} として保存し、そのファイルを選択してください。`,
      unreadable: (name) =>
        `「${name}」を読み取れませんでした。移動または変更された可能性があります。もう一度選択してください。`,
    },
  },
  embed: {
    filledBy: (host) => `${host} が入力した内容です`,
    filledByAddress: "このページへのリンクで入力された内容です",
    resetTitle: "フォームを空にしますか？",
    resetWhy: (host) =>
      `${host} がフォームを空にするよう求めています。入力した内容は、直後であれば元に戻せます。`,
    reset: "空にする",
    resetKeep: "入力内容を残す",
    code: "コード",
    codeHint: "サインインのウィンドウに表示された場合のみ",
    codeRefused: "このコードはもう使えません。もう一度サインインして、新しいコードを取得してください。",
    codeTake: "続ける",
  },
  paste: {
    open: "貼り付けて入力…",
    title: "貼り付けて入力",
    box: "コピーした内容",
    hint: "メールの署名、住所、表計算ソフトの1行、または vCard。vCard ファイルは、ページにドロップすることもできます。",
    understood: "読み取れた内容",
    rest: "読み取れなかった内容",
    answer: (label, text) => `${label}：${text}`,
    replaces: (text) => `「${text}」を置き換えます`,
    there: "すでに入力されています",
    another: "複数の候補の1つです。こちらを使う場合はチェックを入れてください。",
    unsure: "確実ではありません。正しければチェックを入れてください。",
    notAsked: (label, text) => `${label}：${text}（このフォームにはない項目です）`,
    person: "人物",
    people: (count) => `${number(count)}人分の情報が含まれています。1人選択してください。`,
    nobody: (place) => `人物${place}`,
    found: (pieces, rest) =>
      `${number(pieces)}件の情報を読み取りました。${number(rest)}行は読み取れませんでした。`,
    fill: (count) => (count === 0 ? "入力" : `${number(count)}項目を入力`),
    cancel: "キャンセル",
    filled: (count) => `${number(count)}項目を入力しました。`,
    undo: "元に戻す",
    dismiss: "閉じる",
    why: {
      large: "量が多すぎます。読み取れるのは 64 KB までです。1人分の情報だけをコピーしてください。",
      noText:
        "テキストには使われない文字が含まれています。文字が正しく読めるところから、もう一度コピーしてください。",
      oldCard:
        "この vCard はバージョン 2.1 のため、読み取れません。バージョン 3.0 または 4.0 で書き出し直してください。",
      emptyCard: "この vCard には誰の情報もありません。",
    },
    file: {
      kind: (name) =>
        `「${name}」は vCard ではありません。名前が .vcf で終わるファイルをドロップしてください。`,
      empty: (name) => `「${name}」は空です。`,
      large: (name) => `「${name}」は大きすぎます。読み取れるのは 5 MB までです。`,
      unreadable: (name) => `「${name}」を読み取れませんでした。UTF-8 で書き出し直してください。`,
    },
  },
  keys: {
    open: "キーボードショートカット",
    title: "キーボードショートカット",
    intro: "入力中も含め、このページのどこでも使えます。下のいずれかの行を押しても、同じ操作ができます。",
    names: { control: "Ctrl", shift: "Shift", alt: "Alt", enter: "Enter" },
    pin: "フォーカスのある項目をピン留め、または解除",
    first: "最初の項目へ移動",
    goTo: (section) => `「${section}」へ移動`,
    help: "このショートカット一覧を表示",
    questionMark: "入力欄の外では「?」でもこの一覧を表示",
    close: "閉じる",
    accessibility: "アクセシビリティに関する声明",
  },
  textboxList: {
    why: "このフィールドは、ここから入力しても HighLevel に保存されません。連絡先の作成後に HighLevel で入力してください。",
    boxes: "含まれるテキストボックス",
  },
  unknownType: (dataType) =>
    `HighLevel はこの種類のフィールドを「${dataType}」と呼んでいます。このフォームはこの種類に対応していないため、テキストとして送信します。`,
  answer: {
    title: "応答",
    notItsOwn: "これは HighLevel 自身の応答ではありません。",
    left: (left, most) => `この時間枠で残っているリクエスト：${left}／${most}`,
    leftToday: (left, most) => `今日残っているリクエスト：${left}／${most}`,
    retry: (time) => `次のリクエストまでの待ち時間：${time}`,
    body: "応答の本文",
    noBody: "JSON の本文はありませんでした。",
    more: (count) => `ここに表示していないもの：ほか${number(count)}件`,
    request: "この応答のもとになったリクエスト",
    copy: "本文をコピー",
  },
  dryRun: {
    check: "HighLevel のルールで確認",
    checking: "確認しています …",
    fine: "作成される見込みです。",
    refused: (status) => `拒否される見込みです（${status}）：`,
    limits:
      "それでも HighLevel に拒否されることがあります。これはフォームが持っているルールの写しで、その人がすでに登録されているかどうかは調べません。作成のための送信は行っていません。",
    unjudged: {
      phone: "電話番号は確認していません。ロケーションの国がわかりません。",
      customFields: "カスタムフィールドの値は確認していません。ロケーションの定義を取得できません。",
    },
    failed: {
      busy: "何も確認していません。短い間に回数が多すぎました。1分後にもう一度お試しください。",
      entrance: "何も確認していません。先にサインインしてください。",
      unreachable:
        "何も確認していません。フォームのサーバーから応答がありませんでした。もう一度お試しください。",
    },
  },
};
