/** The benchmark's tables, for a terminal. */
import { figure } from './figures.ts';
import type { Target } from './parts.ts';

export interface Result {
  readonly targets: readonly Target[];
  readonly parts: readonly Target[];
  readonly others: readonly Target[];
}

const HEAD = ['', 'row', 'measured', 'beside', 'ratio', 'target', 'what'];

/** A row of several parts is its mark and its name; its parts follow, indented. */
export function tableOf({ targets, parts, others }: Result): string {
  const rows = targets.flatMap((target) => {
    const own = parts.filter(({ id }) => id.startsWith(`${target.id} `));
    const [mark, id, ...rest] = cellsOf(target);
    return own.length === 0 ? [[mark, id, ...rest]] : [[mark, id, '', '', '', '', target.what], ...own.map((part) => indented(part))];
  });
  const outside = others.length === 0 ? [] : [HEAD.map((cell) => (cell === 'what' ? 'outside the targets' : '')), ...others.map(cellsOf)];
  const all = [HEAD, ...rows, ...outside];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return `${all.map((row) => row.map((cell = '', column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')}\n`;
}

function indented(part: Target): string[] {
  const [mark = '', id = '', ...rest] = cellsOf(part);
  return ['', `  ${mark} ${id.slice(id.indexOf(' ') + 1)}`, ...rest];
}

function cellsOf({ id, what, measured, peer, ratio, target, met }: Target): string[] {
  return [met === null ? '–' : met ? '✓' : '✗', id, measured ?? '', peer ?? '', ratio === null ? '' : `${figure(ratio)}×`, target, what];
}
