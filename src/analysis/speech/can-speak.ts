import { isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives, isAdverb, prepositions } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSeatOfPower } from '../../french/seats-of-power.ts';
import { isIntroducingNoun } from '../../french/spoken-nouns.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import type { Voice } from './voice.ts';

/** Whether a phrase can be someone who speaks: a name, a person, a body, a text. */
export function canSpeak(tokens: readonly Token[], { start, phrase, pronoun, apposition }: Voice): boolean {
  if (pronoun !== undefined) return true;
  if (!phrase) return false;
  // « Votre livre insiste … »: what one is asked about
  if (/^(?:votre|vos|ton|ta|tes)$/.test(phrase.determiner ?? '') && phrase.source !== 'person') return false;
  // « l’un d’entre eux », « l’une d’elles »
  if (tokens[start]?.lower === "l'" && /^une?$/.test(tokens[start + 1]?.lower ?? '')) return !/^(?:de|d'|des)$/.test(tokens[start + 2]?.lower ?? '') || phrase.source !== undefined || isPeopleBehind(tokens, start + 3) || tokens[start + 3]?.isCapital === true;
  // « une de ses collègues »
  if (/^une?$/.test(tokens[start]?.lower ?? '') && /^(?:de|d'|des)$/.test(tokens[start + 1]?.lower ?? '')) return isPeopleBehind(tokens, start + 2);
  // « un autre », « d’autres »
  if (/^autres?$/.test(phrase.head ?? '') && phrase.end - phrase.start <= 2) return true;
  // « Aucun blessé »: nobody
  if (/^(?:aucune?|nul|nulle)$/.test(phrase.determiner ?? '')) return false;
  if (isPersonByQuality(tokens, phrase)) return true;
  // « le premier », « la seconde », « le même »
  if (phrase.name === undefined && phrase.end - phrase.start === 2 && /^(?:le|la)$/.test(phrase.determiner ?? '') && /^(?:premi(?:er|ère)|derni(?:er|ère)|seconde?|deuxième|troisième|même)$/.test(phrase.head ?? tokens[start + 1]?.lower ?? '')) return true;
  // « Question : « … » », « Deuxième grief : « … » »
  const only = phrase.name !== undefined && phrase.end === start + 1 && apposition === undefined ? (tokens[start]?.lower ?? '') : '';
  // « Témoignages : « … » », « Verbatim : « … » »
  if (isIntroducingNoun(only.replace(/s$/, '')) || /^(?:témoignages?|verbatim|extraits?|interview|entretien|reportage|portraits?|vidéo|podcast|enquête|récits?|citations?|florilège|morceaux)$/.test(only)) return false;
  // « Vu boulevard des Charmes : « … » »
  // « Théâtre : « Le Passeur » »: a rubric
  if (/^(?:théâtre|cinéma|musique|danse|opéra|livres?|roman|exposition|concert|spectacle|bd|jeunesse|photo|football|rugby|handball|tennis|cyclisme|culture|sports?|justice|santé|économie|politique|société)$/.test(only)) return false;
  if (/^(?:vu|lu|entendu|aperçu|repéré)e?s?$/.test(tokens[start]?.lower ?? '') && start === 0) return false;
  if (isIntroducingNoun(only) || /^(?:premi(?:er|ère)|deuxième|troisième|quatrième|seconde?|derni(?:er|ère)|autre)$/.test(only)) return false;
  if (isHeadlineNoun(tokens, phrase)) return false;
  // « Un mot revient : « … » »
  if (phrase.name === undefined && /^une?$/.test(phrase.determiner ?? '') && /^(?:mot|terme|chiffre|constat|crainte|refrain|idée|question|doute|certitude)$/.test(phrase.head ?? '') && phrase.end - phrase.start === 2) return false;
  return phrase.source !== undefined || phrase.name !== undefined || apposition?.name !== undefined;
}

/** « la petite », « le plus jeune », « un type »: somebody, by an adjective or a noun that means a thing elsewhere. */
export function isPersonByQuality(tokens: readonly Token[], { start, end, name, head, determiner }: NounPhrase): boolean {
  if (name !== undefined) return false;
  const words = tokens.slice(start, end).map(({ lower }) => lower).join(' ');
  // « un type de contrat » is a thing
  if (head === 'type' && /^(?:un|le|ce|des)$/.test(determiner ?? '')) return end - start === 2;
  return /^(?:l[ae]s? (?:plus )?(?:petite?|grande?|vieux|vieille|jeune|âgée?|ancienne?|anciens|aînée?|bavarde?|malade)s?|l' (?:ancienne?|aînée?))$/.test(words);
}

function isPeopleBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({ kind, lower }) => kind === 'word' && (/^(?:person|group|institution)$/.test(sourceKind(lower) ?? '') || /^(?:eux|elles|nous|vous|leurs|siens|siennes)$/.test(lower)));
}

/** « Fermeture de la maternité : « … » », « Grêle dans l’Ain : « … » »: the noun that a headline begins with, no name. */
function isHeadlineNoun(tokens: readonly Token[], { start, name, determiner, source }: NounPhrase): boolean {
  if (start !== 0 || name?.start !== 0 || name.end !== 1 || determiner !== undefined || source !== undefined) return false;
  const { text } = tokens[0] ?? { text: '' };
  const next = tokens[1]?.lower ?? '';
  return givenNameGender(text) === undefined && !isSeatOfPower(text) && !/^\p{Lu}{2,}$/u.test(text) && (genitives.has(next) || prepositions.has(next) || /^(?:qu[e']|comme)$/.test(next) || isPluralHeading(tokens));
}

/** « Fausses locations étudiantes : « … » »: no verb in the third person ends in -s, and none comes before the colon. */
function isPluralHeading(tokens: readonly Token[]): boolean {
  const noun = tokens[1];
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (noun?.kind !== 'word' || noun.isCapital || !/.{3}s$/.test(noun.lower) || isAdverb(noun.lower) || colon < 0) return false;
  return tokens.slice(1, colon).every(({ lower }) => !isAuxiliary(lower) && reportingForms(lower).every(({ tense }) => tense === 'participle'));
}
