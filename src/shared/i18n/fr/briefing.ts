/** Beside the wall: slides, the presenter's own notes, the window that shows them. */
export const briefing = {
  'briefing.slides': 'Diapositives',
  'briefing.slides.command': 'Enregistrer les diapositives (PDF)',
  'briefing.slides.desk': 'Enregistrer les diapositives du Bureau (PDF)',
  'briefing.slides.report': 'Enregistrer les diapositives du rapport (PDF)',
  'briefing.slides.making': 'Mise en page des diapositives…',
  'briefing.slides.made': 'Diapositives enregistrées : {name}',
  'briefing.unreviewed': '{count} {count|événement n’est pas relu|événements ne sont pas relus}.',
  'error.briefing.too_long': 'Cette présentation compte {steps} étapes ; les diapositives s’arrêtent à {most}. Présentez par jour ou par semaine, ou choisissez moins d’événements.',
  'history.subject.note': 'Notes de présentation',
  'history.made.note': 'Note de présentation écrite',
  'history.removed.note': 'Note de présentation retirée',
  'history.deed.note_written': 'note de présentation',
  'history.note.text': 'Note de présentation modifiée',
} as const;
