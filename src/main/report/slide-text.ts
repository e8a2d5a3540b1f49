/** Texts cut to what a slide holds. Pure. */

/** At most so many characters, cut between words. */
export function shortened(text: string, room: number): string {
  return text.length <= room ? text : `${cut(text, room - 1).trimEnd()}…`;
}

/** The same texts, none longer than the room: longer ones go on in the next. Characters. */
export function split(texts: readonly string[], room: number): string[] {
  return texts.flatMap((text) => {
    const parts: string[] = [];
    let rest = text.trim();
    while (rest.length > room) {
      const part = cut(rest, room);
      parts.push(part.trimEnd());
      rest = rest.slice(part.length).trimStart();
    }
    return rest === '' ? parts : [...parts, rest];
  });
}

/** In order, each chunk as full as its room allows; a larger one stands alone. */
export function inChunks<T>(all: readonly T[], room: number, sizeOf: (one: T) => number = () => 1): T[][] {
  const chunks: T[][] = [];
  let size = 0;
  for (const one of all) {
    size += sizeOf(one);
    const last = chunks.at(-1);
    if (last && size <= room) last.push(one);
    else {
      chunks.push([one]);
      size = sizeOf(one);
    }
  }
  return chunks;
}

/** Before the last space in reach, else within the word, never within a character. */
function cut(text: string, room: number): string {
  const space = text.lastIndexOf(' ', room);
  const end = space > room / 2 ? space : room;
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, isPair ? end - 1 : end);
}
