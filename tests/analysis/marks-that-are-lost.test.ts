import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

const quoted = (text: string) => hear(text).quotations.map((quotation) => quotation.text);

describe('a quotation whose closing mark is lost', () => {
  test.each([
    ['Elle est venue. « Je pars, a dit Anne Roux. Il gèle.', ['Je pars']],
    ['Elle est venue. « Je pars. Je reviendrai. Puis elle rit « fort ».', ['Je pars. Je reviendrai.', 'fort']],
    ['Elle est venue. « Je pars. Je reviendrai.', ['Je pars. Je reviendrai.']],
    // What a sentence has begun ends with it; an utterance goes on in the next paragraph, which opens again.
    ['Il aurait "reconnu les faits. Le juge attend.\n\n"Condamné d’avance", l’écrivain se tait.', ['reconnu les faits.', 'Condamné d’avance']],
    ['Elle est venue. "Je pars. Je reviendrai.\n\n"Il le faut", dit-elle.', ['Je pars. Je reviendrai.\n\n"Il le faut']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
