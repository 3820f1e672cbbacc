import type { Range } from './noun-phrase.ts';
import type { Voice } from './voice.ts';

/** A place of a sentence that says who says something. Token ranges. */
export interface Frame {
  /**
   * - `incise`: beside or behind the words, subject inverted: « …, a affirmé TASS »;
   * - `lead`: subject and verb before the words: « X a déclaré que … »;
   * - `gerund`: « évoquant des … »; `infinitive`: « et d’ajouter »;
   * - `passive`: « … a été annoncé par X »;
   * - `sourcing`: a preposition: « selon X »;
   * - `label`: « X : « … » »;
   * - `beside`: the neighbouring sentence tells of one person;
   * - `subject`: no verb of saying, the subject of the clause: « X veut « … » ».
   */
  readonly kind: 'incise' | 'lead' | 'gerund' | 'infinitive' | 'passive' | 'sourcing' | 'label' | 'subject' | 'beside';
  readonly cue: Range;
  readonly lemma: string;
  /** Undefined where the frame leaves the speaker to the sentences before (« Et d’ajouter »). */
  readonly voice: Voice | undefined;
  /** What is attributed. */
  readonly content: Range;
  /** How the words follow: `que`, a colon, right behind the verb, as its object, or they stand before. */
  readonly opening: 'que' | 'colon' | 'direct' | 'infinitive' | 'object' | 'before' | 'around';
  readonly isDoubt: boolean;
  /** The verb reports an opinion or a wish, not words. */
  readonly isThought: boolean;
  /** The verb says what somebody calls something: « qualifier de ». */
  readonly isQuality?: boolean;
}

/**
 * A frame whose cue is a sign and no verb: the colon, comma, dash or bracket at token `sign`, between the words and who
 * says them. The words stand behind the sign or before it, by where `content` starts.
 */
export function labelFrame(sign: number, lemma: string, voice: Voice | undefined, content: Range): Frame {
  return {
    kind: 'label',
    cue: { start: sign, end: sign + 1 },
    lemma,
    voice,
    content,
    opening: content.start > sign ? 'colon' : 'before',
    isDoubt: false,
    isThought: false,
  };
}

/** A frame that no word but the subject of the clause around gives: the quotation at token `at` is taken to be its subject's. */
export function subjectFrame(voice: Voice, at: number): Frame {
  return {
    kind: 'subject',
    cue: { start: voice.start, end: voice.end },
    lemma: 'sujet',
    voice,
    content: { start: at, end: at + 1 },
    opening: 'object',
    isDoubt: false,
    isThought: true,
  };
}
