/** A text on a page of a PDF: where its left end stands on its base line, in points from the bottom left, and how large it is. */
export interface Writing {
  readonly text: string;
  readonly left?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** What else a PDF may say or be. */
export interface PdfSetting {
  /** The document's information (ISO 32000-1, 14.3.3), such as `{ Title: 'The flood' }`. */
  readonly info?: Readonly<Record<string, string>>;
  /** The catalog's `Lang`. */
  readonly language?: string;
  /** Whether it asks for a password. */
  readonly locked?: boolean;
}

/** A PDF in Helvetica (ISO 32000-1, 7.5: header, objects, cross-reference table, trailer), Latin letters only. */
export function writtenPdf(pages: readonly (readonly Writing[])[], setting: PdfSetting = {}): Uint8Array {
  const { info = {}, language, locked = false } = setting;
  const first = 5;
  const lang = language === undefined ? '' : `/Lang${literal(language)}`;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${lang}>>`,
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, index) => {
      const content = page.map(operators).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ];
    }),
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key}${literal(value)}`)
      .join('')}>>`,
    // Keys that fit no password, so that every reader asks for one (7.6.3).
    `<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
  ];
  const parts = ['%PDF-1.4\n'];
  const places = objects.map((object, index) => {
    const place = parts.join('').length;
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`);
    return place;
  });
  const table = parts.join('').length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const encrypted = locked ? `/Encrypt ${objects.length} 0 R/ID[<00><00>]` : '';
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`,
    `trailer <</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length - 1} 0 R${encrypted}>>\nstartxref\n${table}\n%%EOF`,
  );
  return Uint8Array.from(parts.join(''), (letter) => letter.charCodeAt(0));
}

function font(name: string): string {
  return `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
}

function operators({ text, left = 72, y, size = 10, bold = false }: Writing): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${left} ${y} Td ${literal(text)} Tj ET`;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}
