/** Figures as the tables show them. */

/** Three significant digits. */
export function figure(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '?' : String(Number(value.toPrecision(3)));
}

export function milliseconds(value: number | undefined): string {
  return value === undefined ? '?' : `${figure(value)} ms`;
}

export function megabytes(value: number): string {
  return `${figure(value)} MB`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
