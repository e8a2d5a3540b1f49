/** A workspace named by hand: a bare name lies in the folder of the present one, and gets the ending that workspaces have. */

export function workspacePath(named: string, folder: string): string {
  const name = named.trim().replace(/^["“«]\s*|\s*["”»]$/g, '');
  if (name === '') return '';
  const file = /\.[^./\\]+$/.test(name) ? name : `${name}.confins`;
  if (/[\\/]/.test(file) || folder === '') return file;
  return `${folder}${folder.includes('\\') ? '\\' : '/'}${file}`;
}

/** The last part of a path, on any system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
