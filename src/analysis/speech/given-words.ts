import type { QuotationRecord } from '../records.ts';
import type { AttributionBuilder } from './build-attribution.ts';
import { isSaidByMe } from './first-person.ts';
import type { Going } from './going.ts';
import { type Interview, toldToThem } from './interview.ts';
import { addBeside } from './neighbour-speaker.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Whether a word of the report holds a quotation, of nobody that is known: « On lui reproche de « … » ». */
function isOpen({ built }: AttributionBuilder, { id }: QuotationRecord): boolean {
  return built.some(({ record }) => record.quotations.includes(id) && record.attribution.speaker === undefined);
}

/** In an interview, whoever is asked says the words of its title, and those that a question recalls (« Vous écrivez que … »). */
export function giveAsked({ builder, attributed, headings, bySentence }: Going, { questions, above }: Interview, answerer: Speaker): void {
  for (const sentence of [...above, ...questions]) {
    for (const [at, { kind, quotation: index }] of sentence.tokens.entries()) {
      const quotation = kind === 'quotation' ? builder.quotation(index) : undefined;
      const isTitle = quotation?.use === 'speech' && (headings.has(sentence) || sentence.sentence.passage - (above[0]?.sentence.passage ?? 0) < 2) && !bySentence.get(sentence)?.some(({ record }) => record.attribution.speaker !== undefined);
      const isRecalled = quotation !== undefined && (quotation.use !== 'term' || quotation.text.split(' ').length > 2) && questions.has(sentence) && toldToThem(sentence, at);
      if (!quotation || (attributed.has(quotation.id) && !isOpen(builder, quotation)) || !(isTitle || isRecalled)) continue;
      addBeside(sentence, answerer, index, builder);
      attributed.add(quotation.id);
    }
  }
}

/** The words of a sentence whose speaker the sentence behind it names. */
export function giveClaimed({ builder, attributed }: Going, sentence: SpokenSentence): void {
  const claimant = builder.claimed(sentence);
  if (!claimant) return;
  for (const { kind, quotation: index } of sentence.tokens) {
    const claimed = kind === 'quotation' ? builder.quotation(index) : undefined;
    // « On lui a reproché de « … ». La formule est de X »: « on » is nobody yet
    if (!claimed || claimed.use === 'term' || (attributed.has(claimed.id) && !isOpen(builder, claimed))) continue;
    addBeside(sentence, claimant, index, builder);
    attributed.add(claimed.id);
  }
}

/** « Je me suis dit : « … » » in an interview whose answers stand in no marks: whoever is asked. */
export function giveOwn({ builder, attributed, interviewee, teller, bySentence }: Going, sentence: SpokenSentence): void {
  const me = interviewee ?? teller;
  if (!me || sentence.sentence.part !== 'text' || bySentence.get(sentence)?.some(({ record }) => record.attribution.speaker !== undefined && record.quotations.length > 0)) return;
  for (const [at, { kind, quotation: index }] of sentence.tokens.entries()) {
    const quotation = kind === 'quotation' ? builder.quotation(index) : undefined;
    if (!quotation || quotation.use === 'term') continue;
    const self = sentence.tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:je|j')$/.test(lower));
    const between = self < 0 ? [] : sentence.tokens.slice(self + 1, at);
    const isSaid = between.length < 10 && between.some(({ lower }) => isSaidByMe(lower)) && between.every(({ lower, kind: sort }) => sort !== 'quotation' && !/^(?:il|elle|on|ils|elles|vous|qui|qu[e'])$/.test(lower));
    if (!isSaid) continue;
    addBeside(sentence, me, index, builder);
    attributed.add(quotation.id);
  }
}
