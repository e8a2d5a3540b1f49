/** Rows of a comma-separated text with quoted fields, as records keyed by the header. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = rowsOf(text);
  if (!header) return [];
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) if (line !== '') rows.push(cellsOf(line));
  return rows;
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return cells;
}
