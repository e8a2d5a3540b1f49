// What an author adds to the sample reports: an assessment, what to watch, what is missing. Made for the samples.

const sentence = (text, likelihood = null, confidence = null) => ({ text, refs: [], likelihood, confidence });
const paragraph = (id, ...sentences) => ({ id, sentences });

export const ASSESSMENTS = {
  sitrep: {
    fr: {
      assessment: [
        paragraph('a1', sentence('De nouveaux incidents auront lieu à moins de cinquante kilomètres de la frontière dans le mois qui vient.', 'likely', 'moderate')),
        paragraph('a2', sentence('Les échanges entre les deux états-majors seront rompus d’ici la fin de l’été.', 'very_unlikely', 'low')),
      ],
      outlook: [paragraph('o1', sentence('Les suites données aux rencontres de mai diront si le mécanisme conjoint fonctionne.'))],
      indicators: [paragraph('i1', sentence('Une patrouille conjointe annoncée, puis tenue.')), paragraph('i2', sentence('Un nouveau convoi de déplacés vers Bassikounou.'))],
      gaps: [paragraph('g1', sentence('Aucune source indépendante sur place ; les bilans viennent de récits rapportés.'))],
    },
    en: {
      assessment: [
        paragraph('a1', sentence('Further incidents will occur within fifty kilometres of the border in the coming month.', 'likely', 'moderate')),
        paragraph('a2', sentence('Exchanges between the two general staffs will break down by the end of the summer.', 'very_unlikely', 'low')),
      ],
      outlook: [paragraph('o1', sentence('What follows the meetings of May will show whether the joint mechanism works.'))],
      indicators: [paragraph('i1', sentence('A joint patrol announced, then held.')), paragraph('i2', sentence('Another movement of displaced people towards Bassikounou.'))],
      gaps: [paragraph('g1', sentence('No independent source on the ground; figures come from reported accounts.'))],
    },
  },
};
