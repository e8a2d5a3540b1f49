/** The one sentence a terminal shows when a door cannot open. */

export function failureSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.message;
  if (error.code === 'EADDRINUSE') return 'This port is taken by another program; choose another with --port, or leave it out.';
  if (error.code === 'EACCES') return 'This port is reserved for the system; choose one above 1023 with --port, or leave it out.';
  return error.message;
}
