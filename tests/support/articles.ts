/** Short articles written for the tests. */

/** One incident of a known day and village, and one meeting to come. */
export const FASSALA = `Fassala : deux bergers enlevés

Nouakchott, 14 mars 2024 – Deux bergers mauritaniens ont été enlevés mardi par des hommes armés non identifiés à Fassala, a indiqué la gendarmerie mauritanienne.

Le ministre mauritanien de la Défense se rendra à Bamako le 20 mars pour rencontrer son homologue malien.
`;

/** The same incident as another paper tells it. */
export const FASSALA_AGAIN = `Hodh Chargui : des éleveurs emmenés de force

Néma, 15 mars 2024 – Des hommes armés ont enlevé deux éleveurs mauritaniens mardi dernier à Fassala, selon un élu local.
`;

export const IN_SPANISH = `El ejército desplegó varias unidades cerca de la frontera durante la semana pasada, según las autoridades locales, que pidieron calma a los habitantes de la zona y anunciaron nuevas medidas de seguridad para los próximos días.
`;
