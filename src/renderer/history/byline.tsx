/** When and by whom: "10 avril 08:14, J. D.", the full name on hover and read out. */
import type { RevisionRecord } from '#shared/domain/revision';
import { formatInstant } from '#shared/i18n/dates';
import { formatStamp, initialsOf } from '#shared/i18n/history-sentences';
import { useLang } from '../ui/text.tsx';

export function Byline({ revision }: { readonly revision: Pick<RevisionRecord, 'at' | 'who'> }) {
  const lang = useLang();
  const stamp = useStamp();
  const { at, who } = revision;
  const initials = initialsOf(who);
  return (
    <>
      <time dateTime={at} title={formatInstant(at, lang)}>{stamp(at)}</time>,{' '}
      {initials === who ? who : <><abbr title={who} aria-hidden="true">{initials}</abbr><span className="visually-hidden">{who}</span></>}
    </>
  );
}

/** Writes instants of the present year without the year. */
export function useStamp(): (instant: string) => string {
  const lang = useLang();
  return (instant) => formatStamp(instant, String(new Date().getUTCFullYear()), lang);
}
