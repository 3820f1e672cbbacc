import { firstNameGender, givenNameGender } from '../../french/given-names.ts';
import { isPressName } from '../../french/press-names.ts';
import { lastMainSubject } from './clause-before-colon.ts';
import { clauseHead } from './clause-head.ts';
import { agrees } from './discourse.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** « Pour Anne Roux et les siens, … . Elle précise »: the only one of the people with full names whom the pronoun fits, in whatever place. */
export function onlyFullName(people: readonly Speaker[], pronoun: string): Speaker | undefined {
  return onlyOne(people.filter(({ mention }) => mention.number === 'singular' && agrees(pronoun, mention)));
}

/** « a-t-il répondu »: somebody before the paper that prints it. */
export function lastToSpeak(fitting: readonly Speaker[]): Speaker | undefined {
  return (
    fitting.findLast(({ mention }) => mention.isPerson) ??
    fitting.findLast(({ mention, described }) => !(/^(?:press|agency)$/.test(described?.source ?? '') || isPressName(mention.label))) ??
    fitting.at(-1)
  );
}

/** « Paul Petit a interpellé le ministre »: whoever acts on somebody is taken up before them. */
export function subjectAmong(named: readonly Speaker[], sentence: SpokenSentence): Speaker | undefined {
  const { tokens } = sentence;
  const people = named.filter(({ mention }) => mention.isPerson && mention.isNamed);
  const first = subjectOf(named, sentence);
  // « Le défenseur n’a pas épargné son entraîneur, Luc Roux. « … », a-t-il grincé »
  const owned = people.filter(({ described }) => /^(?:son|sa|ses)$/.test(described?.determiner ?? ''));
  if (first?.mention.isPerson && owned.length === people.length && owned.length > 0) return first;
  const subject = subjectOf(people, sentence);
  // « Les chercheurs ont suivi 800 écoliers. Ils … »
  // « L’une des figures de la traversée est Paul Petit »: one and the same
  const isSame = people.some(({ range }) => range !== undefined && /^(?:est|était|s'appelle|reste|demeure)$/.test(tokens[range.start - 1]?.lower ?? ''));
  if (first?.mention.isPerson && !first.mention.isNamed && !isSame && !tokens.some(({ lower }) => meeting.test(lower))) return first;
  // « Paul Petit a croisé Marc Roux »: either may speak.
  return onlyOne(people) || !tokens.some(({ lower }) => meeting.test(lower)) ? subject : undefined;
}

/** Of several, the one whom the sentence is about. */
export function subjectOf(named: readonly Speaker[], sentence: SpokenSentence): Speaker | undefined {
  const { tokens } = sentence;
  // « Alors que le ministre insiste, la maire ne cède pas. »
  const places = [lastMainSubject(tokens, tokens.length)?.start, clauseHead(tokens, tokens.length)?.start];
  return places.map((start) => (start === undefined ? undefined : named.find(({ range, home }) => home === sentence && range?.start === start))).find((speaker) => speaker !== undefined);
}

/** Forms of verbs by which two people meet on equal terms. */
const meeting =
  /^(?:reçu|reçoit|recevait|recevra|rencontr.+|crois(?:é|e|ait)e?s?|accueill.+|retrouv.+|(?:entre)?(?:tenu|tient)|téléphon.+|discut.+|échang.+|vue?|revue?|salu(?:é|e)e?|dîn.+|déjeun.+|parlé?|parle|affront.+|battue?|bat|rejoint?e?|épous.+|embrass.+|invit.+|visit.+|côtoy.+|connaît|connu)$/;

/** « en visite à Vorsk »: a lone name behind « à » or « en ». */
export function isAtPlace({ mention, range, home, heard }: Speaker): boolean {
  const { tokens } = heard ?? home;
  return range !== undefined && tokens[range.start]?.isCapital === true && /^(?:à|en)$/.test(tokens[range.start - 1]?.lower ?? '') && firstNameGender(mention.label) === undefined;
}

/** Nouns for places, which have names of their own. */
const placed = /^(?:sortie|entrée|abords|environs|lisière|portes|hauteurs|phare|hameau|village|commune|ville|quartier|rue|port|gare|île|vallée|col|mont|lac|rivière|forêt|plage|baie|pointe|cap|pays|région|province|district|canton|prison|hôpital|lycée|collège|école|stade|salle|église|cathédrale|château|musée|camp|vallon|presqu'île|golfe|détroit|aéroport|barrage|site|plateau|massif|bourg|faubourg|station|département|nord|sud|est|ouest|large|côté|banlieue|périphérie)$/;

/** Somebody under a full name: « avec le soutien de Jean Petit, maire de Lens ». */
export function isFullPerson({ mention, range, home, heard }: Speaker): boolean {
  // « à Keur Mbaye »: a place
  const { tokens } = heard ?? home;
  const isPlace = range !== undefined && tokens[range.start]?.isCapital === true && /^(?:à|en)$/.test(tokens[range.start - 1]?.lower ?? '');
  // « au phare de Ponta Rasa »: what a place is called
  const isOfPlace = range !== undefined && /^d[e']$/.test(tokens[range.start - 1]?.lower ?? '') && placed.test(tokens[range.start - 2]?.lower ?? '') && firstNameGender(mention.label) === undefined;
  // « Loïs, 19 ans, »: a name that no list has
  const isAged = range !== undefined && tokens[range.start + 1]?.text === ',' && tokens[range.start + 2]?.kind === 'number' && tokens[range.start + 3]?.lower === 'ans';
  return mention.isPerson && mention.isNamed && (mention.label.includes(' ') || givenNameGender(mention.label) !== undefined || isAged) && !isPlace && !isOfPlace;
}

/** The one speaker of a list; undefined where it holds nobody or several. */
export function onlyOne(speakers: readonly Speaker[]): Speaker | undefined {
  const distinct = new Map(speakers.map((speaker) => [speaker.mention.key, speaker]));
  const [only] = distinct.values();
  return distinct.size === 1 ? only : undefined;
}
