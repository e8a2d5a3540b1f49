/** The documents in the order asked for. */
import type { DocumentSummary, Language } from '#shared/domain/document';
import { fold } from '#shared/domain/filter';
import { MARKINGS } from '#shared/domain/marking';
import type { TableOrder } from '../ui/table-head.tsx';

/** Those whose title, publisher or day holds the text. */
export function foundDocuments(documents: readonly DocumentSummary[], text: string): readonly DocumentSummary[] {
  const wanted = fold(text.trim());
  if (wanted === '') return documents;
  return documents.filter(({ title, publisher, published }) => fold(`${title} ${publisher ?? ''} ${published}`).includes(wanted));
}

export function orderedDocuments(documents: readonly DocumentSummary[], { by, direction }: TableOrder, lang: Language): readonly DocumentSummary[] {
  const turn = direction === 'asc' ? 1 : -1;
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return [...documents].sort((a, b) => {
    const [left, right] = [sortValue(a, by), sortValue(b, by)];
    const order = typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right));
    return order * turn || collator.compare(a.title, b.title);
  });
}

function sortValue(document: DocumentSummary, by: string): string | number {
  if (by === 'marking') return MARKINGS.indexOf(document.marking);
  if (by === 'pending' || by === 'events') return document[by];
  if (by === 'publisher') return document.publisher ?? '\uffff';
  if (by === 'published' || by === 'lang' || by === 'letter') return document[by];
  return document.title;
}
