/** A sentence to try the reader on, with the desk's own words. */
import type { Extracted } from '#shared/domain/proposal';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { useFieldTexts } from '../inbox/field-texts.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { Select } from '../ui/select.tsx';
import { errorText, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './settings.module.css';

interface Sentence {
  readonly text: string;
  readonly lang: 'fr' | 'en';
}

export function LexiconTrial() {
  const t = useText();
  const shown = useLang();
  const client = useClient();
  const [text, setText] = useState('');
  const [lang, setLang] = useState(shown);
  const [tried, setTried] = useState<Sentence | null>(null);
  // Keyed as the lexicon's, so that a changed entry reads the sentence again.
  const { data, isFetching, error } = useQuery({
    queryKey: ['lexicon.trial', tried],
    queryFn: tried === null ? skipToken : () => client.call('document.extract', { source: { from: 'text', text: tried.text }, lang: tried.lang }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className={styles.trial} aria-label={t('settings.trial')}>
      <h3>{t('settings.trial')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') setTried({ text, lang });
        }}
      >
        <TextField label={t('settings.trial.sentence')} placeholder={t('settings.trial.example')} value={text} onChange={setText} />
        <Select label={t('settings.lexicon.field.lang')} value={lang} choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))} onChange={setLang} />
        <Button type="submit">{t('settings.trial.read')}</Button>
      </form>
      <div role="status">
        {isFetching && !data && <Spinner />}
        {data?.events.length === 0 && <p className={styles.help}>{t('settings.trial.nothing')}</p>}
        {data?.events.map((found, index) => <Found key={index} found={found} text={data.text} />)}
      </div>
      {error && <InlineNotice tone="error">{errorText(error, shown)}</InlineNotice>}
    </section>
  );
}

function Found({ found, text }: { readonly found: Extracted; readonly text: string }) {
  const t = useText();
  const lang = useLang();
  const fields = useFieldTexts(found.draft);
  return (
    <article className={styles.found} aria-label={found.draft.title[lang]}>
      <h4><SymbolGlyph event={found.draft} /> {found.draft.title[lang]}</h4>
      <dl>
        {[...fields].map(([field, said]) => {
          const words = found.spans.filter((span) => span.field === field).map(({ start, end }) => text.slice(start, end));
          return (
            <div key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>{said} {words.length > 0 && <span className={styles.help}>{t('settings.trial.words', { words: words.join(' … ') })}</span>}</dd>
            </div>
          );
        })}
      </dl>
    </article>
  );
}
