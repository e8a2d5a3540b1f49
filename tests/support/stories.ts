/** Stories written for the tests: wire copies, cuts, light rewritings, and other reports of the same events. */

const ATTACK = `Des hommes armés ont attaqué dans la nuit de samedi à dimanche un campement d’éleveurs à une quinzaine de kilomètres au sud de Fassala, à la frontière entre la Mauritanie et le Mali, ont indiqué dimanche des élus locaux et une source sécuritaire. Trois personnes ont été tuées et deux autres blessées, selon un bilan encore provisoire donné par le maire de la commune.

Les assaillants, arrivés sur des motos vers deux heures du matin, ont tiré en l’air avant d’emporter environ quatre-vingts bêtes vers le sud, a raconté un berger joint par téléphone. Une patrouille de la garde nationale est arrivée sur place au lever du jour et a suivi leurs traces jusqu’à la frontière.

Le gouverneur de la région s’est rendu sur les lieux dans l’après-midi. Il a promis aux familles que les auteurs seraient retrouvés et que des patrouilles supplémentaires seraient envoyées le long de la frontière. C’est la quatrième attaque de ce genre depuis le début de l’année dans ce département, où vivent des dizaines de milliers de réfugiés maliens.`;

const TALKS = `The foreign ministers of Mali and Mauritania met for three hours in Nouakchott on Wednesday and agreed to set up a joint team that will look into the deaths of herders along their common border, officials from both countries said.

The team, made up of five members from each side, will begin its work next month in the region of Hodh Ech Chargui and is to hand in its findings before the rainy season, according to a statement read out after the meeting. Neither minister took questions.

Relations between the two neighbours have been strained since January, when several Mauritanian traders went missing near Nara. Families of the missing gathered outside the ministry during the meeting, holding up pictures and asking for news of their relatives.`;

export const SAME_STORIES: readonly (readonly [what: string, a: string, b: string])[] = [
  ['a wire copy under another headline and byline',
    `Mauritanie : trois morts dans l’attaque d’un campement\n\nNouakchott, 17 mars (Agence du Sahel) – ${ATTACK}`,
    `Nuit de terreur près de Fassala\n\nPar notre correspondant avec agence\n\n${ATTACK}\n\nPartagez cet article. Abonnez-vous à notre lettre du matin.`],
  ['a copy cut after two paragraphs', ATTACK, ATTACK.split('\n\n').slice(0, 2).join('\n\n')],
  ['a copy with a paragraph of its own', TALKS, `Ministers meet\n\n${TALKS}\n\nThe opposition in Nouakchott called the outcome too little. Its leader said that a team without judges would change nothing, and asked for the findings to be published in full and in both languages.`],
  ['a light rewriting in French', ATTACK, `Dans la nuit de samedi à dimanche, un campement d’éleveurs situé à une quinzaine de kilomètres au sud de Fassala, à la frontière entre la Mauritanie et le Mali, a été attaqué par des hommes armés, ont indiqué dimanche des élus et une source sécuritaire. Le bilan, encore provisoire, est de trois personnes tuées et deux autres blessées, selon le maire de la commune.

Arrivés sur des motos vers deux heures du matin, les assaillants ont tiré en l’air avant d’emporter quelque quatre-vingts bêtes en direction du sud, a raconté un berger joint par téléphone. Une patrouille de la garde nationale, arrivée sur place au lever du jour, a suivi leurs traces jusqu’à la frontière.

Le gouverneur de la région, qui s’est rendu sur les lieux dans l’après-midi, a promis aux familles que les auteurs seraient retrouvés et que des patrouilles supplémentaires seraient envoyées. Il s’agit de la quatrième attaque de ce genre depuis le début de l’année dans ce département, où vivent des dizaines de milliers de réfugiés maliens.`],
  ['a light rewriting in English', TALKS, `The foreign ministers of Mauritania and Mali agreed on Wednesday to set up a joint team that will look into the deaths of herders along their common border, after meeting for three hours in Nouakchott, officials said.

Made up of five members from each side, the team will begin its work next month in the region of Hodh Ech Chargui. It is to hand in its findings before the rainy season, according to a statement read out after the talks. The ministers did not take questions.

Relations between the neighbours have been strained since January, when a number of Mauritanian traders went missing near Nara. During the meeting, families of the missing gathered outside the ministry, holding up pictures and asking for news.`],
];

