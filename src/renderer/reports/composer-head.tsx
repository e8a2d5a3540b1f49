import type { ComposedReport } from '#shared/contract/methods/reports';
import { markingLabel } from '#shared/domain/marking';
import { usePresenting } from '../briefing/presenting.ts';
import { useSlides } from '../briefing/use-slides.ts';
import { TlpBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Tip } from '../ui/tip.tsx';
import styles from './composer.module.css';
import { useOpenReport } from './open-report.ts';
import { useReports } from './queries.ts';
import { periodText } from './period-text.ts';
import { StateBadge } from './state-badge.tsx';
import { type DialogName, NEXT_STEP } from './use-composer-commands.ts';

interface Props {
  readonly composed: ComposedReport;
  readonly isPreviewed: boolean;
  readonly onPreview: () => void;
  readonly onOpen: (dialog: DialogName) => void;
}

export function ComposerHead({ composed, isPreviewed, onPreview, onOpen }: Props) {
  const t = useText();
  const list = useOpenReport((view) => view.list);
  const present = usePresenting();
  const slides = useSlides();
  const { report, withheld } = composed;
  return (
    <header className={styles.head}>
      <Button small look="quiet" onPress={list}>← {t('compose.back')}</Button>
      <Identity composed={composed} />
      <div className={styles.acts}>
        <Tip text={t('command.report.withheld')} keys="w">
          <Button small look="quiet" onPress={() => onOpen('withheld')}>{t('compose.withheld', { count: report.frozen?.withheld ?? withheld.length })}</Button>
        </Tip>
        <Tip text={t(isPreviewed ? 'compose.preview.hide' : 'compose.preview.show')} keys="v">
          <Button small look="quiet" aria-pressed={isPreviewed} onPress={onPreview}>{t('compose.preview.short')}</Button>
        </Tip>
        {report.state !== 'issued' && <Tip text={t('command.report.details')} keys="d"><Button small look="quiet" onPress={() => onOpen('details')}>{t('compose.details')}</Button></Tip>}
        <Tip text={t('command.report.brief')} keys="b"><Button small onPress={() => void present.report(composed)}>{t('briefing.start')}</Button></Tip>
        <Tip text={t('briefing.slides.report')} keys="p"><Button small look="quiet" isPending={slides.isMaking} onPress={() => slides.ofReport(report)}>{t('briefing.slides')}</Button></Tip>
        {report.state === 'draft' && <Button small look="quiet" onPress={() => onOpen('remove')}>{t('compose.step.remove')}</Button>}
        {(report.state === 'in_review' || report.state === 'approved') && <Button small onPress={() => onOpen('return')}>{t('compose.step.return')}</Button>}
        <Tip text={t('command.report.advance')} keys="Mod+enter">
          <Button small look="primary" onPress={() => onOpen(NEXT_STEP[report.state])}>{t(`compose.step.${NEXT_STEP[report.state]}`)}</Button>
        </Tip>
      </div>
    </header>
  );
}

function Identity({ composed: { report, template } }: { readonly composed: ComposedReport }) {
  const t = useText();
  const lang = useLang();
  const { data: reports } = useReports();
  const previous = reports?.find(({ id }) => id === report.previous);
  return (
    <div className={styles.identity}>
      <h1 aria-label={`${report.serial}, ${markingLabel(report.marking)}`}>{report.serial}{report.version > 1 && <small> v{report.version}</small>}</h1>
      <StateBadge state={report.state} />
      <TlpBadge marking={report.marking} />
      <p>
        {template.name[lang]} · {periodText(report.scope.from, report.scope.to, lang)} · {report.lang.toUpperCase()} · {report.author}
        {' · '}{previous ? t('compose.since', { serial: previous.serial + (previous.version > 1 ? ` v${previous.version}` : '') }) : t('compose.first')}
      </p>
    </div>
  );
}
