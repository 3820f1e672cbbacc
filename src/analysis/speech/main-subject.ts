import { isAuxiliary } from '../../french/auxiliaries.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isIntroducingNoun, isSpokenNoun } from '../../french/spoken-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { beforeClitics } from './clitics.ts';
import { clauseHead, isImpersonal } from './clause-head.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { sideOf } from './frame-voice.ts';
import { antecedentBefore } from './relative-antecedent.ts';
import { subjectBefore } from './subjects.ts';
import { type Voice, voiceAt } from './voice.ts';
import type { Token } from './read-tokens.ts';
import { lastClauseSubject, lastMainSubject, namedInFront } from './clause-before-colon.ts';

/** A main clause without a verb of saying: its subject is taken to speak. */
export function mainSubject(tokens: readonly Token[], colon: number): Voice | undefined {
  const main = lastMainSubject(tokens, colon);
  for (let at = colon - 1; at > (main?.start ?? 0); at -= 1) {
    if (!isAuxiliary(tokens[at]?.lower ?? '') && !/^(?:se|s'|n'|ne)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const voice = subjectBefore(tokens, beforeClitics(tokens, at, 0), 0);
    // « n’en revient pas qu’on s’appuie là-dessus »
    if (voice?.pronoun === 'on' && /^qu[e']$/.test(tokens[voice.start - 1]?.lower ?? '')) continue;
    if (voice?.pronoun === 'il' && isImpersonal(tokens, voice.end)) continue;
    // « énumère tout ce que la commune a consenti »: a clause inside the sentence
    if (/^qu[e']$/.test(tokens[(voice?.start ?? 0) - 1]?.lower ?? '') && tokens[(voice?.start ?? 0) - 2]?.lower === 'ce') continue;
    // « les métiers où l’on attend »
    if (voice?.pronoun === 'on' && tokens.slice(Math.max(0, voice.start - 2), voice.start).some(({ lower }) => /^(?:où|dont)$/.test(lower))) continue;
    // « s’adresse au négociant que deux huissiers font sortir : « … » »: what is told of another
    const told = (voice?.start ?? 0) - 1;
    if (/^qu[e']$/.test(tokens[told]?.lower ?? '') && isNounBefore(tokens, told) && !isSpokenNoun((tokens[told - 1]?.lower ?? '').replace(/s$/, ''))) continue;
    // « Anne, dont le père a passé un an là : « … » »: whose father he is
    const owner = tokens[(voice?.start ?? 0) - 1]?.lower === 'dont' && /^(?:le|la)$/.test(voice?.phrase?.determiner ?? '') ? antecedentBefore(tokens, (voice?.start ?? 0) - 1) : undefined;
    if (owner && canSpeak(tokens, owner)) return owner;
    // « Du côté des supporters, on se frotte les mains »
    const side = voice?.pronoun === 'on' ? sideOf(tokens, voice.start) : undefined;
    if (side) return side;
    // « Les livres étaient triés par les scouts : « … » »: whoever does it, and not the text
    const by = voice?.phrase !== undefined && voice.phrase.source !== 'person' && voice.phrase.name === undefined ? tokens.slice(at, colon).findLastIndex(({ lower }) => lower === 'par') + at : -1;
    const doer = by > at ? voiceAt(tokens, by + 1, colon) : undefined;
    // « L’équipement est payé par les pêcheurs »: who pays for it
    const isPaid = /^(?:payé|financé|subventionné|offert|assuré|fourni|acheté|loué|prêté)e?s?$/.test(tokens[by - 1]?.lower ?? '');
    if (doer?.end === colon && !isPaid && canSpeak(tokens, doer)) return doer;
    if (voice && !isIntroducingNoun(voice.phrase?.head ?? '') && (voice.pronoun !== undefined || voice.phrase?.source !== undefined || voice.phrase?.name !== undefined)) return voice;
  }
  if (main) return main;
  const named = namedInFront(tokens, colon);
  if (named) return named;
  const second = lastClauseSubject(tokens, colon);
  if (second) return second;
  // « X reste prudent : « … » »: whatever the verb, whoever the sentence begins with.
  const head = clauseHead(tokens, colon);
  if (!head || !canSpeak(tokens, head)) return undefined;
  // « Le règlement tient en une ligne : « … » »
  const isText = head.phrase?.source === 'document';
  // « Une lettre ouverte circule dans les antennes : « … » »
  const isRound = isText && /^(?:circul|tourn|fleuri|s'affich|placard)(?:e|ent|ait|aient|t|ssent)$/.test(tokens[head.end]?.lower ?? '');
  // « Une affiche le rappelle à l’entrée : « … » »
  const isTold = isText && /^(?:le|l')$/.test(tokens[head.end]?.lower ?? '') && reportingForms(tokens[isAuxiliary(tokens[head.end + 1]?.lower ?? '') ? head.end + 2 : head.end + 1]?.lower ?? '').length > 0;
  return isRound || isTold || !isText || tokens.slice(head.end, head.end + 8).some(({ lower }, step, near) => /^(?:tient|tenait|tiennent)$/.test(lower) && near[step + 1]?.lower === 'en') ? head : undefined;
}

/** Whether a noun with its article stands right in front of a place: « au négociant | que ». */
function isNounBefore(tokens: readonly Token[], at: number): boolean {
  return /^(?:au|aux|du|des|le|la|l'|les|une?|ce|cet|cette|ces)$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.kind === 'word' && !isPresentVerb(tokens[at - 1]?.lower ?? '');
}
