/** Peoples whose name no ending gives away. Bare forms, singular. */
const otherPeoples: ReadonlySet<string> = new Set(
  (
    'russe belge suisse turc turque grec grecque arabe kurde slave serbe croate slovene slovaque tcheque bulgare ' +
    'allemand allemande flamand flamande normand normande thai thaie perse juif juive basque corse celte gaulois ' +
    'maure berbere kabyle touareg peul zoulou malgache mongol tatar tatare ouzbek ouzbeke kazakh kirghize tadjik ' +
    'turkmene afghan afghane pakistanais danois moldave letton lettone estonien azeri bosniaque monegasque scandinave ' +
    'nordiste sudiste espagnol espagnole catalan catalane argentin argentine philippin philippine picard savoyard ' +
    'occidental occidentale occidentaux oriental orientaux asiatique hispanique latino rom gitan tsigane vietcong ' +
    'musulman musulmane chretien chretienne catholique protestant protestante orthodoxe sunnite chiite druze alaouite ' +
    'taliban houthi breton bretonne wallon wallonne majorquin majorquine angevin angevine poitevin poitevine gascon ' +
    'gasconne'
  ).split(' '),
);

const peopleEnding =
  /(?:i|e|y)en(?:ne)?$|[^o]ais(?:e)?$|[^bl]ois(?:e)?$|(?:ic|oc|um|om|ub|ex)ain(?:e)?$|iote$/;
const pluralSign = /s$/;

/** Places that end like a people. */
const places: ReadonlySet<string> = new Set(
  'calais palais marais vienne valenciennes amboise pontoise oise artois valois blois falaise cayenne amiens'.split(
    ' ',
  ),
);

/**
 * Whether a capitalised word looks like the name of a people or of an inhabitant (« les Ukrainiens »,
 * « un Nord-Coréen »): a common noun in French, told by its ending or a list. Give it without accents, in lower case.
 */
export function isGentilic(bare: string): boolean {
  if (places.has(bare)) return false;
  const singular = bare.replace(pluralSign, '');
  if (otherPeoples.has(bare) || otherPeoples.has(singular)) return true;
  return bare.length > 5 && (peopleEnding.test(bare) || peopleEnding.test(singular));
}
