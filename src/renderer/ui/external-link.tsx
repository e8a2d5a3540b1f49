import type { ReactNode } from 'react';
import { useText } from './text.tsx';

/** Opens outside Confins. Addresses come from documents: only web addresses become links. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const t = useText();
  if (!/^https?:\/\//i.test(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {children}
      <span className="visually-hidden"> {t('inspector.citation.external')}</span>
    </a>
  );
}
