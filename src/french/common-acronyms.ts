/** Acronyms that are common nouns: no person, place or organisation. Bare forms. */
export const commonAcronyms: ReadonlySet<string> = new Set(
  (
    'pib tva vih adn arn smic hlm pme tpe eti tgv rer ter cdi cdd pdg dg qr sms mms vtt suv ulm ovni opa oga rtt rsa ' +
    'csg crds irm cv bd tv tnt gps pc cd dvd usb pdf sos qg qi kgb ko ok hs rp st cp sdf drh rh dsk bac bts dut ' +
    'iut cap bep svt eps ogm pcr ehpad ivg pma gpa rse ia co utc gmt cet ndlr svp vtc dj mma var live'
  ).split(' '),
);

const roman = /^(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Whether a word is a Roman numeral: « XXe siècle », « Louis XIV ». Give it in lower case. */
export function isRomanNumeral(lower: string): boolean {
  return roman.test(lower);
}
