import { onlyOne } from './among-speakers.ts';
import type { BuiltAttribution } from './build-attribution.ts';
import { namesByTitle, ofOneself } from './first-person.ts';
import type { Going } from './going.ts';
import { isQuestion } from './is-question.ts';
import { quotedWords } from './signatures.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { isPause } from './take-turns.ts';

/** How many sentences back whoever is asked is looked for. */
const askedReach = 6;

/** « …, demande X à Y. Silence. « Un, presque. » », « …, l’interroge la juge. « J’ai payé. » »: whoever was asked; `nobody` where the text does not say whom. */
export function askedBefore(going: Going, rank: number): Speaker | 'nobody' | undefined {
  const { spoken, builder, namedIn, bySentence } = going;
  const before = spoken[rank - 1];
  const back = askingOn(going, rank);
  if (back) return back;
  const isAfterPause = before !== undefined && isPause(before);
  const asked = isAfterPause ? spoken[rank - 2] : before;
  const words = asked?.tokens.findLast(({ kind }) => kind === 'quotation');
  const told = before && !isAfterPause ? answeredInCourt(going, before, rank) : undefined;
  if (told) return told;
  const question = asked && words && isQuestion(builder.quotation(words.quotation)?.text ?? '') ? bySentence.get(asked)?.findLast(({ record }) => record.quotations.length > 0) : undefined;
  if (!asked || !question) return undefined;
  const other = onlyOne((namedIn.get(asked)?.everyone ?? []).filter(({ mention, described }) => mention.isPerson && mention.key !== question.speaker?.mention.key && mention.label !== question.speaker?.label && !/^(?:son|sa|ses|leurs?)$/.test(described?.determiner ?? '')));
  // « « Où sont les perceuses ? », demande la procureure. « Chez ma mère. » »: whoever is tried
  const { tried } = going;
  const reply = spoken[rank] ? quotedWords(spoken[rank]) : '';
  const party = other ?? partyBefore(going, rank - 1, question.speaker, true);
  const isOnTrial = tried !== undefined && question.speaker?.mention.key !== tried.mention.key && asksOfTrial(question) && !isQuestion(reply) && !namesByTitle(reply, tried.mention) && (!party || party.mention.key === tried.mention.key);
  if (isOnTrial) return tried;
  if (isAfterPause) return other ?? 'nobody';
  const sentence = spoken[rank];
  if (!sentence || sentence.sentence.passage - asked.sentence.passage > 1) return undefined;
  // Turns that are paragraphs of their own: « « Vous vouliez le tuer ? », demande la juge. » over « « Je ne sais pas. » »
  const isTurn = sentence.sentence.passage > asked.sentence.passage;
  const answer = quotedWords(sentence);
  // « Vous avez pourtant trouvé le temps. »: the one who asks goes on
  const isToSomebody = isTurn && addressing.test(words?.text ?? '') && (!addressing.test(answer) || ofOneself.test(answer)) && question.frame.kind === 'incise' && asksAloud.test(question.frame.lemma) && asksByOffice(question);
  if (!isToSomebody && (isTurn || !isPutTo(asked, question, answer))) return undefined;
  return other ?? partyBefore(going, rank - 1, question.speaker) ?? (asksByOffice(question) ? 'nobody' : undefined);
}

