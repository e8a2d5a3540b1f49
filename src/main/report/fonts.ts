/** The fonts that a report is set in: the shipped ones, and no other. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfinsError } from '#shared/contract/rpc';

export const REPORT_FONTS = [
  'IBMPlexSans_400Regular', 'IBMPlexSans_400Regular_Italic', 'IBMPlexSans_500Medium', 'IBMPlexSans_500Medium_Italic', 'IBMPlexSans_600SemiBold',
  'IBMPlexSansArabic_400Regular', 'IBMPlexSansArabic_500Medium', 'IBMPlexSansArabic_600SemiBold',
  'IBMPlexSerif_400Regular', 'IBMPlexSerif_400Regular_Italic', 'IBMPlexSerif_500Medium', 'IBMPlexSerif_600SemiBold',
] as const;

/** A page set without one of them would look like another report, or print code points. Throws `report.font_missing`. */
export function assertFonts(folder: string): void {
  const name = REPORT_FONTS.find((font) => !existsSync(join(folder, `${font}.ttf`)));
  if (name !== undefined) throw new ConfinsError('internal', 'report.font_missing', { name: `${name}.ttf` });
}
