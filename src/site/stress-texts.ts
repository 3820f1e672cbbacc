/** A kind of text that asks more of the rules than news does, as a paragraph that may be repeated with another number. */
interface StressText {
  readonly name: string;
  readonly paragraph: (number: number) => string;
  readonly between: string;
}

const PART = '\n\n';

/**
 * Texts in which a rule that looks back for somebody, for a closing mark or for a first date never finds what it
 * looks for, or finds ever more of it. Each would show as time that grows with the square of the length.
 */
export const STRESS_TEXTS: readonly StressText[] = [
  { name: 'pronouns, nobody named', paragraph: (n) => `Le vent numéro ${n} monte. « Voilà ${n} », dit-il.`, between: PART },
  { name: 'new names in each part', paragraph: (n) => `Jean B${n}ard et Marie C${n}ol sont venus. « Voilà », dit-elle.`, between: PART },
  { name: 'an office in each part', paragraph: (n) => `Le directeur de l’école ${n} est venu. « Oui », dit le directeur.`, between: PART },
  { name: 'quotations by nobody', paragraph: (n) => `« Voilà ${n}. »`, between: PART },
  { name: 'names above their words', paragraph: (n) => `Jean B${n}ard, capitaine de Lens\n\n« Voilà ${n}. »`, between: PART },
  { name: 'a dialogue', paragraph: (n) => `– Oui ${n}.`, between: PART },
  { name: 'marks never closed', paragraph: (n) => `« Il dit ${n} que « non`, between: PART },
  { name: 'marks that do not tell', paragraph: (n) => `Il dit " non ${n}`, between: ' ' },
  { name: 'one endless paragraph', paragraph: (n) => `Le maire, Paul D${n}and, a dit mardi que « la route ${n} » serait ouverte le 14.`, between: ' ' },
  { name: 'one endless sentence', paragraph: (n) => `le ministre a dit ${n}, selon elle,`, between: ' ' },
  { name: 'dates counted from dates', paragraph: (n) => `La veille, puis ${n} jours plus tard, il partit.`, between: ' ' },
  { name: 'words inside words', paragraph: (n) => `« Il m’a dit : “Je m’occupe du lot ${n}” », raconte Anne Petit. Marc Roux baisse les yeux.`, between: PART },
  { name: 'questions in passing', paragraph: (n) => `« Oui », dit Paul Petit. Les frondeurs ? « Des gens qui pensent à l’an ${n}. »`, between: PART },
  { name: 'subheadings', paragraph: (n) => `## Titre ${n}`, between: PART },
];

/**
 * Such a text of about so many bytes of UTF-8.
 * @param bytes - at least; the last paragraph is whole.
 */
export function stressTextOfSize({ paragraph, between }: StressText, bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, number = 0; size < bytes; number += 1) {
    const part = paragraph(number);
    parts.push(part);
    size += Buffer.byteLength(part) + between.length;
  }
  return parts.join(between);
}
