import { describe, expect, test } from 'vitest';
import { hear } from '../read-passage.ts';

/** The chain of each quotation, from the report outward; « - » where nobody is said to say it. */
function voices(text: string): string[] {
  const { quotations, attributionOf } = hear(text);
  return quotations.map((quotation) => attributionOf(quotation)?.attribution.chain.map(({ label }) => label).join(' ← ') || '-');
}

/** What is told without quotation marks: `chain: words`. */
function told(text: string): string[] {
  return hear(text)
    .attributions.filter(({ quotations }) => quotations.length === 0)
    .map(({ attribution, evidence }) => `${attribution.chain.map(({ label }) => label).join(' ← ')}: ${text.slice(evidence.start, evidence.end)}`);
}

describe('a line that hands the floor over', () => {
  test.each([
    ['Le juge tranche :\n\n« La peine est confirmée. »', ['Le juge']],
    ['Anne Roux (maire) :\n\n« La peine est confirmée. »', ['Anne Roux']],
    ['Le juge a tranché.\n\n« La peine est confirmée. »', ['-']],
    ['La neige tombe :\n\n« La peine est confirmée. »', ['-']],
    ['Interrogé, précise-t-il :\n\n« La peine est confirmée. »', ['-']],
  ])('%j', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('words woven into a clause', () => {
  test.each([
    ['Le ministre veut « un sursaut ».', ['Le ministre']],
    ['Mais le ministre veut « un sursaut ».', ['le ministre']],
    ['Et, mardi, le ministre veut « un sursaut ».', ['le ministre']],
    ['La chaise porte « un numéro ».', ['-']],
    ['Le maire a été victime d’une panne « majeure ».', ['-']],
    ['Le ministre est là ; la neige est « lourde ».', ['-']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('of several frames the nearest holds the words', () => {
  test.each([
    ['Le maire a annoncé un plan, que la préfète juge « trop court ».', ['la préfète']],
    ['« Trop court », a jugé la préfète alors que le maire dit être prêt.', ['la préfète']],
    ['Anne Roux a dénoncé « un abandon », selon l’AFP.', ['Anne Roux']],
    ['Selon l’AFP, Anne Roux a dénoncé « un abandon ».', ['Anne Roux']],
    ['Selon la police, « trois vitrines » ont été brisées.', ['la police']],
    ['« Trois vitrines » ont été brisées, selon la police.', ['la police']],
    ['« Je pars », a dit Anne Roux. « Moi aussi », a dit Paul Petit.', ['Anne Roux', 'Paul Petit']],
    ['Anne Roux : « Je pars. » Paul Petit : « Moi aussi. »', ['Anne Roux', 'Paul Petit']],
  ])('%s', (text, expected) => {
    expect(voices(text).map((chain) => chain.split(' ← ').at(-1))).toEqual(expected);
  });
});

describe('who is beside a name', () => {
  test.each([
    ['« C’est fait », a dit le maire, Paul Petit.', ['Paul Petit']],
    ['« C’est fait », a dit Paul Petit, maire de Vire.', ['Paul Petit']],
    ['« C’est fait », a dit Paul Petit, le maire de Vire.', ['Paul Petit']],
    ['« C’est fait », a dit le maire, la larme à l’œil.', ['le maire']],
    ['« C’est fait », a dit Paul Petit, Anne Roux approuvant.', ['Paul Petit']],
    ['« C’est fait », a dit le maire – Paul Petit – mardi.', ['Paul Petit']],
    ['« C’est fait », a dit le maire (Verts), Paul Petit.', ['Paul Petit']],
    ['Le maire, Paul Petit, a dénoncé « un abandon ».', ['Paul Petit']],
    ['Le maire de Vire, élu en mai, a dénoncé « un abandon ».', ['Le maire de Vire']],
    ['Paul Petit, qui dirige la ville depuis 2014, a dénoncé « un abandon ».', ['Paul Petit']],
    ['« C’est fait », a dit le maire Paul Petit, Anne Roux à ses côtés.', ['Paul Petit']],
    ['Celui-ci a dénoncé « un abandon ».', ['-']],
    ['Paul Petit est venu. Ce dernier a dénoncé « un abandon ».', ['Paul Petit']],
    ['Anne Roux est venue. Cette dernière a dénoncé « un abandon ».', ['Anne Roux']],
    ['Anne Roux est venue. L’intéressée a dénoncé « un abandon ».', ['Anne Roux']],
    ['Anne Roux est venue. Celle-ci a dénoncé « un abandon ».', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('a subject shared by two verbs', () => {
  test.each([
    ['Anne Roux a salué l’accord et dénoncé « un abandon ».', ['Anne Roux']],
    ['Anne Roux a salué l’accord et a dénoncé « un abandon ».', ['Anne Roux']],
    ['Anne Roux salue l’accord mais dénonce « un abandon ».', ['Anne Roux']],
    ['Anne Roux est arrivée puis a dénoncé « un abandon ».', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('sources', () => {
  test.each([
    ['Selon une source proche du dossier, un accord est proche.', ['une source proche du dossier: un accord est proche']],
    ['Un accord est proche, selon le ministère, cité par l’AFP.', ['AFP ← le ministère: Un accord est proche']],
    ['Un accord est proche, selon Reuters citant un diplomate.', ['Reuters ← un diplomate: Un accord est proche']],
    ['Un accord est proche, indique le ministère de la Santé.', ['le ministère de la Santé: Un accord est proche']],
    ['Le prix varie selon la taille.', []],
    ['Chacun paie selon ses moyens.', []],
    ['Un accord est proche, selon lui.', []],
    ['De source policière, un accord est proche.', ['source policière: un accord est proche']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what indirect speech covers', () => {
  test.each([
    ['Anne Roux affirme que la neige fond.', ['Anne Roux: la neige fond.']],
    ['Anne Roux affirme que la neige fond et que la route rouvre.', ['Anne Roux: la neige fond et que la route rouvre.']],
    ['Anne Roux n’affirme pas que la neige fond.', []],
    ['Anne Roux demande si la neige fond.', ['Anne Roux: la neige fond.']],
    ['La neige fond, affirme Anne Roux.', ['Anne Roux: La neige fond']],
    ['Dit-il vrai ?', []],
    ['La neige fond, affirme-t-on à la mairie.', ['la mairie: La neige fond']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a mark that is lost', () => {
  const quoted = (text: string) => hear(text).quotations.map((quotation) => [quotation.text, quotation.isRepaired]);

  test.each([
    ['Il neige. « Je pars, a dit Anne Roux. Il gèle.', [['Je pars', true]]],
    ['Il neige. « Je pars, a-t-elle dit. Il gèle.', [['Je pars', true]]],
    ['Il neige. « Je pars », a dit Anne Roux. Il gèle.', [['Je pars', false]]],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('what a quotation is used as', () => {
  const uses = (text: string) => hear(text).quotations.map(({ use }) => use);

  test.each([
    ['Le film « Un, deux, trois, soleil » sort mardi.', ['term']],
    ['Le film « Soleil » sort mardi.', ['term']],
    ['Anne Roux a dénoncé « un abandon ».', ['partial']],
    ['« Nous partirons demain. »', ['speech']],
    ['« Nous partirons demain », a dit Anne Roux.', ['speech']],
  ])('%s', (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });
});

describe('number of verb and speaker', () => {
  test.each([
    ['« C’est fait », ont dit la majorité des élus.', ['la majorité des élus']],
    ['« C’est fait », ont dit une dizaine d’élus.', ['une dizaine d’élus']],
    ['« C’est fait », ont dit le maire et la préfète.', ['le maire et la préfète']],
    ['« C’est fait », ont dit les élus.', ['les élus']],
    ['« C’est fait », a dit la préfète.', ['la préfète']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('the words that tell of the saying', () => {
  const cues = (text: string) => hear(text).attributions.map(({ cue }) => text.slice(cue.start, cue.end));

  test.each([
    ['« C’est fait », philosophe la gérante.', ['philosophe']],
    ['« C’est fait », philosophe-t-elle.', ['philosophe-t-elle']],
    ['« C’est fait », a dit la gérante.', ['a dit']],
    ['« C’est fait », a-t-elle dit.', ['a-t-elle dit']],
    ['« C’est fait », s’est réjouie la gérante.', ['s’est réjouie']],
    ['Selon la gérante, la neige fond.', ['Selon']],
    ['D’après la gérante, la neige fond.', ['D’après']],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
});
