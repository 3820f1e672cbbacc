import { isAuxiliary } from '../../french/auxiliaries.ts';
import { prepositions } from '../../french/chunk-words.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { canSpeak } from './can-speak.ts';
import { clauseHead } from './clause-head.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { sideOf } from './frame-voice.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { subjectBefore } from './subjects.ts';
import { pronounVoice, type Voice, voiceAt } from './voice.ts';

/**
 * Who the first word between the marks of the quotation at `at` is the verb of: « Le groupe « regrette » une
 * décision », « Paul Petit se félicite du rapport mais « reste vigilant » ». They are taken to tell it of themselves.
 */
export function subjectOfQuotedVerb(tokens: readonly Token[], at: number): Voice | undefined {
  if (!beginsWithVerb(tokens[at]?.text ?? '')) return undefined;
  const pronoun = tokens[at - 1];
  if (pronoun && /^(?:il|elle|ils|elles)$/.test(pronoun.lower) && pronoun.isInverted !== true) return pronounVoice(at - 1, pronoun.lower);
  // « Chez Renault, on « prend acte ». »
  if (pronoun?.lower === 'on' && pronoun.isInverted !== true) return sideOf(tokens, at - 1);
  // « transmis à l’Inspection, qui « prend ces résultats au sérieux » »: a body, of itself
  const body = pronoun?.lower === 'qui' && tokens[at - 2]?.text === ',' ? subjectBefore(tokens, at, 0) : undefined;
  if (body && canSpeak(tokens, body) && (body.phrase?.source === 'institution' || /^(?:office|inspection|direction|agence|autorité|commission|conseil|service)$/.test(tokens[body.phrase?.name?.start ?? -1]?.lower ?? ''))) return body;
  // « Une promesse : la Ville « étudiera » la reprise »
  const colon = tokens.slice(0, at).findLastIndex(({ text }) => text === ':');
  const head = (colon > 0 ? voiceAt(tokens, colon + 1, at) : undefined) ?? clauseHead(tokens, at);
  if (!head?.phrase || head.phrase.source === 'document' || !canSpeak(tokens, head)) return undefined;
  const isShared = /^(?:mais|et|puis)$/.test(tokens[at - 1]?.lower ?? '') && tokens.slice(head.end, at).some(({ lower }) => isAuxiliary(lower) || isPresentVerb(lower));
  const end = tokens[head.end]?.text === ',' && head.end === at - 1 && head.apposition !== undefined ? at : passAdverbials(tokens, head.end, at).end;
  return isShared || end === at ? head : undefined;
}

/**
 * Whether words between marks begin, in small letters, with a verb in the third person: of saying, alone or not
 * (« « condamne » »); another only where more words follow (« « reste vigilant » », not « « montre » ses muscles »).
 */
export function beginsWithVerb(quoted: string): boolean {
  const words = quoted.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').split(/[\s\u00a0\u202f]+/);
  const [first = '', second = ''] = words;
  if (!/^\p{Ll}/u.test(first)) return false;
  const clitic = /^(?:se|ne)$/.test(first) ? first : /^[ns]['’]/.exec(first)?.[0];
  const word = (clitic === undefined ? first : clitic === first ? second : first.slice(clitic.length)).replace(/[^\p{L}-]+.*$/u, '');
  // « est une honte », « lui a parlé »: what others say of the subject
  // « n’est pas en mesure de »: what nobody but they themselves can tell
  const isOwnState = /^(?:n['’]est|ne sont) pas (?:en mesure|prête?s?|disposée?s?|au courant|opposée?s?|informée?s?|favorables?|compétente?s?|concernée?s?|dupes?)(?![\p{L}])/u.test(words.join(' '));
  if (isAuxiliary(word)) return isOwnState || (clitic !== undefined && !/^(?:est|sont|était|étaient)$/.test(word));
  if (word === '' || prepositions.has(word)) return false;
  // « L’industriel « comprend » », « La Ville « assume » »: what nobody but they can say of themselves
  if (words.length === 1 && /^(?:compren(?:d|nent)|assume(?:nt)?|atten(?:d|dent)|hésite(?:nt)?|dout(?:e|ent)|réfléchi(?:t|ssent)|espère(?:nt)?|persiste(?:nt)?|étudie(?:nt)?)$/.test(word)) return true;
  return reportingForms(word).some(({ tense, verb }) => !verb.constructions.has('beside') && !/^(?:montrer|sentir)$/.test(verb.lemma) && (tense === 'present' || tense === 'future' || tense === 'imperfect' || tense === 'past')) || (words.length > 1 && isPlainVerb(word));
}
