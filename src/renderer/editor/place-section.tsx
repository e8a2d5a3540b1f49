/** Where: searched in the gazetteer, clicked on the map or typed as numbers; with what geometry says of it. */
import type { PlaceCandidate } from '#shared/contract/methods/sources';
import type { Language } from '#shared/domain/document';
import { CountryCode, type Frontier, NO_FRONTIER, PRECISIONS, Side } from '#shared/domain/where';
import { formatKm, formatKmMark } from '#shared/i18n/figures';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { whereInWords } from '../inspector/place.ts';
import { TextField } from '../ui/field.tsx';
import { Finder, type Finding } from '../ui/finder.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText, type Say } from '../ui/text.tsx';
import { withCandidate, withPrecision } from './drawing.ts';
import styles from './editor.module.css';
import placeStyles from './place-map.module.css';
import { PlaceMapView } from './place-map.tsx';
import { PlaceNumbers } from './place-numbers.tsx';
import { useSettled } from './use-settled.ts';
import { Judged, useWork } from './work-context.tsx';

export function Place() {
  const t = useText();
  const { form, setWhere, problem, told } = useWork();
  const { where } = form;
  const [isSearching, setSearching] = useState(false);
  const { candidates, isBusy } = useCandidates(where.name ?? '');
  const located = useLocated();
  const warning = told('where').find(({ severity }) => severity === 'warning');
  const choose = (id: string): void => {
    const chosen = candidates[Number(id)];
    if (chosen) setWhere((now) => withCandidate(now, chosen));
  };
  return (
    <>
      <Judged field="where" wide>
        <PlaceSearch candidates={candidates} isBusy={isBusy} onChoose={choose} onOpenChange={setSearching} problem={problem('where')} />
        {warning && <p className={styles.warning} role="status">{warning.text}</p>}
      </Judged>
      <div className={styles.row} data-columns="4">
        <Select label={t('edit.where.precision')} value={where.precision} choices={PRECISIONS.map((value) => ({ value, label: t(`precision.${value}`) }))} onChange={(precision) => setWhere((now) => withPrecision(now, precision))} />
        <Select label={t('edit.where.country')} value={where.country} choices={CountryCode.options.map((value) => ({ value, label: t(`country.${value}`) }))} onChange={(country) => setWhere((now) => ({ ...now, country }))} />
        <TextField label={t('edit.where.adm1')} value={where.adm1 ?? ''} onChange={(text) => setWhere((now) => ({ ...now, adm1: text.trim() === '' ? null : text }))} />
        <Select label={t('edit.where.side')} value={where.side} choices={Side.options.map((value) => ({ value, label: t(`side.${value}`) }))} onChange={(side) => setWhere((now) => ({ ...now, side }))} />
      </div>
      <PlaceNumbers />
      <Located frontier={located.frontier} />
      <PlaceMapView candidates={isSearching || where.point === null ? candidates : NO_CANDIDATES} located={located} onCandidate={choose} />
    </>
  );
}

interface SearchProps {
  readonly candidates: readonly PlaceCandidate[];
  readonly isBusy: boolean;
  readonly onChoose: (id: string) => void;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly problem: string | null;
}

function PlaceSearch({ candidates, isBusy, onChoose, onOpenChange, problem }: SearchProps) {
  const t = useText();
  const lang = useLang();
  const { form, setWhere } = useWork();
  const findings = candidates.map((candidate, index): Finding => ({ id: String(index), mark: String(index + 1), name: candidate.name, detail: candidateText(candidate, t, lang) }));
  return (
    <Finder
      label={t('edit.where.name')} isFree text={form.where.name ?? ''} findings={findings} onChoose={onChoose} none={t(isBusy ? 'edit.where.searching' : 'edit.where.none')} onOpenChange={onOpenChange}
      onText={(text) => setWhere((now) => (text === (now.name ?? '') ? now : { ...now, name: text === '' ? null : text, gazetteer: null }))}
      help={t('edit.where.help')} problem={problem}
    />
  );
}

function candidateText({ adm1, country, level, frontier }: PlaceCandidate, t: Say, lang: Language): string {
  const parts = [
    level === 'place' ? null : t(`precision.${level}`), adm1, t(`country.${country}`),
    frontier.distanceKm === null ? null : t('inspector.distance', { distance: formatKm(frontier.distanceKm, lang) }),
    frontier.km === null ? null : t('inspector.km', { km: formatKmMark(frontier.km, lang) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

const NO_CANDIDATES: readonly PlaceCandidate[] = [];

/** Places that the text may mean, once the hand rests; none while the answer is on its way: those of other words are not to be chosen. */
function useCandidates(name: string): { readonly candidates: readonly PlaceCandidate[]; readonly isBusy: boolean } {
  const client = useClient();
  const wanted = name.trim();
  const text = useSettled(wanted, 180);
  const { data, isFetching } = useQuery({
    queryKey: ['place.search', { text }],
    queryFn: async () => (await client.call('place.search', { text })).places,
    enabled: text.length >= 2,
  });
  const isCurrent = text === wanted && text.length >= 2;
  return { candidates: isCurrent ? (data ?? NO_CANDIDATES) : NO_CANDIDATES, isBusy: isFetching || text !== wanted };
}

export interface Located {
  readonly frontier: Frontier;
  readonly extent: readonly [number, number, number, number] | null;
}

const NOT_LOCATED: Located = { frontier: NO_FRONTIER, extent: null };

/** What geometry says of the place as it is written now. */
function useLocated(): Located {
  const client = useClient();
  const where = useSettled(useWork().form.where, 150);
  const { data } = useQuery({
    queryKey: ['place.locate', { where }],
    queryFn: () => client.call('place.locate', { where }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return data ?? NOT_LOCATED;
}

/** "à 36 km de la frontière · km 812 · côté mauritanien (calculé)". */
function Located({ frontier }: { readonly frontier: Frontier }) {
  const t = useText();
  const lang = useLang();
  const { where } = useWork().form;
  const { details } = whereInWords({ where, frontier }, lang);
  return <p className={placeStyles.located} aria-live="polite">{details.length === 0 ? t('edit.where.unlocated') : details.join(' · ')}</p>;
}
