/** What pasted web text carries beside the article: share bars, comments, cookie notices, links to other articles, captions. */
import type { Folded } from './fold.ts';
import type { Line } from './segment.ts';

export type LineRole = 'title' | 'heading' | 'body' | 'boilerplate';

/** A role for every line, in order. The title is the first line that is no boilerplate and no sentence. */
export function classifyLines(folded: Folded, lines: readonly Line[]): LineRole[] {
  const roles: LineRole[] = [];
  let closed = false;
  let titled = false;
  const many = lines.length > 1;
  for (const [index, line] of lines.entries()) {
    const text = folded.low.slice(line.start, line.end);
    if (CLOSES.test(text)) closed = true;
    const role = closed || isBoilerplate(text) ? 'boilerplate' : many && lines[index + 1]?.continues !== true ? shapeOf(text, line, titled) : 'body';
    if (role === 'title') titled = true;
    if (role === 'body') titled = true;
    roles.push(role);
  }
  return roles;
}

/** From here on nothing belongs to the article. */
const CLOSES = new RegExp(
  [
    '^(?:commentaires?|comments?|reactions?)(?: ?\\(\\d+\\))? ?:?$', '^\\d+ (?:commentaires?|comments?|reactions?)$', '^(?:laisser|laissez|poster|ajouter) un commentaire',
    '^leave a (?:comment|reply)', '^(?:articles? (?:similaires|lies|recents)|related (?:articles|posts|stories)|a lire (?:egalement|aussi)|plus lus|most read|vous aimerez aussi)\\b.{0,12}$',
    '^votre adresse e-?mail ne sera pas', '^your email address will not',
  ].join('|'),
);

const LINES = new RegExp(
  [
    '^(?:partage[rz]?|share|imprimer|print|tweet|facebook|twitter|whatsapp|linkedin|email|x)(?:\\b[^.]{0,80})?$',
    '^(?:\\W*)(?:lire (?:aussi|egalement)|a lire|read (?:also|more)|see also|also read|voir aussi|sur le meme sujet|dans le meme dossier|more on this|newsletter|related)\\b',
    '^\\[?(?:photo|image|legende|caption|credit|video|infographie|carte|map|picture|file photo)s? ?(?:\\(|:|/|\\u00a9|par |by )',
    '^\\[(?:photo|image|video|publicite|advert)',
    '^(?:\\(c\\)|copyright|\\u00a9)', 'tous droits reserves', 'all rights reserved', 'reproduction (?:interdite|prohibited|is prohibited)', '^error: ', '^quitter la version mobile',
    '\\bcookies\\b', '^(?:abonnez|inscrivez|suivez|rejoignez|telechargez|subscribe|follow us|sign up|join our|download our|support us|soutenez)', 'abonnez-vous', 'activez la cloche',
    '^(?:contacts?|tel|e-?mail|media contact|press contact|pour plus d.informations?|for more information|contact presse) ?:', '^(?:mots.cles|tags?|keywords|categories?|rubriques?) ?:', '^#\\S+(?: #\\S+)*$',
    '^(?:accueil|home) ?[>|/]', '^(?:publicite|advertisement|sponsored|annonce|sponsorise)\\b.{0,20}$', '^(?:les )?opinions exprimees', 'n.engagent? que (?:son|leurs?) auteurs?', '^the (?:author|views|opinions)\\b', 'does not (?:necessarily )?represent the views',
    '^(?:reporting by|editing by|writing by|redaction|avec (?:afp|agences)|source ?:|sources ?:)', '^(?:publie|mis a jour|mise a jour|posted|published|updated|last updated|modifie)\\b[^.]{0,120}$', '^(?:par|by) [^.]{3,60}$',
    '^\\W*\\d[\\d.,k ]*(?:partages|shares|likes|vues|views|j.aime)', '^(?:\\W*\\d[\\d., ]*k?\\W*){1,6}(?:partages|shares)?$', '^\\W*rappel ?:', '^https?://\\S+$', '^(?:temps de lecture|lecture ?:|\\d+ min(?:utes)? (?:de lecture|read))',
    '^(?:meteo|horoscope|jeux|necrologie|petites annonces)\\b.{0,80}$', '^(?:error|avertissement)\\b',
  ].join('|'),
);

function isBoilerplate(text: string): boolean {
  return LINES.test(text);
}

/** A short line without a full stop is a heading; the first of them, before any body, is the title. */
function shapeOf(text: string, line: Line, titled: boolean): LineRole {
  if (line.continues) return 'body';
  const bullet = /^[-*•▪●◦–]\s/.test(text);
  const ends = /[.!?;"')\]…]$/.test(text) && !text.endsWith('?');
  if (bullet || ends) return 'body';
  if (!titled) return text.length <= 220 ? 'title' : 'body';
  return text.length <= 110 ? 'heading' : 'body';
}
