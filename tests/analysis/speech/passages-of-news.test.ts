import { describe, expect, test } from 'vitest';
import { isSameSpeaker, type NotedPassage, notedPassages, placeOfNote } from '../noted-passages.ts';
import { hear } from '../read-passage.ts';

// The passages that `measure-speech` measures as a whole, here each for itself: what a reader noted of every quotation
// (whose it is, whether it is speech, woven in or a term) and every indirect attribution is found, but for `missed`.

/** What the rules are known to read otherwise than the reader: `passage: words or cue`. */
const missed: ReadonlySet<string> = new Set([
  'pol-sondage: inquiets',
  "b-grippe: Il n'est pas trop tard pour se faire vacciner",
  'b-bresil: barbarie',
  'b-tel-que: quasi finalisé',
  'b-meteo2: tropicale',
  'c-taxis: Uber nous vole notre travail !',
  'c-suisse: la seule option possible',
  'c-livret: a tranché',
  'c-temoignage-1940: personne ne peut comprendre',
  'c-ferme-usine: Pas de ferme-usine ici',
  'afp-politique-2019: le compte n’y est pas',
  'football-2022: Mais les garçons ont montré du caractère',
  'football-2022: rester humble',
  'économie-2008: la récession est désormais inévitable',
  'santé-2021: préoccupante',
  'santé-2021: La situation se dégrade dans toutes les régions',
  'cyclisme-2012: une chasse aux sorcières',
  'etats-unis-2020: rien n’arrêterait',
  'municipal-2010: Laissons parler les Angevins',
  'rugby-2009: Il va falloir se regarder dans la glace',
  'justice-brésil-2016: Dehors Temer',
]);

const uses: Readonly<Record<string, string>> = { S: 'speech', P: 'partial', T: 'term', N: 'nested' };

/** A speaker as the reader noted it, where the rules found the same one; else as they found it. */
function asNoted(found: string | undefined, wanted: string): string {
  if (found === undefined) return '-';
  return isSameSpeaker(found, wanted) ? wanted : found;
}

/** The notes of some kinds that the rules are held to. */
function notesOf({ name, notes }: NotedPassage, kinds: RegExp): readonly (readonly string[])[] {
  return notes.filter(([kind = '', words = '']) => kinds.test(kind) && !missed.has(`${name}: ${words}`));
}

describe('quotations and whose they are', () => {
  test.each(notedPassages)('$name', (passage) => {
    const { text } = passage;
    const { quotations, attributionOf } = hear(text);
    const noted = notesOf(passage, /[SPTN]/);
    let from = 0;
    const found = noted.map(([kind = '', words = '', speaker]) => {
      const { start, end } = placeOfNote(text, words, from);
      from = start;
      const quotation = quotations.find(({ evidence }) => evidence.start === start && evidence.end === end);
      const told = quotation && attributionOf(quotation)?.attribution.speaker;
      return [words, kind === 'N' ? quotation && 'nested' : quotation?.use, speaker === undefined ? '' : asNoted(told, speaker)].join(' | ');
    });
    expect(found).toEqual(noted.map(([kind = '', words = '', speaker = '']) => [words, uses[kind], speaker].join(' | ')));
  });
});

describe('what is told without quotation marks', () => {
  test.each(notedPassages.filter((passage) => notesOf(passage, /I/).length > 0))('$name', (passage) => {
    const { text } = passage;
    const { attributions } = hear(text);
    const noted = notesOf(passage, /I/);
    const found = noted.map(([, cue = '', speaker = '']) => {
      const tellers = attributions.filter((record) => cue.includes(text.slice(record.cue.start, record.cue.end))).map(({ attribution }) => asNoted(attribution.speaker, speaker));
      return `${cue} | ${tellers.find((teller) => teller === speaker) ?? tellers.join(', ')}`;
    });
    expect(found).toEqual(noted.map(([, cue = '', speaker = '']) => `${cue} | ${speaker}`));
  });
});
