/** What the form of a word says about the conditional. */
export interface ConditionalForm {
  readonly number: 'singular' | 'plural';
  /** The modal or auxiliary it is a form of, where it is one. */
  readonly auxiliary: 'avoir' | 'être' | 'pouvoir' | 'devoir' | undefined;
}

const auxiliaries: Readonly<Record<string, ConditionalForm['auxiliary']>> = {
  aur: 'avoir',
  ser: 'être',
  pourr: 'pouvoir',
  devr: 'devoir',
};

/**
 * Reads the third person of a conditional (« serait », « viendraient »); undefined for an imperfect of a stem in r
 * (« préparait », « montrait », « espérait »), a noun (« portrait ») or a present (« paraît », « connaît »).
 *
 * Works from the shape of the word: a conditional is an infinitive (or an irregular future stem) plus an ending, and
 * few imperfects look like that; those that do are closed classes, listed below.
 */
export function readConditional(word: string): ConditionalForm | undefined {
  const { stem, number } = splitEnding(word.toLowerCase().normalize('NFC'));
  if (stem === undefined || number === undefined || !isFutureStem(stem)) return undefined;
  return { number, auxiliary: auxiliaries[stem] };
}

function splitEnding(word: string): { stem?: string; number?: ConditionalForm['number'] } {
  if (word.endsWith('raient')) return { stem: word.slice(0, -5), number: 'plural' };
  return word.endsWith('rait') ? { stem: word.slice(0, -3), number: 'singular' } : {};
}

/** Verbs in -irer (« tirait », « inspirait »): all other stems in -ir are infinitives of -ir verbs. */
const imperfectIr =
  /^(?:re|at|é|sou|dé)?tir$|^(?:re|dé|cha)?vir$|^(?:ad)?mir$|spir$|^expir$|^empir$|^soupir$|^désir$|^délir$|^déchir$|^cir$/;
/** Verbs in -drer: all other stems in -dr are futures (viendr-, prendr-, voudr-). */
const imperfectDr = /(?:engendr|cadr|poudr|effondr|cylindr|calandr)$/;

/** Future stems by their last letters, most special first: an ending, and which stems with it are futures. */
const futureShapes: readonly (readonly [ending: RegExp, isFuture: (stem: string) => boolean])[] = [
  [/err$/, (stem) => /^(?:re|entre)?verr$|envo?err$|^renverr$|qu?err$|^décherr$/.test(stem)],
  [/ourr$/, (stem) => /^[pm]ourr$|courr$/.test(stem)],
  [/[aeo]rr$|eurr$/, () => false],
  [/aur$/, (stem) => /^s?aur$/.test(stem)],
  [/uir$/, () => true],
  [/oir$/, (stem) => /(?:cr|b|v|surs|ass)oir$/.test(stem)],
  [/air$/, (stem) => /(?:pl|t|tr)air$/.test(stem)],
  [/ir$/, (stem) => !imperfectIr.test(stem)],
  [/clur$/, () => true],
  [/[auoyéèê]r$/, () => false],
  [/er$/, () => true],
  [/dr$/, (stem) => !imperfectDr.test(stem)],
  [/tr$/, (stem) => /(?:mettr|battr|[ao][îi]tr)$/.test(stem) && !/(?:arb|ch)[îi]tr$|chapitr$/.test(stem)],
  [/vr$/, (stem) => /(?:devr|[çc]evr|suivr|^(?:re|sur)?vivr|(?:^|é|pro)mouvr|pleuvr)$/.test(stem)],
  [/pr$/, (stem) => /rompr$/.test(stem)],
  [/cr$/, (stem) => /vaincr$/.test(stem)],
];

function isFutureStem(stem: string): boolean {
  return futureShapes.find(([ending]) => ending.test(stem))?.[1](stem) ?? false;
}