/** « « Pourquoi ? », demande la juge. » « « J’ai paniqué. » » « « Vous avez pourtant changé de pneu. » », each a paragraph: whoever asked, back at the one who has answered. */
function askingOn({ spoken, builder, bySentence }: Going, rank: number): Speaker | undefined {
  const [asked, answered, sentence] = spoken.slice(Math.max(0, rank - 2), rank + 1);
  if (!asked || !answered || !sentence || answered.tokens.some(({ kind }) => kind === 'word')) return undefined;
  const question = bySentence.get(asked)?.findLast(({ record }) => record.quotations.length > 0);
  const words = quotedWords(sentence);
  // « …, demande la juge. « Oui. » « Il y a soixante lignes, Monsieur. » »: in one paragraph
  const isBeside = sentence.sentence.passage === asked.sentence.passage && /^[^\p{L}\p{N}]*[«“"]/u.test(words);
  if (isBeside && question && isQuestion(builder.quotation(asked.tokens.find(({ kind }) => kind === 'quotation')?.quotation ?? -1)?.text ?? '') && isPutTo(asked, question, quotedWords(answered))) return question.speaker;
  if (answered.sentence.passage !== asked.sentence.passage + 1 || sentence.sentence.passage !== answered.sentence.passage + 1) return undefined;
  if (question?.frame.kind !== 'incise' || !asksAloud.test(question.frame.lemma) || !asksByOffice(question) || !addressing.test(words) || ofOneself.test(words)) return undefined;
  const other = bySentence.get(answered)?.findLast(({ record }) => record.quotations.length > 0)?.speaker;
  return other !== undefined && other.mention.key !== question.speaker?.mention.key ? question.speaker : undefined;
}

/** Whether the words behind a question answer it: it is put to somebody, by a pronoun or by those who ask by office, or the words begin as answers do. */
function isPutTo(asked: SpokenSentence, { frame, record }: BuiltAttribution, answer: string): boolean {
  if (frame.kind !== 'incise' || !asksAloud.test(frame.lemma) || record.attribution.speaker === undefined) return false;
  const before = asked.tokens[frame.cue.start - 1]?.lower ?? '';
  // « s’enquiert le président »
  if (/^(?:se|s')$/.test(before) && !/^enqu/.test(frame.lemma)) return false;
  // « Que les corneilles, Monsieur le juge. »
  if (/(?:monsieur|madame|m\.|mme) (?:le|la) (?:juge|présidente?|procureure?|commissaire|ministre|maire)|votre honneur/iu.test(answer) && asksByOffice({ frame })) return true;
  if (/^(?:lui|leur|l'|la|le|les)$/.test(before)) return true;
  // « « Et la trois ? », demande Anne. « La trois, c’est … » »
  if (takesUp(quotedWords(asked), answer)) return true;
  return asksByOffice({ frame }) && /^[^\p{L}]*(?:oui|ouais|non|si|jamais|rien|personne|aucune?|j['’]|je|euh|bah|ben|parce|pas)(?![\p{L}])/iu.test(answer);
}

/** Whether words begin with the two that end a question: « Et la trois ? » « La trois, c’est … ». */
function takesUp(question: string, answer: string): boolean {
  const [asked, said] = [question, answer].map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}' ]+/gu, ' ').trim().split(/\s+/));
  const first = said?.slice(0, 2).join(' ') ?? '';
  return said !== undefined && asked !== undefined && said.length > 3 && first.length > 6 && asked.slice(-2).join(' ') === first;
}

function asksByOffice({ frame: { voice } }: Pick<BuiltAttribution, 'frame'>): boolean {
  return [voice?.phrase?.head, voice?.apposition?.head].some((head) => asking.test(head ?? ''));
}

/** « La présidente lui demande s’il regrette. « Tous les jours. » », « « Vous mentez », coupe la présidente. « Non, Madame. » »: whoever is tried, where somebody of the court has put it to them. */
function answeredInCourt(going: Going, asked: SpokenSentence, rank: number): Speaker | undefined {
  const { tried, bySentence } = going;
  const sentence = going.spoken[rank];
  if (!tried || !sentence || sentence.sentence.passage !== asked.sentence.passage) return undefined;
  const last = bySentence.get(asked)?.at(-1);
  const words = quotedWords(sentence);
  // a witness of the same paragraph is asked
  const party = partyBefore(going, rank - 1, last?.speaker, true);
  if (party && party.mention.key !== tried.mention.key) return undefined;
  // « La présidente l’interroge sur ses dettes. « … » »
  const officer = asked.tokens.slice(0, 6).findIndex(({ lower }) => asking.test(lower));
  const put = asked.tokens.slice(officer + 1, officer + 9).findIndex(({ lower }, at, near) => /^(?:lui|l'|le|la)$/.test(lower) && /^(?:demand|interrog|questionn|relanc)/.test(near[at + 1]?.lower ?? ''));
  const isAskedOf = officer >= 0 && put >= 0 && asked.tokens.every(({ kind }) => kind !== 'quotation');
  if (isAskedOf && !addressing.test(words) && !isQuestion(words) && !namesByTitle(words, tried.mention)) return tried;
  if (!last?.speaker || last.speaker.mention.key === tried.mention.key || !asksOfTrial(last) || namesByTitle(words, tried.mention)) return undefined;
  const isPolite = /^[^\p{L}]*(?:oui|non|si|jamais|pardon|exact|merci)[,.…]? (?:madame|monsieur)(?![\p{L}])/iu.test(words);
  const { tokens } = asked;
  const isPut = last.record.quotations.length === 0 && /^(?:demand|interrog|questionn)/.test(last.frame.lemma) && tokens.slice(last.frame.voice?.end ?? 0, last.frame.cue.end).some(({ lower }) => /^(?:lui|l'|le|la)$/.test(lower));
  return isPolite || (isPut && !addressing.test(words) && !isQuestion(words)) ? tried : undefined;
}

/** « demande la procureure », « s’enquiert la présidente, Anne Roux »: somebody of the court, by the clause or by what the text has said of them. */
function asksOfTrial({ frame, speaker }: BuiltAttribution): boolean {
  const head = speaker?.described?.head ?? '';
  return (asksByOffice({ frame }) || asking.test(head)) && !/^(?:avocate?|journaliste|médecin)s?$/.test(frame.voice?.phrase?.head ?? head);
}

/** Words that are put to somebody. */
const addressing = /(?<![\p{L}])(?:vous|tu|votre|vos|t['’])(?![\p{L}])/iu;

/** Verbs by which somebody asks another. */
const asksAloud = /^(?:demand|interrog|questionn|relanc|enqu|insist|interromp|coup)/;

/** Those whose office it is to ask. */
const asking = /^(?:juges?|magistrate?s?|présidente?s?|procureure?s?|avocate?s?|substitute?s?|assesseure?s?|enquêteurs?|enquêtrices?|policiers?|policières?|gendarmes?|journalistes?|animateurs?|animatrices?|présentateurs?|présentatrices?|reporters?|rapporteure?s?|médecins?|douaniers?|bâtonnière?s?)$/;

/** Whoever spoke last before a question, other than its asker; else the one of whom the sentences before tell; `isNear` in its own paragraph. */
function partyBefore({ spoken, bySentence, namedIn }: Going, rank: number, asker: Speaker | undefined, isNear = false): Speaker | undefined {
  const home = spoken[rank];
  for (let at = rank - 1; home && at >= Math.max(0, rank - askedReach); at -= 1) {
    const sentence = spoken[at];
    if (!sentence || sentence.sentence.part !== home.sentence.part || home.sentence.passage - sentence.sentence.passage > Number(!isNear)) return undefined;
    const isOther = ({ mention }: Speaker): boolean => mention.isPerson && mention.key !== asker?.mention.key && mention.number !== 'plural';
    const spoke = bySentence.get(sentence)?.findLast(({ speaker, record }) => speaker !== undefined && record.quotations.length > 0 && isOther(speaker))?.speaker;
    const told = spoke ?? onlyOne((namedIn.get(sentence)?.mentioned ?? []).filter(isOther));
    if (told) return told;
  }
  return undefined;
}
