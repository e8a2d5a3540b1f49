import type { CasualtyKind } from '#shared/domain/casualties';
import { sameValue } from '#shared/domain/change';
import type { EventRecord } from '#shared/domain/event';
import type { SourceLetter } from '#shared/domain/grading';
import { formatDate } from '#shared/i18n/dates';
import { formatCasualty } from '#shared/i18n/figures';
import { formatStatus } from '#shared/i18n/status';
import type { ReactNode } from 'react';
import { useActorName } from '../ui/actors.ts';
import { GradeBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './claims.module.css';
import { differs, kindsTold, type SourceGroup, type Version } from './versions.ts';

interface Props {
  readonly event: EventRecord;
  readonly groups: readonly SourceGroup[];
  /** Of a publisher; null where nobody has described it. */
  readonly letterOf: (publisher: string) => SourceLetter | null;
  readonly chosen: Version | null;
  /** The key, from 1, that chooses a version. */
  readonly keyOf: (version: Version) => number;
  readonly onChoose: (version: Version) => void;
}

/** A column a version, a row a thing it says; the first column is what the event keeps. */
export function ClaimsTable({ event, groups, letterOf, chosen, keyOf, onChoose }: Props) {
  const t = useText();
  const lang = useLang();
  const versions = groups.flatMap((group) => group.versions);
  const headline = event.kind === 'incident' ? event.casualties : {};
  const kinds = kindsTold(headline, versions);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('claims.title')}>
      <table className={styles.table}>
        <thead>
          <Brackets groups={groups} />
          <Names versions={versions} chosen={chosen} />
        </thead>
        <tbody>
          <Row name={t('claims.row.says')} kept={event.summary[lang] || formatStatus(event, lang)} versions={versions}>
            {({ claim }) => (claim === null ? <em>{t('claims.cites')}</em> : claim.says)}
          </Row>
          {kinds.map((kind) => (
            <Row key={kind} name={t(`casualty.${kind}`, { count: 2 })} kept={<Figure kind={kind} casualties={headline} />} versions={versions}>
              {(version) => <Figure kind={kind} casualties={version.casualties} differs={differs(kind, version, headline, versions)} />}
            </Row>
          ))}
          {event.kind === 'incident' && kinds.length > 0 && (
            <Row name={t('claims.take.column')} kept={null} versions={versions}>
              {(version) => <Take version={version} isKept={sameValue(version.casualties, headline)} number={keyOf(version)} onChoose={onChoose} />}
            </Row>
          )}
          <Row name={t('claims.row.source')} kept={null} versions={versions}>{({ citation }) => citation?.publisher ?? citation?.title ?? '—'}</Row>
          <Row name={t('claims.row.published')} kept={null} versions={versions}>{({ citation }) => (citation?.published ? formatDate(citation.published, lang) : '—')}</Row>
          <Row name={t('claims.row.grade')} kept={<GradeBadge grade={event.grade} />} versions={versions}>
            {({ claim, citation }) => {
              const grade = claim?.grade ?? citation?.grade ?? null;
              return grade === null ? '—' : <GradeBadge grade={grade} />;
            }}
          </Row>
          <Row name={t('claims.row.letter')} kept={null} versions={versions}>
            {({ citation }) => {
              const letter = citation?.publisher ? letterOf(citation.publisher) : null;
              return letter === null ? '—' : <><b>{letter}</b> <span className={styles.minor}>{t(`grade.source.${letter}`)}</span></>;
            }}
          </Row>
        </tbody>
      </table>
    </div>
  );
}

/** Brackets over versions that stand on one source. */
function Brackets({ groups }: Pick<Props, 'groups'>) {
  const t = useText();
  if (groups.every(({ versions }) => versions.length === 1)) return null;
  return (
    <tr className={styles.brackets}>
      <td />
      <td />
      {groups.map(({ key, group, versions }) => (versions.length === 1
        ? <td key={key} />
        : (
          <th key={key} scope="colgroup" colSpan={versions.length}>
            <span>{group === null ? t('claims.one') : t('claims.one.group', { group })}</span>
          </th>
        )))}
    </tr>
  );
}

function Names({ versions, chosen }: { readonly versions: readonly Version[]; readonly chosen: Version | null }) {
  const t = useText();
  const nameOf = useActorName();
  return (
    <tr>
      <th scope="col"><span className="visually-hidden">{t('claims.row.by')}</span></th>
      <th scope="col" className={styles.kept}>{t('claims.kept')}</th>
      {versions.map((version) => (
        <th key={version.key} scope="col" data-chosen={version.key === chosen?.key || undefined}>
          {version.by === null ? t('inspector.citation.unknown') : nameOf(version.by)}
        </th>
      ))}
    </tr>
  );
}

interface RowProps {
  readonly name: string;
  readonly kept: ReactNode;
  readonly versions: readonly Version[];
  readonly children: (version: Version) => ReactNode;
}

function Row({ name, kept, versions, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.kept}>{kept}</td>
      {versions.map((version) => <td key={version.key}>{children(version)}</td>)}
    </tr>
  );
}

function Figure({ kind, casualties, differs: isDiffering = false }: { readonly kind: CasualtyKind; readonly casualties: Version['casualties']; readonly differs?: boolean }) {
  const t = useText();
  const lang = useLang();
  const range = casualties[kind];
  if (!range) return '—';
  if (!isDiffering) return formatCasualty(kind, range, lang);
  return (
    <mark className={styles.differs}>
      <span aria-hidden="true">≠ </span>
      {formatCasualty(kind, range, lang)}
      <span className="visually-hidden"> ({t('claims.differs')})</span>
    </mark>
  );
}

function Take({ version, isKept, number, onChoose }: { readonly version: Version; readonly isKept: boolean; readonly number: number; readonly onChoose: Props['onChoose'] }) {
  const t = useText();
  const nameOf = useActorName();
  if (Object.keys(version.casualties).length === 0) return '—';
  if (isKept) return <span className={styles.minor}>{t('claims.taken')}</span>;
  const by = version.by === null ? t('inspector.citation.unknown') : nameOf(version.by);
  return (
    <Button small aria-label={t('claims.take.label', { by, key: number })} onPress={() => onChoose(version)}>
      {t('claims.take')} <kbd className={styles.key} aria-hidden="true">{number}</kbd>
    </Button>
  );
}
