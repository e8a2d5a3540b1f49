/** Joining a proposal to an event that is known: as one more source that says the same, or as a claim that differs. */
import type { DocumentRecord } from '#shared/domain/document';
import type { EventRecord, SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { formatDate } from '#shared/i18n/dates';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { Autocomplete, Dialog, Heading, ListBox, ListBoxItem, Modal, ModalOverlay, Radio, RadioGroup } from 'react-aria-components';
import { useFindable } from '../state/findable.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { candidatesOf, type Candidate } from './merge-candidates.ts';
import { MergeCompare } from './merge-compare.tsx';
import styles from './merge.module.css';
import { differing } from './triage-fields.ts';

type How = 'source' | 'claim';

interface Props {
  readonly proposal: ProposalRecord;
  readonly document: DocumentRecord;
  readonly onJoin: (proposal: string, into: string, how: How, take: readonly SpanField[]) => void;
  readonly onClose: () => void;
}

export function MergeDialog({ proposal, document, onJoin, onClose }: Props) {
  const t = useText();
  const lang = useLang();
  const [query, setQuery] = useState('');
  const events = useFindable(query);
  const [chosen, setChosen] = useState<string | null>(null);
  const [how, setHow] = useState<How>('source');
  const [take, setTake] = useState<readonly SpanField[]>([]);
  const candidates = useMemo(() => candidatesOf(proposal.draft, events, query), [proposal.draft, events, query]);
  const target = (chosen === null ? candidates[0]?.event : events.find(({ id }) => id === chosen)) ?? null;
  const join = (): void => {
    if (!target) return;
    const differs = differing(target, proposal.draft);
    onClose();
    onJoin(proposal.id, target.id, how, take.filter((field) => differs.includes(field)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    join();
  };
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={onClose} isDismissable>
      <Modal>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.content} onKeyDownCapture={onKeyDown}>
            <Heading slot="title" level={2}>{t('triage.merge.title', { title: proposal.draft.title[lang] })}</Heading>
            <div className={styles.columns}>
              <Candidates candidates={candidates} chosen={target?.id ?? null} query={query} onQuery={setQuery} onChoose={setChosen} />
              <div className={styles.preview}>
                {target
                  ? <MergeCompare event={target} proposal={proposal} document={document} take={take} onTake={setTake} />
                  : <p className={styles.none}>{t('triage.merge.none')}</p>}
              </div>
            </div>
            <footer>
              <RadioGroup className={styles.how ?? ''} aria-label={t('triage.merge.how')} value={how} onChange={(value) => setHow(value === 'claim' ? 'claim' : 'source')}>
                <Radio value="source"><b>{t('triage.merge.source')}</b><span>{t('triage.merge.source.help')}</span></Radio>
                <Radio value="claim"><b>{t('triage.merge.claim')}</b><span>{t('triage.merge.claim.help')}</span></Radio>
              </RadioGroup>
              <div className={styles.actions}>
                <Button onPress={onClose}>{t('action.cancel')}</Button>
                <Button look="primary" isDisabled={!target} onPress={join}>{t('triage.merge.join')}</Button>
              </div>
            </footer>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface CandidatesProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: string | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
}

function Candidates({ candidates, chosen, query, onQuery, onChoose }: CandidatesProps) {
  const t = useText();
  const items = useMemo(() => candidates.map((candidate) => ({ ...candidate, id: candidate.event.id })), [candidates]);
  return (
    <div className={styles.candidates}>
      <Autocomplete inputValue={query} onInputChange={onQuery} disableAutoFocusFirst>
        <TextField label={t('triage.merge.search')} autoFocus />
        <ListBox
          className={styles.list ?? ''} aria-label={t('triage.merge.candidates')} items={items} dependencies={[query]} selectionMode="single" disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (typeof key === 'string') onChoose(key);
          }}
          renderEmptyState={() => <p className={styles.none}>{t('triage.merge.noMatch')}</p>}
        >
          {({ event, score }) => <CandidateRow event={event} score={score} />}
        </ListBox>
      </Autocomplete>
    </div>
  );
}

function CandidateRow({ event, score }: { readonly event: EventRecord; readonly score: number }) {
  const t = useText();
  const lang = useLang();
  const title = event.title[lang];
  return (
    <ListBoxItem id={event.id} textValue={title} className={styles.candidate ?? ''}>
      <SymbolGlyph event={event} />
      <span className={styles.candidateTitle}>{title}</span>
      <span className={styles.score}>{score > 0 ? t('triage.merge.score', { percent: Math.round(score * 100) }) : ''}</span>
      <span className={styles.candidateFacts}>{[formatDate(event.when, lang), event.where.name].filter((part) => part !== null).join(' · ')}</span>
    </ListBoxItem>
  );
}
