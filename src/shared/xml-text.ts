const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What XML 1.0 may hold (§ 2.2); every other character becomes U+FFFD. Markup is not escaped. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(NOT_ALLOWED, '\ufffd');
}
