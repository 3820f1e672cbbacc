import type { ChainLink } from '../../analysis/records.ts';
import type { Dossier, NamedEntity } from '../../dossier/dossier.ts';

/** What to call a voice within a French sentence. */
export type VoiceNamer = (voice: Pick<ChainLink, 'label' | 'entity'>) => string;

/** A name as it stands in a list: a listed one as it is, other words of the report in guillemets. */
export const plainVoice: VoiceNamer = ({ label, entity }) =>
  entity === undefined ? `«\u202F${label}\u202F»` : label;

/** The word before a name, where it is an article or holds one (« du Kremlin »). */
const articleBefore = /(?<!\p{L})(l['’]|(?:la|les?|du|au|des|aux)(?=[ \u00A0\u202F]))[ \u00A0\u202F]?$/iu;

/** A form that an editor listed with its article: « l’Agence des rivières ». */
const articleWithin = /^(l['’]|(?:la|les?)(?=[ \u00A0\u202F]))/iu;

/** Starts with a vowel or a silent h, as far as spelling tells. */
const elided = /^[aâàæeéèêëhiîïoôœuùûy]/iu;

/** « du » and « au » hold « le »; « des » and « aux » hold « les ». */
const articles: Readonly<Record<string, string>> = {
  "l'": 'l’',
  'l’': 'l’',
  la: 'la',
  le: 'le',
  du: 'le',
  au: 'le',
  les: 'les',
  des: 'les',
  aux: 'les',
};

/**
 * Names voices with the article that the reports give them: « le Kremlin », « l’AFP », « TASS ».
 *
 * A name has one where it stands before at least half of its uses in French; persons never have, nor does a label
 * that it would not suit.
 */
export function voiceNamer({ names }: Pick<Dossier, 'names'>): VoiceNamer {
  const labels = new Map(names.map((name) => [name.entity.slug, withArticle(name)]));
  return (voice) =>
    voice.entity === undefined ? plainVoice(voice) : (labels.get(voice.entity) ?? voice.label);
}

function withArticle({ entity, forms }: NamedEntity): string {
  if (entity.kind === 'person' || articleWithin.test(entity.label)) return entity.label;
  const uses = forms.flatMap((form) => form.uses).filter(({ sentence }) => sentence.lang === 'fr');
  const found = uses.flatMap(({ sentence, evidence, quote }) => {
    const before = sentence.text.slice(0, evidence.start - sentence.start);
    const [, word] = articleWithin.exec(quote) ?? articleBefore.exec(before) ?? [];
    return word === undefined ? [] : [articles[word.toLowerCase()] ?? word];
  });
  const most = [...Map.groupBy(found, (article) => article)].sort(([, a], [, b]) => b.length - a.length)[0];
  if (most === undefined || found.length * 2 < uses.length) return entity.label;
  const [article] = most;
  if (article === 'les') return `les ${entity.label}`;
  if ((article === 'l’') !== elided.test(entity.label)) return entity.label;
  return article === 'l’' ? `l’${entity.label}` : `${article} ${entity.label}`;
}
