import type { Unreadable } from '../article/reading.ts';
import type { Texts } from './en.ts';
import { allOf, eitherOf, languageName } from './language-name.ts';
import { numbersOf } from './numbers.ts';

const { number, counted, size } = numbersOf('hi');
const statements = (count: number) => counted(count, { other: 'कथन' });

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  'too-large': 'फ़ाइल बहुत बड़ी है: इसे कई फ़ाइलों में बाँटें।',
  empty: 'फ़ाइल खाली है: इसमें लेख लिखें।',
  'no-text': 'इसमें उद्धृत करने लायक कोई वाक्य नहीं है: लेख का टेक्स्ट जोड़ें।',
  binary: 'यह टेक्स्ट नहीं है: इसे Markdown, टेक्स्ट या HTML के रूप में सहेजें।',
  encoding: 'इसके अक्षर पढ़े नहीं जा सकते: इसे फिर से UTF-8 में सहेजें।',
  'front-matter': 'फ़ाइल के शुरू में दी गई जानकारी सही रूप में नहीं है: उसे ठीक करें या हटा दें।',
  'too-complex': 'पेज बहुत जटिल है: केवल लेख का टेक्स्ट सहेजें।',
  'too-many-pages': 'फ़ाइल में बहुत ज़्यादा पेज हैं: इसे कई फ़ाइलों में बाँटें।',
  scanned: 'इसमें टेक्स्ट नहीं, केवल चित्र हैं, जैसे स्कैन किए काग़ज़ में: पहले टेक्स्ट पहचान (OCR) चलाएँ।',
  locked: 'फ़ाइल पासवर्ड से सुरक्षित है: इसे बिना पासवर्ड के सहेजें।',
  damaged: 'यह PDF पढ़ा नहीं जा सकता: इसे फिर से PDF या टेक्स्ट के रूप में सहेजें।',
  'too-slow': 'इसे पढ़ने में बहुत समय लगता है: इसे कई फ़ाइलों में बाँटें।',
  busy: 'अभी बहुत सारी फ़ाइलें पढ़ी जा रही हैं: कुछ मिनट बाद फिर से कोशिश करें।',
};

/**
 * Hindi. Its words: लेख (article), भाग (section), पैराग्राफ़ (paragraph), कथन (statement), उद्धरण (quote), वक्ता (speaker).
 * Readers are addressed as आप.
 */
