/** Why the reader proposes what it proposes, in French. */
export const reasons = {
  'reader.reason.trigger': 'le texte dit « {words} »',
  'reader.reason.date_absolute': '« {words} » donne {date}',
  'reader.reason.date_resolved': '« {words} », compté depuis la date de parution, donne {date}',
  'reader.reason.date_inherited': 'pas de date dans la phrase : reprise de {date}, donnée plus haut',
  'reader.reason.date_open': 'aucune date : connu seulement comme antérieur à la parution',
  'reader.reason.place_named': '« {words} » désigne {place}',
  'reader.reason.homonym_nearest_border': '{place} : le plus proche de la frontière, {others} {others|autre lieu porte|autres lieux portent} ce nom',
  'reader.reason.place_inherited': 'pas de lieu dans la phrase : repris de {place}, cité plus haut',
  'reader.reason.place_unlisted': '{place} n’est pas au répertoire des lieux : sans point sur la carte',
  'reader.reason.place_none': 'aucun lieu dans le texte',
  'reader.reason.side_claimed': 'le texte donne le côté de la frontière',
  'reader.reason.status_authority': 'une autorité le confirme',
  'reader.reason.status_alleged': 'le texte le rapporte au conditionnel ou comme une accusation',
  'reader.reason.status_disputed': 'une autre partie le conteste : « {words} »',
  'reader.reason.status_denied': 'l’accusé le dément',
  'reader.reason.mentions_merged': '{count} {count|mention réunie|mentions réunies}',
} as const;
