/** What the words around a mention say it does: is hit, or acts. Folded lower-case text throughout. */

const HIT = "enlev\\w+|kidnapp\\w+|tue(?:e?s?)?|abattu\\w*|assassin\\w+|bless\\w+|attaqu\\w+|vise\\w*|cible\\w*|execut\\w+|egorg\\w+|mort\\w*|peri\\w*|touche\\w*|frappe\\w*|pris(?:e?s)? (?:pour cible|en otages?|dans une)|tombe\\w* dans|embusque\\w*|decapit\\w+|lynch\\w+|disparu\\w*|porte\\w* disparu\\w*|abducted|kidnapped|killed|wounded|injured|attacked|ambushed|targeted|seized|shot|hit|struck|taken|found dead|overrun|gunned down|died|dead|missing|essuye|subi|saute|perdu|lost|came under|come under|drove over|ran over";
const PASSIVE = new RegExp(`^(?:[^,;.:]{0,34}?|, [^,;.]{0,50},)? ?(?:(?:a|ont|avait|avaient|est|sont|fut|furent|etait|etaient|aurait|auraient|was|were|has|have|had|is|are) )?(?:ete |been |aussi |also )?(?:\\w+ment )?(?:${HIT})\\b`);
const ACTIVE_AFTER = /^(?: [\w'-]+){0,3} (?:a|ont|avait|avaient|has|have|had) (?:\w+ment )?(?:attaque|neutralise|tue|abattu|elimine|repousse|riposte|ouvert|arrete|interpelle|enleve|emmene|incendie|pille|tire|frappe|bombarde|mene|lance|pris)\b(?! (?:part|pour))|^(?! (?:[\w'-]+ ){0,2}(?:was|were|been|be)\b)(?: [\w'-]+){0,2} (?:attack|kill|abduct|ambush|arrest|storm|open|fire|torch|burn|loot|seiz|enter|cross|raid|shell|bomb|neutrali[sz]|repell|retaliat|detain|round|destroy|carri|launch|fought|stop|overran|stole|took|shot|ambush)\w*\b(?! by)|^(?! (?:[\w'-]+ ){0,4}(?:was|were|been|be)\b)(?: [\w'-]+){0,5} (?:killed|wounded|shot|abducted|arrested|attacked|detained|beat) (?:at least |some |about |more than |nearly )?(?:\d+|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|their|his|her)\b/;
const OBJECT = /(?:\b(?:tue(?:nt|r)?|tuant|bless(?:e|ent|ant|er)|enlev(?:e|ent|ant|er|ement d[eu]s?|ements d[eu]s?)|abatt(?:u|ent|ant)|attaqu(?:e|ent|ant|er)|kidnapp(?:e|ent|ant|er)|assassin(?:e|ent|at d[eu]s?|ats d[eu]s?)|meurtre d[eu]s?|mort d[eu]s?|ambush(?:ed|ing)|attack(?:ed|ing)|kill(?:ed|ing)(?: of)?|wound(?:ed|ing)|injur(?:ed|ing)|abduct(?:ed|ing|ion of)|kidnapp(?:ed|ing)|seiz(?:ed|ing)|murder(?:ed)?(?: of)?|deaths? of|contre|against|hit|struck|frapp(?:e|ent)|vis(?:e|ant|ent)|cibl(?:e|ant|ent)|target(?:ed|ing)|attaques? d[eu]s?|raids? on|attacks? on|assault on|ambush (?:of|on|against)|tendue? a|tombee? sur|fired (?:on|at)|tire(?:nt|r)? sur|coute la vie a|fait \w+ morts (?:parmi|dans)|among|parmi)|(?:enlevement|assassinat|meurtre|mort|attaque) (?:de |d'))(?: ?[\w'-]+){0,4}? ?(?:l')?$/;
const AGENT = /\b(?:par|by)(?: [\w'-]+){0,3} ?(?:l')?$/;

export interface Surroundings {
  /** Text of the sentence before the mention. */
  readonly before: string;
  readonly after: string;
}

/** "X ont été enlevés", "killed five X": what is said happens to the mention. */
export function isHit({ before, after }: Surroundings): boolean {
  if (AGENT.test(before.slice(-36))) return false;
  return OBJECT.test(before.slice(-70).split(/[,;.:]/).at(-1) ?? '') || (PASSIVE.test(after.slice(0, 120)) && !ACTIVE_AFTER.test(after.slice(0, 60)));
}

/** "Par X", "X attacked": the mention acts. */
export function acts({ before, after }: Surroundings): boolean {
  return AGENT.test(before.slice(-36)) || ACTIVE_AFTER.test(after.slice(0, 60));
}
