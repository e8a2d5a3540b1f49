/** What the desk adds of its own: topics, tags, a note. */
import { fold } from '#shared/domain/filter';
import { fr } from '#shared/i18n/fr';
import { topicName } from '../inspector/facts.tsx';
import { TextField } from '../ui/field.tsx';
import { useText, type Say } from '../ui/text.tsx';
import { WordsField } from './words-field.tsx';
import { Judged, useWork } from './work-context.tsx';

export function Words() {
  const t = useText();
  const { form, patch, problem, isProposal } = useWork();
  return (
    <>
      <WordsField
        label={t('field.topics')} words={form.topics} onChange={(topics) => patch({ topics })} help={t('edit.words.help')}
        nameOf={(topic) => topicName(topic, t)} wordOf={(text) => topicOf(text, t)}
      />
      {!isProposal && <WordsField label={t('edit.tags')} words={form.tags} onChange={(tags) => patch({ tags })} help={t('edit.words.help')} />}
      {!isProposal && (
        <Judged field="note" wide>
          <TextField multiline rows={4} label={t('inspector.note')} value={form.note ?? ''} problem={problem('note')} onChange={(text) => patch({ note: text === '' ? null : text })} />
        </Judged>
      )}
    </>
  );
}

const TOPICS = Object.keys(fr).flatMap((key) => (key.startsWith('topic.') ? [key.slice('topic.'.length)] : []));

/** The code of a topic that has a name; else the text itself. */
function topicOf(text: string, t: Say): string {
  const wanted = fold(text);
  return TOPICS.find((topic) => topic === text || fold(topicName(topic, t)) === wanted) ?? text;
}
