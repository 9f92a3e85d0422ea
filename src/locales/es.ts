import type { Texts } from './en.ts';
import { numbersOf } from './numbers.ts';

const { number, counted } = numbersOf('es');
const statements = (count: number) => counted(count, { one: 'frase', other: 'frases' });

/**
 * Spanish, of Spain and Latin America alike. Its words: artículo (article), sección (section), párrafo (paragraph), frase
 * (statement), cita (quote), persona (speaker). Readers are addressed as tú.
 */
export const es: Texts = {
  introduction: 'Introducción',
  paragraph: (at) => `párrafo ${number(at)}`,
  speakerUnclear: 'no está claro quién habla',
  continued: (speaker) => `${speaker} (continúa)`,
  probably: (speaker) => `probablemente ${speaker}`,
  readThere: 'Leer en el original',
  about: (topic) => `sobre ${topic}`,

  nothing: 'El artículo no responde a esto.',
  nothingInLibrary: 'Ninguno de los artículos responde a esto.',
  otherScript: 'El artículo está escrito en otro alfabeto que tu pregunta. Pregunta en su idioma, por favor.',
  nearest: 'Estas son las frases que más se acercan, pero no son una respuesta:',
  speakerNotAbout: (speaker) => `${speaker} no dice nada sobre esto. Lo que sí dice:`,
  mentionsOnly: (name) => `No se cita a nadie llamado ${name}. Estas frases mencionan ese nombre:`,
  speakerUnknown: (name) => `No se cita ni se menciona a nadie llamado ${name}.`,
  saidBy: (speaker, quoted, reported) => {
    const count = statements(quoted + reported);
    if (quoted === 0 || reported === 0)
      return `${speaker} · ${count}${quoted === 0 ? '' : ', palabra por palabra'}`;
    return `${speaker} · ${count}: ${number(quoted)} palabra por palabra, ${number(reported)} en estilo indirecto`;
  },
  summaryOf: (title) => `Resumen: ${title}`,
  contextOf: (at, count) => `${number(at)} de ${number(count)}`,
  sharedBy: (user) => `Compartido por ${user}`,

  buttons: {
    context: 'En contexto',
    more: 'Más citas',
    moreSummary: 'Más',
    share: 'Compartir',
    delete: 'Eliminar',
    didYouMean: (name) => `¿Querías decir ${name}?`,
    earlier: 'Anterior',
    later: 'Siguiente',
  },

  problems: {
    emptyQuestion: '¿Qué quieres saber? Escribe tu pregunta después del comando o de la mención.',
    emptyMessage: 'Ese mensaje no tiene texto que buscar en el artículo.',
    longQuestion: (length, limit) =>
      `Tu pregunta tiene ${number(length)} caracteres y leo hasta ${number(limit)}. Pregunta con menos palabras, por favor.`,
    unknownArticle: (name, titles) => `Aquí no hay ningún artículo ${name}. Hay: ${titles}`,
    articleChanged: 'El artículo ha cambiado desde esta respuesta. Vuelve a preguntar, por favor.',
    buttonForeign: 'Ya no conozco este botón. Vuelve a preguntar, por favor.',
    deleteForbidden: (asker) =>
      `Solo ${asker}, que hizo la pregunta, o alguien que modere puede eliminar esta respuesta.`,
    stillReading: 'Todavía estoy leyendo los artículos. Vuelve a preguntar en unos segundos, por favor.',
    failed: (id) => `Algo ha fallado por mi parte. Si lo comunicas, indica este número, por favor: ${id}`,
  },

  help: (examples) =>
    [
      'Pregúntame sobre el artículo y te respondo con sus propias palabras.',
      ...examples.map((example) => `> ${example}`),
      'O usa **/preguntar**, **/citar** (lo que dijo alguien) y **/resumen**.',
      'En un mensaje para mí también sirven `citar NOMBRE` y `resumen`.',
    ].join('\n'),

  commands: {
    ask: {
      name: 'preguntar',
      description: 'Haz una pregunta; la respuesta viene con las palabras del artículo',
      question: { name: 'pregunta', description: '¿Qué quieres saber?' },
    },
    quote: {
      name: 'citar',
      description: 'Lo que dijo alguien',
      speaker: { name: 'persona', description: '¿De quién? Un nombre o un cargo, como «embajador»' },
      about: { name: 'tema', description: 'Solo lo que dijo sobre esto' },
    },
    summary: {
      name: 'resumen',
      description: 'Lo más importante de un artículo, con sus propias palabras',
      length: { name: 'extensión', description: 'Cuánto (medio si no eliges nada)' },
      lengths: {
        short: 'Corto: tres frases',
        medium: 'Medio: una o dos de cada sección',
        long: 'Largo: hasta cuatro de cada sección',
      },
    },
    find: { name: 'Buscar en el artículo' },
    options: {
      article: { name: 'artículo', description: 'Solo este artículo' },
      private: { name: 'privado', description: 'Mostrarme la respuesta solo a mí' },
    },
  },

  suggestions: {
    said: (speaker) => `¿Qué dijo ${speaker}?`,
    saidAbout: (speaker, topic) => `¿Qué dijo ${speaker} sobre ${topic}?`,
    speaker: (name, count) => `${name} · ${statements(count)}`,
  },
};
