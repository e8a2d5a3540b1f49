/** A word on what a control does, on hover and on focus, with its key. */
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { KeyCaps } from './key-caps.tsx';
import styles from './tip.module.css';

interface Props {
  readonly text: string;
  readonly keys?: string | undefined;
  /** The control: one that react-aria knows, such as `Button`. */
  readonly children: ReactElement;
}

/** In milliseconds. */
const DELAY = 500;

export function Tip({ text, keys, children }: Props) {
  return (
    <TooltipTrigger delay={DELAY} closeDelay={0}>
      {children}
      <Tooltip className={styles.tip ?? ''} offset={6}>
        {text}
        {keys !== undefined && <KeyCaps of={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
