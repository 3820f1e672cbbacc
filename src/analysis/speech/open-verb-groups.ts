import { isAuxiliary } from '../../french/auxiliaries.ts';
import { clauseOpeners, determiners, genitives, isAdverb, prepositions, subjectPronouns, timeNouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { participleReach, type VerbGroup } from './verb-group.ts';

const participleShape = /(?:é|i|u|it|is|ert|eint|aint|int)$/;

/** A verb in the third person, by its last letters: weak evidence, which only the place beside a quotation makes enough. */
const thirdPersonShape = /(?:e|ent|t|d|it|ait|aient|a|èrent)$/;

/** Verbs beside a quotation that are in no list, where their place says they report: « « … », philosophe l’élu ». */
export function openGroupsOf(tokens: readonly Token[], listed: readonly VerbGroup[]): readonly VerbGroup[] {
  return tokens.flatMap((token, at): VerbGroup[] => {
    const comma = token.text === ',' || token.text === '–' || token.text === '—';
    const isBeside = token.kind === 'quotation' || (comma && tokens[at - 1]?.kind === 'quotation');
    if (!isBeside || (token.kind === 'quotation' && tokens[at + 1]?.text === ',')) return [];
    const group = openGroupAt(tokens, at + 1);
    if (!group || listed.some(({ start, end, tense }) => start < group.end && end > group.start && !(tense === 'infinitive' && end === group.end))) return [];
    return [group];
  });
}

/** The verb group that stands right at a place, listed or not; undefined where no word there is shaped like one. */
export function openGroupAt(tokens: readonly Token[], start: number): VerbGroup | undefined {
  let at = start;
  while (/^(?:se|s'|lui|leur|le|l'|en|y)$/.test(tokens[at]?.lower ?? '')) at += 1;
  // « « … », n’en revient toujours pas Anne »
  const end = /^(?:n'|ne) en (?:revient|reviennent|revenait|démord|démordait) (?:toujours |encore )?(?:pas|plus)/.exec(tokens.slice(start, start + 5).map(({ lower }) => lower).join(' '))?.[0].split(' ').length;
  if (end !== undefined) return openGroup(tokens, { start, cueStart: start + 2, end: start + end }, 'en revenir', undefined);
  // « « … », ne peut s’empêcher de lâcher le maire », « « … », croit bon d’ajouter Anne »
  const saying = infinitiveOfSaying(tokens, at);
  if (saying !== undefined) return openGroup(tokens, { start, cueStart: saying, end: saying + 1 }, tokens[saying]?.lower ?? '', undefined);
  // « « … », ne décolère pas le maire », « « … », ne s’en cache pas Anne »
  const denied = /^(?:n'|ne) (?:s' |se )?(?:en |y )?\p{L}+ (?:toujours |encore )?(?:pas|plus|guère)(?= |$)/u.exec(tokens.slice(start, start + 6).map(({ lower }) => lower).join(' '))?.[0].split(' ').length;
  if (denied !== undefined && tokens.slice(start, start + denied).every(({ kind, isInverted, lower }) => kind === 'word' && !isInverted && !isAuxiliary(lower))) return openGroup(tokens, { start, cueStart: start, end: start + denied }, tokens.slice(start, start + denied).map(({ lower }) => lower).join(' '), undefined);
  // « « … », la coupe sa sœur »
  if (/^(?:la|les|l')$/.test(tokens[at]?.lower ?? '') && addressing.test(tokens[at + 1]?.lower ?? '')) at += 1;
  const first = tokens[at];
  // « « … », faite sans le consulter »: a participle
  if (first?.kind !== 'word' || first.isCapital || /.{3}ant$|(?:ée|ite|ise|rte|inte)s?$/.test(first.lower)) return undefined;
  // « « … », le presse l’avocat », « « … », la met au défi l’élue »: behind a pronoun no noun stands
  if (at > start && addressing.test(first.lower)) return openGroup(tokens, { start, cueStart: at, end: pastComplement(tokens, at + 1) }, first.lower, undefined);
  const hung = tokens[at + 1]?.isInverted ? at + 1 : undefined;
  if (isAuxiliary(first.lower)) {
    const place = passAdverbials(tokens, (hung ?? at) + 1, Math.min(tokens.length, at + participleReach)).end;
    const participle = tokens[place];
    if (participle?.kind !== 'word' || !participleShape.test(participle.lower.replace(/e?s?$/, ''))) return undefined;
    return openGroup(tokens, { start, cueStart: at, end: pastComplement(tokens, place + 1) }, participle.lower, hung);
  }
  // « « … », tient à rassurer le directeur »
  const link = /^(?:à|de|d')$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (/^(?:tient|tiennent|tenait|veut|veulent|voulait|souhaite|préfère|tente|continue|cherche)$/.test(first.lower) && /(?:er|ir|re)$/.test(tokens[link]?.lower ?? '')) return openGroup(tokens, { start, cueStart: at, end: link + 1 }, tokens[link]?.lower ?? '', hung);
  if (hung === undefined && (!isBareVerb(first.lower) || !thirdPersonShape.test(first.lower))) return undefined;
  return openGroup(tokens, { start, cueStart: at, end: (hung ?? at) + 1 }, first.lower, hung);
}

/** « se permet de | rappeler », « en profite pour | ajouter », « ne peut s’empêcher de | lâcher »: the verb of saying that a finite one leads to, a few small words on. */
function infinitiveOfSaying(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from]?.lower === 'ne' || tokens[from]?.lower === "n'" ? tokens[from + 1] : tokens[from];
  if (first?.kind !== 'word' || first.isCapital || !thirdPersonShape.test(first.lower) || !(isAuxiliary(first.lower) || isBareVerb(first.lower))) return undefined;
  for (let at = from + 1; at < from + 8; at += 1) {
    const { kind, isCapital, isInverted, lower } = tokens[at] ?? { kind: 'mark', isCapital: false, isInverted: false, lower: '' };
    if (kind !== 'word' || isCapital || isInverted || /^(?:qu[e']|qui|dont|où|et|une?|des|du|au|aux|son|sa|ses|ce|cette)$/.test(lower) || sourceKind(lower) !== undefined) return undefined;
    const isLed = /^(?:de|d'|à|pour|le|la|l'|les|lui|leur|y|en|se|s'|me|m'|nous)$/.test(tokens[at - 1]?.lower ?? '') || at === from + 1;
    if (isLed && reportingForms(lower).some(({ tense, verb }) => tense === 'infinitive' && verb.constructions.has('speech'))) return at;
  }
  return undefined;
}

/** What one does to somebody by words. */
const addressing = /^(?:coupe|interrompt|reprend|corrige|rassure|interroge|relance|gronde|taquine|console|encourage|sermonne|tance|félicite|remercie|défend|soutient|apostrophe|rabroue|recadre|charrie|chambre|implore|supplie|presse|questionne|apaise|moque|raille|contredit|détrompe|félicitait|met|hèle|titille|singe|imite|flatte|bouscule|arrête|stoppe|calme|coupait|interrompait|reprenait|corrigeait|rassurait|relançait|taquinait)(?:nt)?$/;

/** Past the noun or phrase that goes with some verbs: « rend | hommage », « met | au défi ». */
function pastComplement(tokens: readonly Token[], at: number): number {
  if (/^(?:hommage|raison|grâce|acte)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  return /^(?:au|en|à)$/.test(tokens[at]?.lower ?? '') && /^(?:défi|garde|pied|aise)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

function isBareVerb(word: string): boolean {
  return (
    word.length > 3 &&
    sourceKind(word) === undefined &&
    !prepositions.has(word) &&
    !determiners.has(word) &&
    !genitives.has(word) &&
    !clauseOpeners.has(word) &&
    !subjectPronouns.has(word) &&
    !isAdverb(word) &&
    !timeNouns.has(word)
  );
}

function openGroup(
  tokens: readonly Token[],
  { start, cueStart, end }: Pick<VerbGroup, 'start' | 'cueStart' | 'end'>,
  lemma: string,
  inverted: number | undefined,
): VerbGroup {
  const finite = tokens[cueStart]?.lower ?? '';
  const isPlural = /(?:ont|aient|ent|èrent)$/.test(finite) && !/[tv]ient$/.test(finite);
  return {
    start,
    end,
    cueStart,
    verb: { lemma, constructions: new Set(['speech']) },
    tense: 'present',
    number: isPlural ? 'plural' : undefined,
    inverted,
    isPronominal: false,
    isPassive: false,
    isNegated: false,
    isOpen: true,
  };
}
