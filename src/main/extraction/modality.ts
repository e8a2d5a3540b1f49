/** Whether a trigger tells something that happened: fact, allegation, denial, or nothing (risk, wish, plan, training, negation). */
export type Modality = 'fact' | 'alleged' | 'denied' | 'none';

export interface Scene {
  /** Folded lower-case sentence. */
  readonly sentence: string;
  /** Folded lower-case paragraph. */
  readonly paragraph: string;
}

/** Modality of an incident trigger at `start`–`end` of the sentence; `imposed`: a measure, in force once announced. */
export function incidentModality({ sentence, paragraph }: Scene, start: number, end: number, imposed = false): Modality {
  const before = clauseBefore(sentence, start);
  const cause = before.slice((RESULT.exec(before)?.index ?? -1) + 1);
  const after = clauseAfter(sentence, end);
  if (UNFOUNDED.test(sentence.slice(end))) return 'denied';
  if (DENIED_EXISTENCE.test(before)) return RUMOUR.test(paragraph) ? 'denied' : 'none';
  if (DENIES.test(before.slice(-200)) && REPORTED_RUMOUR.test(sentence)) return 'denied';
  if (CHARGED.test(before.slice(-60)) && /^(?:vols?|theft|rustling|pillages?|braquages?|robbery|trafic|enlevements?|meurtres?|assassinats?|murder)/.test(sentence.slice(start, end))) return 'none';
  if (HYPOTHESIS.test(paragraph) || CONDITION.test(sentence.trim())) return 'none';
  if (UNREAL_BEFORE.test(cause) || UNREAL_NEAR.test(cause.slice(-48)) || (!imposed && /\bannonc\w+ (?:un|une)\b[^,;]{0,40}$/.test(before.slice(-48))) || (NEGATED.test(before.slice(-44)) && !/\b(?:lien|rapport|link|connection|relation) (?:avec|to|with) (?:l'|la |le |les |the )?$/.test(before) && !/^(?:plus donne|ne donne|aucun signe|sans nouvelles|disparu)/.test(sentence.slice(start, end))) || UNREAL_AFTER.test(after)) return 'none';
  if (/\?\s*["')]*$/.test(sentence.trim()) && !/\b(?:19|20)\d\d\b/.test(sentence)) return 'none';
  if (/^[^.;]{0,30}\b(?:a (?:deux|trois|quatre|cinq|plusieurs|\d+) reprises|three times|several times)\b/.test(sentence.slice(end))) return 'none';
  if (ROAD_ACCIDENT.test(paragraph) && !/\b(?:attaqu\w+|attack\w*|gunmen|tirs?|mine|explos\w+)\b/.test(paragraph)) return 'none';
  if (TRIED.test(before.slice(-120))) return 'none';
  if (NATURAL.test(sentence) && !VIOLENT.test(sentence)) return 'none';
  if (RUMOUR_OF.test(sentence) || /\bsimulations?\b/.test(sentence)) return 'none';
  return ALLEGED_BEFORE.test(before.slice(-60)) || ALLEGED.test(sentence) ? 'alleged' : 'fact';
}

/** After these words stands what has happened already ("fear reprisals after the killing of …"). */
const RESULT = / (?:following|in the wake of|suite a|a la suite d\w+|consecuti\w+ a|depuis|since|apres|after)\b(?! (?:avoir|having|des|les|leur)\b)(?![^]*? (?:following|in the wake of|suite a|a la suite d\w+|consecuti\w+ a|depuis|since|apres|after)\b)/;

/** A report that turned out to be none. */
const UNFOUNDED = /^[^.;]{0,60}\b(?:prove[dn]? (?:to be )?(?:unfounded|false|untrue|baseless)|turned out to be (?:false|untrue|a hoax)|(?:is|was|are|were) (?:unfounded|false|untrue|baseless|a hoax|fabricated)|never happened|(?:est|sont|etait|etaient|s'est revelee?|se sont reveles) (?:infondee?s?|fausse?s?|denuee?s? de (?:tout )?fondement|sans fondement|mensong\w+|inventee?s?))\b/;

export type MeetingModality = 'held' | 'planned' | 'cancelled' | 'none';

/** Modality of a meeting trigger. */
export function meetingModality({ sentence, paragraph }: Scene, start: number, end: number): MeetingModality {
  const before = clauseBefore(sentence, start);
  if (CANCELLED.test(clauseAround(sentence, start, end))) return 'cancelled';
  if (/\b(?:pourrai(?:t|ent)|could|might|may be)\b/.test(sentence.slice(start, end))) return 'none';
  if (HYPOTHESIS.test(paragraph) || CONDITION.test(sentence.trim()) || MURMUR.test(sentence) || WISH.test(before.slice(-60))) return 'none';
  if (/\b(?:pourrai(?:t|ent)|serai(?:t|ent)|could|might|(?<!\d |in |of )may(?! \d)|devrait permettre)\b/.test(before.slice(-70)) || /^[^,;]{0,60}\b(?:pourrai(?:t|ent)|serai(?:t|ent)|could|might)\b/.test(sentence.slice(end))) return 'none';
  if (NEGATED.test(before.slice(-30)) || DECIDED.test(before)) return 'none';
  return PLANNED.test(clauseAround(sentence, start, end).replace(/, (?:who|which|qui|que|dont) [^,]*,/g, ',')) ? 'planned' : 'held';
}

function clauseBefore(sentence: string, start: number): string {
  const text = sentence.slice(0, start);
  const boundary = Math.max(text.lastIndexOf(';'), text.lastIndexOf(' mais '), text.lastIndexOf(' but '), text.lastIndexOf(': '));
  return text.slice(boundary + 1);
}

function clauseAfter(sentence: string, end: number): string {
  return sentence.slice(end).split(/[;,:]| mais | but | avant | et (?:a|ont) /)[0] ?? '';
}

function clauseAround(sentence: string, start: number, end: number): string {
  return `${clauseBefore(sentence, start)}${sentence.slice(start, end)}${sentence.slice(end).split(/;/)[0] ?? ''}`;
}

const DENIED_EXISTENCE = /\b(?:il n'y a (?:\w+ )?(?:pas|jamais) eu (?:d'|de |aucune? )?|n'y a pas eu (?:d'|de )?|there (?:was|has been|were) no |aucune? )(?:\w+ )?$/;
const DENIES = /\b(?:dement\w*|refut\w+|denie[sd]|deny|denying|rejet\w+|reject\w*|dismiss\w+|nie(?:nt|r)?|contest\w+)\b[^.;]*$/;
const REPORTED_RUMOUR = /\b(?:(?:les|des|ces|aux|the|these) (?:\w+ )?(?:informations?|rumeurs?|allegations?|publications?|affirmations?|rumou?rs?|reports|claims)|selon lesquel\w+|faisant etat|of reports)\b/;
const CHARGED = /\b(?:recherche|poursuivi|soupconne|suspecte|accuse|inculpe|condamne|ecroue|wanted|charged|convicted|suspected|accused|prosecuted)\w* (?:pour|de|d'|for|of|with|dans (?:une|des) affaires? de) ?(?:\w+ ){0,2}$/;
const RUMOUR = /\b(?:intox|fake|rumeurs?|fausses?|faux|infox|dement\w*|hoax|rumou?rs?|denie[sd]|false|refute\w*)\b/;
const HYPOTHESIS = /\b(?:imaginons|supposons|imagine (?:that|for)|suppose (?:that|for)|scenario (?:catastrophe|fictif))\b/;
const CONDITION = /^["(\-* ]*(?:(?:yet |but |and )?had (?:the|a|an|he|she|it|they|nouakchott|bamako|mali|mauritania)\b(?! \w*[^?]*\?$)|si |s'il|if |what if|et si |faut-il|unless |should )/;
const UNREAL_BEFORE = /\b(?:pledg\w+ to|agreed to|vow\w+ to|promis\w+ (?:de|d'|to)|s'engag\w+ a|convenu\w* (?:de|d')|pourrai(?:t|ent)|devrai(?:t|ent)|risque(?:nt|rai(?:t|ent))? de|could|might|(?<!\d |in |of |since |late |early |mid-|mid )may(?! \d)|would|should|afin (?:de|d')|projet(?:e|ent|ait|aient)? (?:de|d')|planifi\w+|will|sera|seront|planned|plans? to|threaten(?:ed|s|ing)? to|menac(?:e|ent|ait|aient|ant) de|a menace d|pour (?:eviter|prevenir|empecher)|so as to|in order to|to prevent|to avoid|prevent(?:ing)?)\b[^,;]{0,60}$/;
const UNREAL_NEAR = /\b(?:risques?|menaces?|craintes?|peurs?|crain\w+|redout\w+|prevention|prevenir|eviter|empecher|en cas|face aux?|lutt\w+ contre|preparation|preparer|projet|plan|contre (?:les|toute|tout)|eventuel\w*|possibles?|potentiel\w*|probable|simulation|exercice|risks?|threats?|fears?|fearing|against|prevent|in case|possible|potential|planned|planning|likely|preparing|combat(?:tre)?|rumeurs?|rumou?rs?|appel\w* a|commemor\w*|hommage|anniversaire|simul\w+|reagir|droit de|right to|proteger (?:contre|des)|about an?|s'attend\w*|insurance|assurance|conduite a tenir)\b[^,;]{0,40}$/;
const NEGATED = /\b(?:n'(?:entr\w+ plus|a|ont|est|avait|avaient|etait|y|en)|ne |aucune?|pas|jamais|sans|ni|no|not|never|without|nobody|neither|none|did not|didn't)\b[^,;"]{0,24}$/;
const UNREAL_AFTER = /^[^.;]{0,60}\b(?:pourrai(?:t|ent)|aurai(?:t|ent) des|could|might|would have|n'est a deplorer|n'a ete (?:signale|enregistre)\w*|(?:had been|are|remain|were) rare|(?:sont|etaient|restent) rares|could not be (?:confirmed|corroborated|verified)|ne reflete)\b|^ ?(?:n'a (?:pas|jamais)|n'ont (?:pas|jamais)|seront?|sera|prevue?s?|announced for|is planned|are planned)\b/;
const ROAD_ACCIDENT = /\b(?:accidents? de la (?:circulation|route)|accident mortel|collision|road accidents?|traffic accidents?|car crash|bus crash)\b/;
/** What a court judges is told elsewhere. */
const TRIED = /\b(?:condamn\w+|poursuivi\w*|juge(?:e?s)?|sentenced|convicted|tried|on trial)\b[^.;]{0,80}\b(?:pour|for)\b[^.;]{0,30}$/;

/** Deaths that nobody caused on purpose. */
const NATURAL = /\b(?:pluies?|pluviometri\w+|crues?|tempetes?|orages?|vents? violents?|tornades?|heavy rains?|rains|storms?|winds?|outbreaks?|epidemi\w+|measles|rougeole|cholera|malaria|paludisme|diphteri\w+|meningite|malnutrition|inondations?|floods?|flooding|drown\w+|noy(?:e|es|ade|ades)|accidents? (?:de la (?:circulation|route)|mortel)|collision|foudre|eboulement|effondrement|crash(?:ed)?|lightning|heatwave|canicule)\b/;
const VIOLENT = /\b(?:attaqu\w+|attack\w*|gunmen|armes?|soldat\w*|soldiers?|tirs?|shot|mine|explos\w+|jihad\w+|djihad\w+|terroris\w+|enlev\w+|abduct\w+|arret\w+|arrest\w+|fighting|combats)\b/;
const RUMOUR_OF = /\b(?:could not be corroborated|could not be verified|should not be shared|on murmure)\b/;
const ALLEGED_BEFORE = /\b(?:aurai(?:t|ent)|serai(?:t|ent)|allegedly|alleged(?! (?:jihad|militant|member|terror|islamist|insurgent|smuggl|rebel|bandit|fighter|separatist|accomplice))|presumee?s?(?! (?:d?jihad|terror|membre|combattant|assaillant|bandit|islamist|rebel|trafiqu|complice|auteur))(?<!\b(?:d?jihadistes?|terroristes?|membres?|combattants?|hommes|bandits?|islamistes?|rebelles?|elements?|militants?|auteurs?|complices?|trafiquants?|individus|assaillants?) presumee?s?)|pretendue?s?|accus\w+|denonc\w+|accusations?|mis en cause|reportedly|supposedly|imput\w+)\b/;
const ALLEGED = /\b(?:attribue?e?s? (?:a|aux?|to) (?!(?:des |les |suspected |presumed |un |une )?(?:d?jihadis\w+|terroris\w+|bandits|hommes|militants|gunmen|groupes?|elements|inconnus|islamist\w*))|(?<!\b(?:ils|they|he|il|on) )accus(?:e|ent|ant|es|ee|ees|ations?|ed|ing|es)(?! (?:\w+ )?(?:of|de|d') ?(?:(?:leur |lui |them |him )?(?:pass|giv|provid|tip|transm|donn|fourn|work|travaill)|hid|help|harbou?r|spy|inform|support|being|collud|cach|renseign|collabor|complicit|soutenir|aider|etre|appartenir))|mett\w+ en cause|denonc(?:e|ent|ant)|protestation\b[^.]{0,40}\b(?:a la suite|apres|contre)|alleg(?:ed|edly|es|ations?)|blam(?:ed|es|ing))\b/;

const CANCELLED = /\b(?:n'aura pas lieu|n'auront pas lieu|annulee?s?|reportee?s?|renvoyee?s? a plus tard|ajournee?s?|cancel?led|postponed|called off|will not take place|suspendue sine die|never (?:met|convened|took place|happened|materiali[sz]ed)|did not (?:take place|convene|meet|happen)|was put (?:off|on hold)|scrapped|deferred|n'(?:a|ont) (?:jamais|pas|finalement pas) (?:eu lieu|pu (?:se tenir|avoir lieu))|ne s'est (?:jamais|pas|finalement pas) tenue?|(?:a|ont) ete (?:repoussee?s?|decalee?s?|decommandee?s?)|remise?s? a (?:plus tard|une date)|repoussee?s? (?:a|au|sine)|le report de|l'annulation de)\b/;
/** What two sides only agree to hold later. */
const DECIDED = /\b(?:convenu|decide|resolu|engage|agreed|decided|pledged|promised|promis)\w* (?:[\w', -]{0,90}? )?(?:de |d'|to |a )(?:mettre en place|creer|constituer|set up|create|establish|tenir|organiser|convoquer|reunir|relancer|reactiver|multiplier|poursuivre|hold|convene|organi[sz]e|relaunch|resume|continue|intensifier)\b(?:(?!\b(?:after|apres|lors|during|issue|following)\b)[^.;]){0,60}$/;
const MURMUR = /\b(?:on murmure|rumeurs?|rumou?rs?|n'est pas (?:encore )?(?:prevue?|programmee?)|en preparation|reste a fixer)\b/;
const WISH = /\b(?:souhait\w*|appel\w* a|esper\w*|propos\w*|que les|que l'on|ouvre la voie a|opens the way (?:to|for)|paves? the way|wish\w*|hop(?:e|es|ed)|urg(?:ed|es)|called for|calls for|plaid\w*|recommand\w*|eventuel\w*|possible|en vue d'une|prelude a|avant toute)\b[^,;]{0,40}$/;
const PLANNED = /\b(?:sera|seront|se rendra|se rendront|aura lieu|auront lieu|se reunira|se reuniront|se tiendra|se tiendront|est attendue?|sont attendue?s|attendue?s|est prevue?|sont prevue?s|(?:est|sont|etait|etaient) (?:programmee?|fixee?|calee?|agendee?|annoncee?)s? (?:pour|le|en|au|a)|programmee?s? (?:pour|le|en|au)|slated|pencilled in|set for|due to (?:meet|visit|hold|travel|sign|arrive|fly)|prevue?s? (?:le|les|du|au|a|pour|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|doit|doivent|devrai(?:t|ent)|recevra|recevront|effectuera|effectueront|rencontrera|rencontreront|arrivera|accueillera|(?:was|were) (?:due |expected |scheduled )?to (?:meet|visit|travel|hold|sign|arrive)|devai(?:t|ent)|will|is due|are due|is expected|are expected|expected (?:this|next|on|in|later)|is scheduled|are scheduled|scheduled for|planned for|is to|are to|prochaine session|next session|demain|tomorrow)\b/;
