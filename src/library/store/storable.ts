/** Text as both databases can keep it: PostgreSQL has no NUL, and UTF-8 no half of a surrogate pair. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
