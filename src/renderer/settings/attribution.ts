/** The attributions shipped with the data, out of the file that lies beside it. */

export interface Attribution {
  readonly folder: string;
  readonly what: string;
  readonly origin: string;
  readonly licence: string;
}

/** The rows of the file's one table, markup of code taken away, quotation marks set. */
export function attributionsOf(markdown: string): readonly Attribution[] {
  const rows = markdown.split(/\r?\n/).filter((line) => line.startsWith('|')).map(cellsOf);
  return rows.slice(2).map(([folder = '', what = '', origin = '', licence = '']) => ({ folder, what, origin, licence }));
}

function cellsOf(line: string): string[] {
  return line.slice(1, line.lastIndexOf('|')).split('|').map((cell) => cell.trim().replaceAll('`', '').replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’'));
}
