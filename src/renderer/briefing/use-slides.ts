/** A briefing's slides, made by the backend and handed over as a file. */
import type { Unit } from '#shared/briefing/steps';
import type { InputOf } from '#shared/contract/rpc';
import type { briefingMethods } from '#shared/contract/methods/briefing';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { saveFile } from '../reports/save-file.ts';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { Presentation } from './presentation.ts';

interface Wanted {
  readonly of: InputOf<(typeof briefingMethods)['briefing.slides']>['of'];
  readonly unit: Unit;
  readonly name: string;
}

export interface Slides {
  readonly isMaking: boolean;
  /** Of what is presented, as its steps are now. */
  of(presentation: Pick<Presentation, 'title' | 'marking' | 'ids' | 'report'>, unit: Unit): void;
  /** One event a step. */
  ofReport(report: { readonly id: string; readonly serial: string }): void;
}

/** What was made, or why it could not be, is told in a toast. */
export function useSlides(): Slides {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const show = useToasts((toasts) => toasts.show);
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ of, unit, name }: Wanted) => {
      const bytes = await client.call('briefing.slides', { of, unit });
      saveFile(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
    },
    onMutate: () => show(t('briefing.slides.making')),
    onSuccess: (_nothing, { name }) => show(t('briefing.slides.made', { name })),
    onError: (error) => show(errorText(error, lang)),
  });
  const make = (of: Wanted['of'], unit: Unit, stem: string): void => mutate({ of, unit, name: `${stem}.${unit === 'event' ? '' : `${unit}.`}slides.pdf` });
  return {
    isMaking: isPending,
    of: ({ title, marking, ids, report }, unit) => make(report ? { report: report.id } : { events: [...ids], lang, marking, title }, unit, report?.serial ?? 'confins'),
    ofReport: ({ id, serial }) => make({ report: id }, 'event', serial),
  };
}