export const OTHER_STORIES: readonly (readonly [what: string, a: string, b: string])[] = [
  ['another paper’s own report of the attack', ATTACK, `Le sang a de nouveau coulé à la frontière malienne. Au moins trois éleveurs sont morts à Fassala dans la nuit de samedi à dimanche, quand des inconnus à moto ont surgi au milieu des tentes. « Ils ont pris les bêtes et tiré sur ceux qui couraient », dit un survivant soigné au centre de santé de Bassikounou.

Le maire de la commune parle de deux blessés, dont un enfant de douze ans évacué vers Néma. Selon lui, environ quatre-vingts bêtes ont disparu. La garde nationale a ouvert une enquête et ratissé la zone toute la journée de dimanche, sans trouver personne.

Le gouverneur, arrivé dans l’après-midi, a rencontré les notables et annoncé des patrouilles. Les habitants, eux, demandent un poste permanent : depuis le début de l’année, disent-ils, c’est la quatrième fois que leurs troupeaux sont volés.`],
  ['the army’s statement on the attack', ATTACK, `L’état-major général des armées informe l’opinion nationale qu’un groupe de bandits armés s’en est pris, le dimanche 17 mars vers 2 heures, à un campement d’éleveurs au sud de Fassala. Trois de nos compatriotes ont perdu la vie et deux autres ont été blessés et pris en charge par les services de santé militaires.

Les unités déployées dans le secteur ont immédiatement engagé la poursuite des auteurs jusqu’à la frontière entre la Mauritanie et le Mali. L’état-major présente ses condoléances aux familles éprouvées et appelle les populations à la vigilance et à signaler tout mouvement suspect aux forces de sécurité.`],
  ['the next attack, told by the same hand', ATTACK, `Des hommes armés ont attaqué mardi soir un convoi de commerçants à une trentaine de kilomètres au nord de Bassikounou, ont indiqué mercredi des élus locaux et une source sécuritaire. Une personne a été tuée et quatre autres sont portées disparues, selon un bilan encore provisoire donné par le préfet.

Les assaillants, arrivés à bord de deux véhicules, ont brûlé un camion avant de repartir vers l’est avec les marchandises, a raconté un chauffeur joint par téléphone. Une patrouille de la gendarmerie s’est rendue sur place dans la nuit.

Le gouverneur de la région a réuni les responsables de la sécurité et promis que les auteurs seraient retrouvés. Plusieurs attaques de ce genre ont eu lieu depuis le début de l’année dans la région, où vivent des dizaines de milliers de réfugiés maliens.`],
  ['another report of the talks', TALKS, `Nouakchott and Bamako will investigate together the killing of herders on their border. That is the main result of Wednesday’s talks between the two foreign ministers, which ended after three hours with a short statement and no questions.

Ten people, five from each country, are to travel to Hodh Ech Chargui next month. Their report is expected before the rains. Diplomats described the mood as cool but polite; it was the first visit by the Malian minister since the disappearance of Mauritanian traders near Nara in January.

Outside, relatives of the missing waited in the sun with photographs. “We want names and dates, not another commission,” said one of them, whose brother has not been seen for ten weeks.`],
  ['a preview of the talks by the same agency', TALKS, `The foreign ministers of Mali and Mauritania are to meet in Nouakchott on Wednesday to discuss security along their common border, officials from both countries said on Monday.

The meeting was asked for by Nouakchott after several Mauritanian traders went missing near Nara in January. It will be the first at this level since last autumn, and is expected to deal with grazing rights, customs and the return of refugees as well.

An adviser in Bamako said that his government would come with proposals for joint patrols, while the families of the missing announced a gathering outside the ministry.`],
];
