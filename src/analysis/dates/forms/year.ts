import { ordinalPattern, readOrdinal } from '../../../french/number-words.ts';
import { type Form, form, type Scene, whole } from '../form.ts';
import type { Moment } from '../moment.ts';
import { year } from '../vocabulary.ts';

/** « l'année 2023 », « l'an 2000 », « cette année 2023 », « toute l'année 2022 ». */
export const namedYear: Form = form(
  'named-year',
  `(?:(?:toute )?(?:l'|cette )?(?:an|année) )(?<year>${year})`,
  (found) => whole(found, yearFinding(Number(found.groups['year']))),
);

const announcing =
  /(?:^|[\s('])(?:en|depuis|dès|d'ici(?: à)?|avant|après|jusqu'en|jusqu'à|de|d'|début|fin|mi-|courant|printemps|été|automne|hiver|vers|entre|horizon|à l'horizon|pour|et|à|ou|que|comme|qu'en|saison|exercice|cuvée|millésime|présidentielles?|élections?|législatives|municipales|européennes|régionales|rentrée|budget|vers|printemps-été|horizon|objectif|promotion|édition|version|crise de|fin de|fin d'|loi de finances|du printemps|de l'été|de l'automne|de l'hiver) ?$/u;
const counted =
  /(?:n°|n°s|no|numéro|numéros|plus de|moins de|près de|environ|quelque|quelques|les|des|aux|ces|ses|leurs|nos|autour de|de ses|à peine|presque|total de|dépasse les|seuls?|premiers|article|articles|page|psaume|chambre|iso|rue|code|modèle|windows|à|plus|hauteur de|moitié des|par) $/u;
const quantityAfter =
  /^(?:[ -]?(?:%|€|\$|£|°)| (?:euros?|dollars?|francs?|livres|yens?|roubles|yuans|millions?|milliards?|mètres|km|kilomètres?|m|kg|kilos?|tonnes?|grammes|litres|hectares?|ha|degrés|personnes|habitants?|hommes|femmes|enfants|morts|blessés|salariés|emplois|postes|soldats|manifestants|logements|fois|points?|voix|pages|places|cas|foyers|mégawatts|mw|watts|heures?|h|minutes|ans|jours|ménages|élèves|agents|policiers|gendarmes|pompiers|m²|m2|kwh|cv|coureurs|supporters|spectateurs|signatures|véhicules|voitures|bénévoles|visiteurs|participants|entreprises|communes|autres|nouveaux|nouvelles|exemplaires)(?![\p{L}]))/u;
const pluralNoun =
  /^ (?!(?:dans|sans|sous|mais|dès|vers|puis|plus|pas|après|très|alors|jamais|depuis|lors|chez|aux|des|les|ses|ces|nos|vos|leurs|nous|vous|ils|elles|sous|sur|tous|toutes|moins|hors|près|parmi|jusqu|selon|suis|es|sommes|êtes|avons|avez|toujours|fois|ainsi|aussi|ensuite|fus|eux|sauf|a|à)(?![\p{L}]))\p{L}{3,}[sx](?![\p{L}])/u;

/** A year on its own: « en 2019 », « depuis 2011 », « (2017) », « la saison 2022 ». */
export const bareYear: Form = form(
  'year',
  `(?<year>${year})(?![  ]?\\d{3}(?!\\d)|[.,]\\d|[hH°%])`,
  (found, scene) => {
    const before = scene.text.slice(Math.max(0, found.start - 26), found.start);
    const after = scene.text.slice(found.end, found.end + 24);
    const number = Number(found.groups['year']);
    if (quantityAfter.test(after) || /[\d€$£+] ?$|\d[.,/]$/u.test(before)) return [];
    const isAnnounced = announcing.test(before);
    if (!isAnnounced && (counted.test(before) || pluralNoun.test(after))) return [];
    if (isAnnounced && pluralNoun.test(after) && !/(?:en|depuis|dès|jusqu'en|fin|début|mi-) ?$/u.test(before))
      return [];
    if (!isAnnounced && (number < 1800 || followsName(before, scene, found.start))) return [];
    return whole(found, yearFinding(number));
  },
);

/** « Tour de France 2025 », « Mondial 2018 »: held in that year. */
const eventBefore =
  /(?:^|[\s'(])(?:tour|coupe|jeux|jo|j\.o\.|mondial|mondiaux|euro|eurovision|championnats?|cha[nm]|festival|salon|foire|open|masters|tournoi|rallye|grand prix|gp|roland-garros|wimbledon|vendée globe|édition|cérémonie|prix|ballon d'or|forum|sommet|biennale|concours|miss|élections?|présidentielle|accords?|convention|conférence|cop ?\d*)(?: (?:[\p{L}'-]+ ){0,3}| )$/u;

/** « Peugeot 2008 » is a name; « (Seuil, 2016) » is not. */
function followsName(before: string, { original }: Scene, start: number): boolean {
  return (
    /\p{L} $/u.test(before) &&
    /(?:^|[\s'’])\p{Lu}[\p{L}.-]* $/u.test(original(Math.max(0, start - 24), start)) &&
    !eventBefore.test(before)
  );
}

function yearFinding(number: number): {
  type: 'DATE';
  moment: Moment;
  open: string;
  isYearStated: boolean;
} {
  return { type: 'DATE', moment: { kind: 'year', year: number }, open: String(number), isYearStated: true };
}

/** « début 90 », « fin 98 »: only behind such words. */
export const shortYear: Form = form(
  'short-year',
  '(?<year>[3-9]\\d)(?=[,.;:)!?»]|$| (?:et|ou|à|au|avec|pour|par|quand|lorsque|dans|sur|avant|après)(?!\\p{L}))(?![.,]\\d)',
  (found, scene) =>
    scene.isPartOf ? whole(found, yearFinding(1900 + Number(found.groups['year']))) : undefined,
);

/** « 2022-2023 », « 2011/12 »: two years of one interval. */
export const yearPair: Form = form(
  'year-pair',
  `(?<first>(?:1[5-9]|20)\\d{2})(?<mark>[-–/])(?<second>(?:1[5-9]|20)\\d{2}|\\d{2})(?![-–/.]?\\d)`,
  (found) => {
    const { first = '', mark = '', second = '' } = found.groups;
    const from = Number(first);
    const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
    const isNext = to === from + 1;
    if (to <= from || (second.length === 2 && !isNext)) return undefined;
    const edtf = `${from}/${to}`;
    const middle = found.start + first.length;
    return [
      { ...yearFinding(from), edtf, start: found.start, end: middle },
      { ...yearFinding(to), edtf, start: middle + mark.length, end: found.end },
    ];
  },
);

const wordedDecades: Readonly<Record<string, number>> = {
  vingt: 2,
  trente: 3,
  quarante: 4,
  cinquante: 5,
  soixante: 6,
  'soixante-dix': 7,
  'quatre-vingt': 8,
  'quatre-vingts': 8,
  'quatre-vingt-dix': 9,
};

/** « les années 1990 », « années 80 », « les années soixante ». */
export const decade: Form = form(
  'decade',
  `(?<des>des )?(?:(?:les|ces) )?années (?:(?<full>(?:1\\d|20)\\d0)|(?<short>\\d0)|(?<words>${Object.keys(
    wordedDecades,
  )
    .sort((a, b) => b.length - a.length)
    .join('|')}))(?:(?: et | ou |-|–|/)(?:\\d0))?(?![\\d])`,
  (found) => {
    const { full, short, words, des } = found.groups;
    const tens = words === undefined ? Number(short?.[0]) : (wordedDecades[words] ?? 0);
    const number = full === undefined ? (tens < 2 ? 200 + tens : 190 + tens) : Number(full) / 10;
    const start = found.start + (des?.length ?? 0);
    return whole(
      { ...found, start },
      {
        type: 'DATE',
        moment: { kind: 'decade', decade: number },
        open: `${number}`,
        isYearStated: full !== undefined,
      },
    );
  },
);

/** « le XIXe siècle », « dix-neuvième siècle », « ce siècle ». */
export const century: Form = form(
  'century',
  `(?:(?:le|ce) )?(?<ordinal>${ordinalPattern}) siècle(?<bc> (?:av\\.|avant) ?j(?:\\.|ésus)?-?[ ]?c(?:\\.|hrist)?)?`,
  (found) => {
    const number = readOrdinal(found.groups['ordinal'] ?? '');
    if (number === undefined || number < 1 || number > 30) return undefined;
    if (found.groups['bc'] !== undefined)
      return whole(found, {
        type: 'DATE',
        moment: undefined,
        open: `BC${String(number - 1).padStart(2, '0')}`,
      });
    return whole(found, {
      type: 'DATE',
      moment: { kind: 'century', century: number },
      open: '',
      isYearStated: true,
    });
  },
);

/** « au début du XIXe »: only behind such words, for « le XIXe » may be a quarter of Paris. */
export const centuryAlone: Form = form(
  'century-alone',
  '(?:le )?(?<ordinal>[ivx]{2,5}e)(?! (?:arrondissement|siècle))',
  (found, scene) => {
    const number = readOrdinal(found.groups['ordinal'] ?? '');
    if (!scene.isPartOf || number === undefined || number > 21) return undefined;
    return whole(found, {
      type: 'DATE',
      moment: { kind: 'century', century: number },
      open: '',
      isYearStated: true,
    });
  },
);

/** « 44 av. J.-C. », « 52 avant Jésus-Christ ». */
export const yearBeforeChrist: Form = form(
  'year-before-christ',
  `(?:(?:l'an|l'année) )?(?<year>(?<!\\d[ .]?)(?:[1-9]\\d{0,2}(?: \\d{3})+|[1-9]\\d{0,6})) (?:av\\.|avant) ?(?:j\\. ?-? ?c\\.?|jésus-christ|notre ère)`,
  (found) => {
    const number = Number(found.groups['year']?.replaceAll(' ', ''));
    // EDTF and TIMEX3 write four digits: « 20 000 avant notre ère » is a date that has no value.
    const isLong = number > 9999;
    return whole(found, {
      type: 'DATE',
      moment: isLong ? undefined : { kind: 'year', year: 1 - number },
      open: isLong ? 'PAST_REF' : `BC${String(number).padStart(4, '0')}`,
      isYearStated: true,
    });
  },
);
