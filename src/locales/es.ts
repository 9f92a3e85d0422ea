import type { Unreadable } from '../article/reading.ts';
import type { Texts } from './en.ts';
import { allOf, eitherOf, languageName } from './language-name.ts';
import { numbersOf } from './numbers.ts';

const { number, counted, size } = numbersOf('es');
const statements = (count: number) => counted(count, { one: 'frase', other: 'frases' });

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  'too-large': 'El archivo es demasiado grande: divídelo en varios.',
  empty: 'El archivo está vacío: escribe un artículo en él.',
  'no-text': 'No tiene ninguna frase que citar: añade el texto del artículo.',
  binary: 'Esto no es texto: guárdalo como Markdown, texto o HTML.',
  encoding: 'Sus caracteres no se pueden leer: guárdalo otra vez como UTF-8.',
  'front-matter': 'Los datos del principio del archivo no son correctos: corrígelos o quítalos.',
  'too-complex': 'La página es demasiado compleja: guarda solo el texto del artículo.',
  'too-many-pages': 'El archivo tiene demasiadas páginas: divídelo en varios.',
  scanned:
    'No tiene texto, solo imágenes, como el papel escaneado: pásale antes un reconocimiento de texto (OCR).',
  locked: 'El archivo está protegido con contraseña: guárdalo sin ella.',
  damaged: 'Este PDF no se puede leer: guárdalo otra vez como PDF o como texto.',
  'too-slow': 'Tarda demasiado en leerse: divídelo en varios archivos.',
  busy: 'Ahora mismo se están leyendo muchos archivos: vuelve a intentarlo en unos minutos.',
};

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
  noWordThere: 'Ninguna palabra de la pregunta aparece ahí; /resumen muestra lo que dice.',
  otherScript: 'El artículo está escrito en otro alfabeto que tu pregunta. Pregunta en su idioma, por favor.',
  askIn: (languages) => `Aquí entiendo las preguntas en ${eitherOf('es', languages)}.`,
  nearest: 'Estas son las frases que más se acercan, pero no son una respuesta:',
  doubtful: 'Puede que esto no responda a tu pregunta:',
  speakerNotAbout: (speaker) => `Nada sobre esto de ${speaker}. Lo que sí dice:`,
  mentionsOnly: (name) => `No se cita a nadie llamado ${name}. Estas frases mencionan ese nombre:`,
  speakerUnknown: (name) => `No se cita ni se menciona a nadie llamado ${name}.`,
  speakersAre: (names) => `Aquí se cita a: ${allOf('es', names)}.`,
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
    noArticles:
      'Aquí todavía no hay ningún artículo. Quien administre este servidor puede añadir uno con **/artículo añadir**.',
    noArticlesYours:
      'Aquí todavía no hay ningún artículo. Añade uno con **/artículo añadir**: un archivo o un texto pegado.',
    storeUnavailable:
      'Ahora mismo no puedo acceder a los artículos de aquí. No se ha perdido nada; vuelve a intentarlo en un minuto, por favor.',
    managersOnly: 'Esto solo pueden hacerlo los miembros con permiso para gestionar el servidor.',
    tooMuch: (seconds) =>
      `Eso ha sido mucho de una vez. Puedes volver a preguntar en ${counted(seconds, { one: 'segundo', other: 'segundos' })}.`,
    failed: (id) => `Algo ha fallado por mi parte. Si lo comunicas, indica este número, por favor: ${id}`,
  },

  articles: {
    language: (tag) => languageName('es', tag),
    preview: (title) => `### ${title}`,
    previewNew:
      'Esto es lo que he leído, y solo lo ves tú. Si lo publicas, todo el mundo podrá preguntar aquí sobre ello.',
    previewInPlaceOf: (title) =>
      `Esto es lo que he leído, y solo lo ves tú. Si lo publicas, ocupará el lugar de ${title}.`,
    counts: (sectionCount, statementCount, speakerCount) =>
      [
        counted(sectionCount, { one: 'sección', other: 'secciones' }),
        statements(statementCount),
        counted(speakerCount, { one: 'persona citada', other: 'personas citadas' }),
      ].join(' · '),
    sections: (headings) => `**Secciones:** ${headings}`,
    speakers: (names) => `**Personas citadas:** ${names}`,
    noticed: '**Lo que he notado:**',
    leftOut: {
      furniture: (text) => `Omitido por ser parte de la página y no del artículo: «${text}»`,
      'related-link': (text) => `Omitido por ser un enlace a otro artículo: «${text}»`,
      dateline: (text) => `Omitido por ser la línea que dice dónde y cuándo se escribió: «${text}»`,
      credit: (text) => `Omitido por ser un crédito: «${text}»`,
    },
    unreadable: (kind, problem) =>
      kind === 'front-matter' ? `${UNREADABLE[kind]} (${problem})` : UNREADABLE[kind],
    noHeading: 'No tiene títulos de sección, así que todas las citas son de la introducción.',
    noTitle:
      'No se ha encontrado ningún título, así que el artículo se llama como su archivo. Pon un título en la primera línea o renómbralo.',
    emptyHeading: (text) => `No hay texto debajo del título «${text}».`,
    metadataUnused: (problem) => `No se usa un dato del principio del archivo (${problem})`,
    andMore: (count) => `… y ${number(count)} más`,
    published: (title) => `${title} ya está publicado. Pregunta sobre él con **/preguntar**.`,
    publishedInPlace: (title) =>
      `${title} ya tiene su nuevo texto. Los botones de las respuestas anteriores dirán que el artículo ha cambiado.`,
    cancelled: 'No se ha añadido ni cambiado nada.',
    listTitle: 'Artículos de aquí',
    listEmpty: 'Aquí todavía no hay artículos propios. Añade uno con **/artículo añadir**.',
    listed: (statementCount, size, added) => `${statements(statementCount)} · ${size} · añadido: ${added}`,
    inChannels: (channels) => `para ${channels}`,
    shared: (titles) => `En todas partes, de quien gestiona este bot: ${titles}`,
    page: (at, count) => `Página ${number(at)} de ${number(count)}`,
    usage: (usage, most) =>
      [
        `${number(usage.articles)} de ${counted(most.articles, { one: 'artículo', other: 'artículos' })}`,
        `${size(usage.bytes)} de ${size(most.bytes)}`,
        `${number(usage.statements)} de ${statements(most.statements)}`,
      ].join(' · '),
    nearLimit: 'Aquí ya casi no cabe más. **/artículo quitar** hace sitio.',
    overLimit: {
      articles: (most) =>
        `Aquí guardo como máximo ${counted(most, { one: 'artículo', other: 'artículos' })}. Haz sitio con **/artículo quitar**, o pon el texto en lugar de otro con **/artículo reemplazar**.`,
      bytes: (most, would) =>
        `Aquí guardo como máximo ${size(most)}, y con esto serían ${size(would)}. Haz sitio con **/artículo quitar**, o añade solo una parte.`,
      statements: (most, would) =>
        `Aquí guardo como máximo ${statements(most)}, y con esto serían ${number(would)}. Haz sitio con **/artículo quitar**, o añade solo una parte.`,
    },
    size,
    askRemove: (title) => `¿Quitar ${title} de las respuestas?`,
    removed: (title, until) => `${title} se ha quitado. Puedes deshacerlo hasta las ${until}.`,
    notRemoved: (title) => `${title} se queda.`,
    restored: (title) => `${title} ha vuelto.`,
    renamed: (before, title) => `${before} se llama ahora ${title}.`,
    used: (channel, title) =>
      `En ${channel} se habla ahora de ${title}: las preguntas de allí son sobre ese artículo, si no nombran otro.`,
    unused: (channel) => `Las preguntas en ${channel} son ahora sobre todos los artículos.`,
    exported: (title, file) => `${title}, tal como se añadió (${file}):`,
    all: 'Todos los artículos',

    buttons: {
      publish: 'Publicar',
      cancel: 'Cancelar',
      remove: 'Quitar',
      keep: 'Dejarlo',
      undo: 'Deshacer',
      previous: 'Anterior',
      next: 'Siguiente',
    },
    form: {
      add: 'Añadir un artículo',
      replace: 'Un texto nuevo para un artículo',
      title: 'Título',
      link: 'Enlace (o déjalo vacío)',
      text: 'Texto',
      textHint: 'Pega aquí el artículo. Los títulos en líneas propias se convierten en secciones.',
      more: 'Más texto, si un campo no basta',
    },
    problems: {
      fileTooLarge: (name, size, most) =>
        `${name} ocupa ${size} y leo archivos de hasta ${most}. Divídelo en varios o pega el texto: **/artículo añadir** sin archivo.`,
      fileEnding: (name) =>
        `No puedo leer ${name}: leo Markdown (.md), texto (.txt), HTML (.html) y PDF (.pdf). Guárdalo en uno de estos formatos o pega el texto: **/artículo añadir** sin archivo.`,
      fileGone: (name) => `No he podido obtener ${name} de Discord. Adjúntalo otra vez, por favor.`,
      unreadable: (name, reason) => `No puedo usar ${name}. ${reason}`,
      linkWrong: (link) =>
        `${link} no es un enlace: tiene que empezar por https:// o http://. No se ha añadido nada; rellena otra vez el formulario, por favor.`,
      alreadyHere: (title) => `Este mismo texto ya está aquí, como ${title}.`,
      unknown: (name, titles) => `Aquí no hay ningún artículo propio ${name}. Hay: ${titles}`,
      sharedFixed: (title) =>
        `${title} es de quien gestiona este bot y vale para todos los servidores: aquí no se puede cambiar.`,
      draftGone: 'Esto ya no está pendiente de publicarse: lo guardo una hora. Añádelo otra vez, por favor.',
      gone: 'Este artículo ya no está aquí.',
      emptyTitle: 'El título nuevo está vacío: escribe cómo se va a llamar el artículo.',
      noChannel: 'Elige el canal: Discord no dice cuál es este.',
      tooLate: 'Ya es tarde para deshacerlo. Añade el artículo otra vez, por favor.',
    },
  },

  /** Written to the bot alone, in lower case, it gets what `help` says. */
  helpWord: 'ayuda',
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
    article: {
      name: 'artículo',
      description: 'Los artículos sobre los que se pregunta aquí: añadir, ver, reemplazar, quitar',
      article: { name: 'artículo', description: 'Qué artículo' },
      add: {
        name: 'añadir',
        description: 'Añadir un artículo: un archivo o un texto pegado',
        file: {
          name: 'archivo',
          description: 'Markdown, texto, HTML o PDF, hasta 2 MB; déjalo vacío para pegar un texto',
        },
      },
      list: { name: 'lista', description: 'Qué artículos hay aquí, cuánto ocupan y para qué canales son' },
      remove: { name: 'quitar', description: 'Quitar un artículo de las respuestas' },
      rename: {
        name: 'renombrar',
        description: 'Poner otro título a un artículo',
        title: { name: 'título', description: 'Su nuevo título' },
      },
      replace: { name: 'reemplazar', description: 'Poner un texto nuevo en lugar de un artículo' },
      use: {
        name: 'usar',
        description:
          'Decir de qué artículo se habla en un canal, para no tener que nombrarlo en las preguntas',
        article: {
          name: 'artículo',
          description: 'Qué artículo; déjalo vacío para volver a preguntar sobre todos',
        },
        channel: { name: 'canal', description: 'Qué canal (este si no eliges ninguno)' },
      },
      export: { name: 'exportar', description: 'Recuperar el archivo de un artículo tal como se añadió' },
    },
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
