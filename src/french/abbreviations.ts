/**
 * Abbreviations that take a full stop and are followed by what they announce: a full stop after one of them
 * ends no sentence. Lower case, without the full stop.
 */
export const announcingAbbreviations: ReadonlySet<string> = new Set(
  (
    'm mm mme mmes mlle mlles mr mrs ms dr drs pr prof me mes mgr mgrs st ste sts stes gén gal col cdt cne lt adj sgt cap capt amb prés ' +
    'dir vve cf voir art al chap fig ill n no nos nº n° p pp vol éd ed coll trad dép av bd boul fg fbg pl rte imm ' +
    'tél fax env approx min max hab jr sr ex c.-à-d resp ap apr vs inf sup supra'
  ).split(' '),
);

/** Abbreviations that can end a sentence as well: they hold it open only before a small letter, a digit or a mark. */
export const endingAbbreviations: ReadonlySet<string> = new Set(
  'etc janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim s.a s.a.r.l cie co corp inc ltd ndlr j.-c'.split(
    ' ',
  ),
);

const wordWithStop =
  /(?:(?:^|[\s«“"(])(?:le|la|les|un|une|du|au|des|de|ce|cet|cette|en|à|son|sa|pas|tout) |[\s(](?:d|l)['’])(?:art|cap|col|voir|max|min|ex|fin|vol|sur|air)\.\s*$/iu;

/** « tenir le cap. », « une œuvre d'art. »: the words before a full stop end in a noun that is written like an abbreviation. */
export function isWordWithStop(words: string): boolean {
  return wordWithStop.test(words);
}
