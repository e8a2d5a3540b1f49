/** In milliseconds: long enough for either door to have taken the bytes. */
const KEEP = 60_000;

/** Hands the bytes over as a download, which both doors save where the user says. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}
