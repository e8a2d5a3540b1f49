const STOPWORDS = {
  fr: new Set('le la les des du de un une et est dans par pour que qui au aux sur avec ont été a ce cette ces son sa ses il elle ils plus selon pas mais leur entre après'.split(' ')),
  en: new Set('the of and to in a is was were that on by for with as at from has have had it its their this said be an are not but after he they which'.split(' ')),
};

/** Frequent words of languages that are not read but share words with French or English. */
const OTHERS = [
  'el la de los las del en y que por con para una se su al lo como pero sus fue han según más',
  'o os as de do da dos das em no na que por com para uma um se ao mais mas foi foram segundo são',
  'il la lo di gli dei della delle nel nella che per con una un si sono è stato alla dal anche più',
  'der die das und den dem des von zu mit sich auf für ist nicht ein eine wurde nach bei auch',
].map((words) => new Set(words.split(' ')));

/** Language of a text by its most frequent words; `other` where neither French nor English words make up a sixth of it, or another language's are more. */
export function detectLanguage(text: string): 'fr' | 'en' | 'other' {
  const words = text.slice(0, 20_000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (known: ReadonlySet<string>): number =>
    words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
  const [french, english] = [share(STOPWORDS.fr), share(STOPWORDS.en)];
  if (Math.max(french, english) < Math.max(1 / 6, ...OTHERS.map(share))) return 'other';
  return french >= english ? 'fr' : 'en';
}
