import type { MessageKey } from '#shared/i18n/fr';
import type { ReactNode } from 'react';
import { useText } from '../ui/text.tsx';

export function Section({ title, children }: { readonly title: MessageKey; readonly children: ReactNode }) {
  const t = useText();
  return (
    <section>
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}
