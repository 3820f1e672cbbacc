import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { onlyOne } from './among-speakers.ts';
import type { AttributionBuilder } from './build-attribution.ts';
import type { NamedIn, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Whether a quotation of the sentence's paragraph has a speaker; with a rank, one before it. */
export function hasVoice({ sentence: { passage, part } }: SpokenSentence, builder: AttributionBuilder, before = Number.POSITIVE_INFINITY): boolean {
  return builder.built.some(({ sentence: { sentence: home }, record }) => home.passage === passage && home.part === part && home.rank < before && record.attribution.speaker !== undefined && record.quotations.length > 0);
}

/** How many sentences of a paragraph may stand between a person and their words. */
export const topicReach = 3;

/** « La colère d’un éleveur ne retombe pas. », « Ce n’est pas l’avis du maire. », « L’émotion est vive chez les voisins. »: the only one of the sentence, whose words or feelings it tells of. */
export function heardOf(before: SpokenSentence, namedIn: NamedIn): Speaker | undefined {
  const { tokens } = before;
  const people = (namedIn.get(before)?.everyone ?? []).filter(({ mention, described }) => (mention.isPerson || mention.isBody) && !isOwned(described?.determiner));
  const only = onlyOne(people);
  const start = only?.range?.start ?? -1;
  if (!only || (only.heard ?? only.home) !== before || start < 1) return undefined;
  // « la colère | des riverains »: the article holds « de ».
  const isContracted = tokens[start]?.lower === 'des';
  const link = tokens[isContracted ? start : start - 1]?.lower ?? '';
  const noun = tokens[isContracted ? start - 1 : start - 2]?.lower ?? '';
  const isOwner = /^(?:de|d'|du|des)$/.test(link) && (isSpokenNoun(noun) || /^(?:fin|tour|cas|émotion|détresse|désarroi|voix|gorge|visage|regard|yeux|témoignage|récit|déposition|plaidoirie|réquisitoire|confession|aveux)$/.test(noun));
  // « Même son de cloche du côté de la mairie. »
  const isSide = /^(?:de|d'|du|des)$/.test(link) && noun === 'côté' && tokens.slice(0, start).some(({ lower }) => lower === 'cloche');
  // « Même constat pour Paul Petit. »
  const isSame = link === 'pour' && /^(?:même|autre|pareil)$/.test(tokens[0]?.lower ?? '');
  const isAt = isSide || isSame || link === 'chez' || (/^(?:à|au|aux)$/.test(link) && /^(?:revient|appartient|échoit)$/.test(tokens[start - 2]?.lower ?? ''));
  // « Un tour de passe-passe que fustige le comité. », « Une mesure dénoncée par les syndicats. »
  const isJudge = (only.range?.end ?? 0) >= tokens.length - 1 && judging(tokens[link === 'par' ? start - 2 : start - 1]?.lower ?? '', link === 'par') && (link === 'par' || /^(?:qu[e']|dont)$/.test(noun));
  return isOwner || isAt || isJudge ? only : undefined;
}

/** A form of a verb by which somebody judges or tells of what they have lived through: « fustige »; its participle where asked. */
function judging(form: string, isPassive: boolean): boolean {
  return reportingForms(form).some(({ verb: { lemma }, tense }) => (tense === 'participle') === isPassive && /^(?:dénoncer|fustiger|déplorer|regretter|saluer|critiquer|contester|pointer|redouter|craindre|raconter|résumer|confirmer|décrire|partager|souligner|expliquer|défendre|rejeter|condamner|balayer|justifier|assumer|revendiquer|réclamer)$/.test(lemma));
}

export function isOwned(determiner: string | undefined): boolean {
  return /^(?:son|sa|ses|leur|leurs)$/.test(determiner ?? '');
}
