import type { Texts } from './en.ts';
import { numbersOf } from './numbers.ts';

const { number, counted } = numbersOf('hi');
const statements = (count: number) => counted(count, { other: 'कथन' });

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
  otherScript: 'लेख की लिपि आपके सवाल की लिपि से अलग है। कृपया लेख की भाषा में पूछें।',
  nearest: 'सबसे मिलते-जुलते कथन, जो जवाब नहीं हैं:',
  speakerNotAbout: (speaker) => `${speaker} ने इस बारे में कुछ नहीं कहा। जो कहा, वह यह है:`,
  mentionsOnly: (name) => `${name} नाम के किसी व्यक्ति का कथन यहाँ नहीं है। इन कथनों में यह नाम आता है:`,
  speakerUnknown: (name) => `${name} नाम के किसी व्यक्ति का यहाँ न कोई कथन है, न ज़िक्र।`,
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
    failed: (id) => `मेरी ओर से कुछ गड़बड़ हो गई। अगर आप इसकी सूचना दें, तो कृपया यह नंबर बताएँ: ${id}`,
  },

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