export const hi: Texts = {
  introduction: 'परिचय',
  paragraph: (at) => `पैराग्राफ़ ${number(at)}`,
  speakerUnclear: 'वक्ता स्पष्ट नहीं',
  continued: (speaker) => `${speaker} (जारी)`,
  probably: (speaker) => `संभवतः ${speaker}`,
  readThere: 'मूल लेख में पढ़ें',
  about: (topic) => `${topic} के बारे में`,

  nothing: 'लेख में इसका जवाब नहीं है।',
  nothingInLibrary: 'यहाँ के किसी भी लेख में इसका जवाब नहीं है।',
  noWordThere: 'सवाल का कोई शब्द वहाँ नहीं है; /सारांश बताएगा कि उसमें क्या है।',
  otherScript: 'लेख की लिपि आपके सवाल की लिपि से अलग है। कृपया लेख की भाषा में पूछें।',
  askIn: (languages) => `कृपया सवाल इस भाषा में पूछें: ${eitherOf('hi', languages)}।`,
  nearest: 'सबसे मिलते-जुलते कथन, जो जवाब नहीं हैं:',
  doubtful: 'हो सकता है कि यह आपके सवाल का जवाब न हो:',
  speakerNotAbout: (speaker) => `${speaker} ने इस बारे में कुछ नहीं कहा। जो कहा, वह यह है:`,
  mentionsOnly: (name) => `${name} नाम के किसी व्यक्ति का कथन यहाँ नहीं है। इन कथनों में यह नाम आता है:`,
  speakerUnknown: (name) => `${name} नाम के किसी व्यक्ति का यहाँ न कोई कथन है, न ज़िक्र।`,
  speakersAre: (names) => `यहाँ इनके कथन हैं: ${allOf('hi', names)}।`,
  saidBy: (speaker, quoted, reported) => {
    const count = statements(quoted + reported);
    if (quoted === 0 || reported === 0) return `${speaker} · ${count}${quoted === 0 ? '' : ', शब्दशः'}`;
    return `${speaker} · ${count}: ${number(quoted)} शब्दशः, ${number(reported)} अप्रत्यक्ष`;
  },
  summaryOf: (title) => `सारांश: ${title}`,
  contextOf: (at, count) => `${number(count)} में से ${number(at)}`,
  sharedBy: (user) => `${user} ने साझा किया`,

  buttons: {
    context: 'संदर्भ में देखें',
    more: 'और उद्धरण',
    moreSummary: 'और दिखाएँ',
    share: 'साझा करें',
    delete: 'हटाएँ',
    didYouMean: (name) => `क्या आपका मतलब ${name} से था?`,
    earlier: 'पीछे',
    later: 'आगे',
  },

  problems: {
    emptyQuestion: 'आप क्या जानना चाहते हैं? कमांड या मेंशन के बाद अपना सवाल लिखें।',
    emptyMessage: 'उस संदेश में ऐसा कोई टेक्स्ट नहीं है जिसे लेख में खोजा जा सके।',
    longQuestion: (length, limit) =>
      `आपके सवाल में ${number(length)} अक्षर हैं, जबकि मैं ${number(limit)} तक पढ़ता हूँ। कृपया कम शब्दों में पूछें।`,
    unknownArticle: (name, titles) => `यहाँ ${name} नाम का कोई लेख नहीं है। ये लेख हैं: ${titles}`,
    articleChanged: 'इस जवाब के बाद लेख बदल गया है। कृपया फिर से पूछें।',
    buttonForeign: 'यह बटन अब काम नहीं करता। कृपया फिर से पूछें।',
    deleteForbidden: (asker) => `यह जवाब सिर्फ़ ${asker}, जिन्होंने सवाल पूछा था, या कोई मॉडरेटर हटा सकता है।`,
    stillReading: 'मैं अभी लेख पढ़ रहा हूँ। कृपया कुछ सेकंड बाद फिर से पूछें।',
    noArticles: 'यहाँ अभी कोई लेख नहीं है। इस सर्वर का प्रबंधन करने वाले **/लेख जोड़ें** से लेख जोड़ सकते हैं।',
    noArticlesYours: 'यहाँ अभी कोई लेख नहीं है। **/लेख जोड़ें** से एक जोड़ें: फ़ाइल के रूप में या टेक्स्ट चिपकाकर।',
    storeUnavailable: 'मैं अभी यहाँ के लेखों तक नहीं पहुँच पा रहा हूँ। कुछ खोया नहीं है; कृपया एक मिनट बाद फिर से कोशिश करें।',
    managersOnly: 'यह सिर्फ़ वे सदस्य कर सकते हैं जिन्हें इस सर्वर के प्रबंधन की अनुमति है।',
    tooMuch: (seconds) => `आपने एक साथ बहुत कुछ पूछ लिया। आप ${number(seconds)} सेकंड बाद फिर से पूछ सकते हैं।`,
    failed: (id) => `मेरी ओर से कुछ गड़बड़ हो गई। अगर आप इसकी सूचना दें, तो कृपया यह नंबर बताएँ: ${id}`,
  },

  articles: {
    language: (tag) => languageName('hi', tag),
    preview: (title) => `### ${title}`,
    previewNew: 'मैंने यह पढ़ा है, और इसे अभी सिर्फ़ आप देख सकते हैं। प्रकाशित करने पर यहाँ सभी इसके बारे में पूछ सकेंगे।',
    previewInPlaceOf: (title) =>
      `मैंने यह पढ़ा है, और इसे अभी सिर्फ़ आप देख सकते हैं। प्रकाशित करने पर यह ${title} की जगह ले लेगा।`,
    counts: (sectionCount, statementCount, speakerCount) =>
      [
        counted(sectionCount, { other: 'भाग' }),
        statements(statementCount),
        counted(speakerCount, { other: 'वक्ता' }),
      ].join(' · '),
    sections: (headings) => `**भाग:** ${headings}`,
    speakers: (names) => `**वक्ता:** ${names}`,
    noticed: '**ध्यान देने की बातें:**',
    leftOut: {
      furniture: (text) => `छोड़ा गया, क्योंकि यह लेख का नहीं, पेज का हिस्सा है: “${text}”`,
      'related-link': (text) => `छोड़ा गया, क्योंकि यह किसी और लेख का लिंक है: “${text}”`,
      dateline: (text) => `छोड़ा गया, क्योंकि यह लेख के स्थान और समय की पंक्ति है: “${text}”`,
      credit: (text) => `छोड़ा गया, क्योंकि यह श्रेय की पंक्ति है: “${text}”`,
    },
    unreadable: (kind, problem) =>
      kind === 'front-matter' ? `${UNREADABLE[kind]} (${problem})` : UNREADABLE[kind],
    noHeading: 'इसमें कोई शीर्षक नहीं है, इसलिए हर उद्धरण परिचय से होगा।',
    noTitle: 'कोई शीर्षक नहीं मिला, इसलिए लेख का नाम फ़ाइल का नाम है। पहली पंक्ति में शीर्षक लिखें, या लेख का नाम बदलें।',
    emptyHeading: (text) => `“${text}” शीर्षक के नीचे कोई टेक्स्ट नहीं है।`,
    metadataUnused: (problem) => `फ़ाइल के शुरू में दी गई एक जानकारी इस्तेमाल नहीं हुई (${problem})`,
    andMore: (count) => `… और ${number(count)}`,
    published: (title) => `${title} प्रकाशित हो गया। **/पूछें** से इसके बारे में पूछें।`,
    publishedInPlace: (title) => `${title} में अब नया टेक्स्ट है। पुराने जवाबों के बटन बताएँगे कि लेख बदल गया है।`,
    cancelled: 'कुछ भी जोड़ा या बदला नहीं गया।',
    listTitle: 'यहाँ के लेख',
    listEmpty: 'यहाँ अभी आपका अपना कोई लेख नहीं है। **/लेख जोड़ें** से एक जोड़ें।',
    listed: (statementCount, size, added) => `${statements(statementCount)} · ${size} · जोड़ा गया: ${added}`,
    inChannels: (channels) => `${channels} के लिए`,
    shared: (titles) => `हर जगह, बॉट चलाने वाले की ओर से: ${titles}`,
    page: (at, count) => `पेज ${number(at)} / ${number(count)}`,
    usage: (usage, most) =>
      [
        `${number(most.articles)} में से ${counted(usage.articles, { other: 'लेख' })}`,
        `${size(most.bytes)} में से ${size(usage.bytes)}`,
        `${number(most.statements)} में से ${statements(usage.statements)}`,
      ].join(' · '),
    nearLimit: 'यहाँ अब ज़्यादा जगह नहीं बची है। **/लेख हटाएँ** से जगह बनाएँ।',
    overLimit: {
      articles: (most) =>
        `मैं यहाँ ज़्यादा से ज़्यादा ${counted(most, { other: 'लेख' })} रखता हूँ। **/लेख हटाएँ** से जगह बनाएँ, या **/लेख बदलें** से किसी लेख का टेक्स्ट बदलें।`,
      bytes: (most, would) =>
        `मैं यहाँ ज़्यादा से ज़्यादा ${size(most)} रखता हूँ, और इसे मिलाकर ${size(would)} हो जाएँगे। **/लेख हटाएँ** से जगह बनाएँ, या इसका कुछ हिस्सा ही जोड़ें।`,
      statements: (most, would) =>
        `मैं यहाँ ज़्यादा से ज़्यादा ${statements(most)} रखता हूँ, और इसे मिलाकर ${number(would)} हो जाएँगे। **/लेख हटाएँ** से जगह बनाएँ, या इसका कुछ हिस्सा ही जोड़ें।`,
    },
    size,
    askRemove: (title) => `क्या ${title} को जवाबों से हटा दें?`,
    removed: (title, until) => `${title} को हटा दिया गया। आप इसे ${until} तक वापस ला सकते हैं।`,
    notRemoved: (title) => `${title} बना रहेगा।`,
    restored: (title) => `${title} वापस आ गया।`,
    renamed: (before, title) => `${before} का नाम अब ${title} है।`,
    used: (channel, title) =>
      `${channel} अब ${title} के बारे में है: वहाँ के सवाल इसी लेख के बारे में माने जाएँगे, जब तक कोई और लेख न चुना जाए।`,
    unused: (channel) => `${channel} के सवाल अब सभी लेखों के बारे में होंगे।`,
    exported: (title, file) => `${title}, जैसा जोड़ा गया था (${file}):`,
    all: 'सभी लेख',

    buttons: {
      publish: 'प्रकाशित करें',
      cancel: 'रद्द करें',
      remove: 'हटाएँ',
      keep: 'रहने दें',
      undo: 'वापस लाएँ',
      previous: 'पिछला',
      next: 'अगला',
    },
    form: {
      add: 'लेख जोड़ें',
      replace: 'लेख का नया टेक्स्ट',
      title: 'शीर्षक',
      link: 'लेख का लिंक (या खाली छोड़ें)',
      text: 'टेक्स्ट',
      textHint: 'लेख यहाँ चिपकाएँ। अलग पंक्ति में लिखे शीर्षक अलग भाग बन जाएँगे।',
      more: 'बाकी टेक्स्ट, अगर एक फ़ील्ड कम पड़े',
    },
    problems: {
      fileTooLarge: (name, size, most) =>
        `${name} ${size} की है, जबकि मैं ${most} तक की फ़ाइलें पढ़ता हूँ। इसे कई फ़ाइलों में बाँटें, या टेक्स्ट चिपकाएँ: बिना फ़ाइल के **/लेख जोड़ें**।`,
      fileEnding: (name) =>
        `मैं ${name} नहीं पढ़ सकता: मैं Markdown (.md), टेक्स्ट (.txt), HTML (.html) और PDF (.pdf) पढ़ता हूँ। इसे इनमें से किसी रूप में सहेजें, या टेक्स्ट चिपकाएँ: बिना फ़ाइल के **/लेख जोड़ें**।`,
      fileGone: (name) => `मुझे Discord से ${name} नहीं मिल पाई। कृपया उसे फिर से जोड़ें।`,
      unreadable: (name, reason) => `मैं ${name} का इस्तेमाल नहीं कर सकता। ${reason}`,
      linkWrong: (link) =>
        `${link} कोई लिंक नहीं है: लिंक https:// या http:// से शुरू होना चाहिए। कुछ नहीं जोड़ा गया; कृपया फ़ॉर्म फिर से भरें।`,
      alreadyHere: (title) => `बिल्कुल यही टेक्स्ट यहाँ पहले से है, ${title} के नाम से।`,
      unknown: (name, titles) => `यहाँ ${name} नाम का आपका कोई लेख नहीं है। ये लेख हैं: ${titles}`,
      sharedFixed: (title) => `${title} बॉट चलाने वाले की ओर से सभी सर्वरों के लिए है: इसे यहाँ बदला नहीं जा सकता।`,
      draftGone: 'यह अब प्रकाशन की प्रतीक्षा में नहीं है: मैं इसे एक घंटे तक रखता हूँ। कृपया इसे फिर से जोड़ें।',
      gone: 'यह लेख अब यहाँ नहीं है।',
      emptyTitle: 'नया शीर्षक खाली है: लिखें कि लेख का शीर्षक क्या हो।',
      noChannel: 'चैनल चुनें: Discord यह नहीं बताता कि यह कौन-सा चैनल है।',
      tooLate: 'अब इसे वापस नहीं लाया जा सकता। कृपया लेख फिर से जोड़ें।',
    },
  },

  /** Written to the bot alone, in lower case, it gets what `help` says. */
  helpWord: 'मदद',
  help: (examples) =>
    [
      'मुझसे लेख के बारे में पूछें, मैं लेख के ही शब्दों में जवाब दूँगा।',
      ...examples.map((example) => `> ${example}`),
      'या **/पूछें**, **/उद्धरण** (किसने क्या कहा) और **/सारांश** का इस्तेमाल करें।',
      'मुझे भेजे संदेश में `उद्धरण नाम` और `सारांश` लिखने से भी यही होता है।',
    ].join('\n'),

  commands: {
    ask: {
      name: 'पूछें',
      description: 'सवाल पूछें; जवाब लेख के ही शब्दों में मिलेगा',
      question: { name: 'सवाल', description: 'आप क्या जानना चाहते हैं?' },
    },
    quote: {
      name: 'उद्धरण',
      description: 'किसने क्या कहा',
      speaker: { name: 'वक्ता', description: 'किसके शब्द? नाम या पद, जैसे “राजदूत”' },
      about: { name: 'विषय', description: 'सिर्फ़ वह, जो इस बारे में कहा गया' },
    },
    summary: {
      name: 'सारांश',
      description: 'लेख की सबसे ज़रूरी बातें, लेख के ही शब्दों में',
      length: { name: 'लंबाई', description: 'कितना बड़ा सारांश (कुछ न चुनने पर मध्यम)' },
      lengths: {
        short: 'छोटा: तीन कथन',
        medium: 'मध्यम: हर भाग से एक या दो',
        long: 'लंबा: हर भाग से चार तक',
      },
    },
    find: { name: 'लेख में खोजें' },
    article: {
      name: 'लेख',
      description: 'यहाँ के लेख, जिनके बारे में सवाल पूछे जाते हैं: जोड़ें, देखें, बदलें, हटाएँ',
      article: { name: 'लेख', description: 'कौन-सा लेख' },
      add: {
        name: 'जोड़ें',
        description: 'लेख जोड़ें: फ़ाइल, या चिपकाया हुआ टेक्स्ट',
        file: {
          name: 'फ़ाइल',
          description: 'Markdown, टेक्स्ट, HTML या PDF, 2 MB तक; टेक्स्ट चिपकाने के लिए इसे छोड़ दें',
        },
      },
      list: { name: 'सूची', description: 'यहाँ कौन-से लेख हैं, कितने बड़े और किन चैनलों के लिए' },
      remove: { name: 'हटाएँ', description: 'किसी लेख को जवाबों से हटाएँ' },
      rename: {
        name: 'नाम-बदलें',
        description: 'लेख को दूसरा शीर्षक दें',
        title: { name: 'शीर्षक', description: 'नया शीर्षक' },
      },
      replace: { name: 'बदलें', description: 'किसी लेख की जगह नया टेक्स्ट रखें' },
      use: {
        name: 'चैनल-लेख',
        description: 'तय करें कि चैनल किस लेख के बारे में है, ताकि सवालों में उसका नाम न देना पड़े',
        article: { name: 'लेख', description: 'कौन-सा लेख; फिर से सभी लेखों के बारे में पूछने के लिए इसे छोड़ दें' },
        channel: { name: 'चैनल', description: 'कौन-सा चैनल (कुछ न चुनने पर यही)' },
      },
      export: { name: 'डाउनलोड', description: 'लेख की फ़ाइल वापस पाएँ, जैसी जोड़ी गई थी' },
    },
    options: {
      article: { name: 'लेख', description: 'सिर्फ़ यह लेख' },
      private: { name: 'निजी', description: 'जवाब सिर्फ़ मुझे दिखाएँ' },
    },
  },

  suggestions: {
    said: (speaker) => `${speaker} ने क्या कहा?`,
    saidAbout: (speaker, topic) => `${speaker} ने ${topic} के बारे में क्या कहा?`,
    speaker: (name, count) => `${name} · ${statements(count)}`,
  },
};
