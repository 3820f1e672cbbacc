import { reportingForms } from '../../french/reporting-verbs.ts';
import { closing, isBriefAside } from './brief-aside.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/**
 * The report's own clause inside a quotation: « Nous irons, a-t-il dit, jusqu’au bout ».
 *
 * Only a verb of saying with its subject behind it, between commas or before a full stop: the speaker may well say
 * « comme l’a dit Paul ».
 */
export function findInnerIncise(quoted: SpokenSentence): Frame | undefined {
  const { tokens } = quoted;
  if (!tokens.some((_, at) => mayReport(tokens, at))) return undefined;
  return quoted.frames.find((frame) => {
    if (frame.kind !== 'incise' || frame.opening !== 'before' || !frame.voice) return false;
    if (/^(?:je|nous|vous|tu|ce|on)$/.test(frame.voice.pronoun ?? '')) return false;
    // « Et toi ? demande Anne. … », « Quel bonheur ! s’exclame-t-il. »: small letters behind the sign
    const isBehindSign = /^[?!…]$|^\.{3}$/.test(tokens[frame.cue.start - 1]?.text ?? '') && tokens[frame.cue.start]?.isCapital === false;
    if (!isBehindSign && frame.content.end >= frame.cue.start) return false;
    if (!isBehindSign && !/^[,–—]$/.test(tokens[frame.content.end]?.text ?? '')) return false;
    const behind = Math.max(frame.voice.end, frame.cue.end);
    const { end } = passAdverbials(tokens, behind, tokens.length);
    const next = tokens[end];
    return next === undefined || closing.test(next.text) || /^(?:qui|où|dont)$/.test(next.lower) || isBriefAside(tokens, behind);
  });
}

/** How many words may stand between the comma and the verb of an incise: « , lui a encore dit X ». */
const verbReach = 4;

/** What set phrases of saying begin with: « fait savoir », « tient à préciser ». */
const periphrastic = /^(?:fai|fon|laiss|tien|ten|me[tst]|mis|veu|voul|contin|préf|reme|croi)/;

/** A pronoun hung on its verb, or a form of saying near a comma or a dash: cheap, before anything is read. */
function mayReport(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.isInverted) return true;
  return token !== undefined && /^(?:[,–—?!…]|\.{3})$/.test(token.text) && tokens.slice(at + 1, at + 1 + verbReach).some(({ lower }) => reportingForms(lower).length > 0 || periphrastic.test(lower));
}
