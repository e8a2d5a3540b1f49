import { highlights } from '#shared/domain/highlights';
import { Fragment } from 'react';

/** A text in which the words searched for are marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const found = highlights(text, query);
  if (found.length === 0) return text;
  return (
    <>
      {found.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(found[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.end)}
    </>
  );
}
