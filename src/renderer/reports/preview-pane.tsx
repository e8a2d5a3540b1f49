/** The report's own pages, as they will be printed, laid out anew with every change. */
import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { errorText, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './preview.module.css';
import { type PreviewPages, usePreview } from './queries.ts';

export function PreviewPane({ id }: { readonly id: string }) {
  const t = useText();
  const lang = useLang();
  const { data, error, isFetching } = usePreview(id);
  return (
    <section className={styles.preview} aria-label={t('compose.preview')} aria-busy={isFetching}>
      <div className={styles.pages} tabIndex={0} role="group" aria-label={t('compose.preview')}>
        {error && <InlineNotice tone="error">{errorText(error, lang)}</InlineNotice>}
        {!data && !error && <Spinner label={t('compose.preview.making')} />}
        {data?.pages.map((size, page) => <Page key={page} preview={data} page={page} size={size} />)}
      </div>
      {data && isFetching && <p className={styles.making} role="status">{t('compose.preview.making')}</p>}
    </section>
  );
}

interface PageProps {
  readonly preview: PreviewPages;
  readonly page: number;
  readonly size: PreviewPages['pages'][number];
}

function Page({ preview, page, size }: PageProps) {
  const t = useText();
  const box = useRef<HTMLElement>(null);
  const isNear = useNear(box);
  const image = usePage(preview.key, page, isNear);
  const label = t('compose.preview.page', { page: page + 1, count: preview.pages.length });
  return (
    <figure ref={box} className={styles.page}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} className={styles.sheet} role="img" aria-label={label}>
        {image !== null && <image href={image} width={size.width} height={size.height} />}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

/** The page's picture as an address; the former one until the new one is there. */
function usePage(key: string, page: number, isWanted: boolean): string | null {
  const client = useClient();
  const { data } = useQuery({
    queryKey: ['preview.page', { key, page }], enabled: isWanted, gcTime: 0, structuralSharing: false,
    queryFn: async () => new Blob([new Uint8Array(await client.call('report.page', { key, page }))], { type: 'image/svg+xml' }),
  });
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (data) setAddress(URL.createObjectURL(data));
  }, [data]);
  useEffect(() => () => {
    if (address !== null) URL.revokeObjectURL(address);
  }, [address]);
  return address;
}

/** Once it has come near the viewport. */
function useNear(box: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { root: element.parentElement, rootMargin: '600px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return isNear;
}
