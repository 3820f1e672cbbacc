import { type Form, type Found, form, type Scene, trap } from '../form.ts';
import { number, quantifier } from '../vocabulary.ts';

const years = `(?:${number})(?:(?: à | et | ou |-|–)${number})? ans?(?: et demi)?`;
const person =
  'hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|adolescente?s?|ados?|jeunes?|jeune homme|jeune femme|bébés?|nourrissons?|étudiante?s?|lycéenn?e?s?|collégienn?e?s?|retraitée?s?|père|mère|fils|frère|sœur|personnes?|suspecte?s?|conduct(?:eur|rice)s?|motards?|cyclistes?|piétons?|automobilistes?|victimes?|joueu(?:r|se)s?|élèves?|ressortissante?s?|française?s?|belges?|suisses?|allemande?s?|italienn?e?s?|espagnole?s?|américaine?s?|britanniques?|individus?|trentenaire|quinquagénaire|sexagénaire|habitante?s?|mineure?s?|policiers?|gendarmes?|militaires?|soldats?|agriculteurs?|employée?s?|chauffeurs?|randonneu(?:r|se)s?|touristes?|dame|monsieur|militante?s?|prévenue?s?|accusée?s?|détenue?s?|champion(?:ne)?s?|attaquant|défenseur|milieu|gardien|ailier|avocate?s?|médecins?|journalistes?|chant(?:eur|euse)|acteur|actrice|écrivain|président|candidate?|électeurs?|salariée?s?|épouse|mari|veuve|compagnon|compagne|petite-fille|petit-fils|neveu|nièce|grand-mère|grand-père|maman|papa';

const personBefore = new RegExp(
  `(?:^|[\\s'])(?:${person})(?: \\p{L}+){0,2} (?:de |d')(?:${quantifier})?(?:à peine |seulement )?$`,
  'u',
);
const aged =
  /âgée?s?(?: seulement| aujourd'hui| désormais| respectivement)? (?:de |d')(?:une )?(?:à peine |seulement )?$|(?:l'|son |leur )âge (?:légal |minimum |minimal |moyen )?(?:de |d')|(?:^|\s)(?:ses|mes|tes|leurs|vos) $/u;
const sentenced = /condamn|peine|prison|réclusion|ferme|sursis|suspen|écop|requis|encour/u;
const notAge = /^ (?:de (?!vie)|d'|ferme|avec sursis|après|plus tard|auparavant|plus tôt|avant|durant|d’)/u;

/** « âgé de 34 ans », « Jean, 34 ans, », « un homme de 34 ans », « les plus de 65 ans »: ages, which the French TimeBank leaves alone. */
export const age: Form = form(
  'age',
  `(?<bounds>(?:(?:plus|moins) de )|à peine |(?:${quantifier}))?(?:une (?<round>vingtaine|trentaine|quarantaine|cinquantaine|soixantaine) d'années|${years})(?<up> (?:et (?:plus|moins|demi)|ou plus|révolus))?`,
  (found, scene) => (isAge(found, scene) ? [] : undefined),
);

function isAge(found: Found, { text }: Scene): boolean {
  const before = text.slice(Math.max(0, found.start - 60), found.start);
  const after = text.slice(found.end, found.end + 20);
  const isNumber = /\d/.test(found.text) || /^(?!un an$)/u.test(found.text);
  if (
    personBefore.test(before) ||
    (new RegExp(aged.source, 'u').test(before.slice(-30)) && isAged(before, after))
  )
    return true;
  if (found.groups['up'] !== undefined && / (?:et (?:plus|moins)|ou plus|révolus)$/u.test(found.text))
    return true;
  if (/^\d{1,3}(?:-|–)\d{1,3} ans/.test(found.text)) return true;
  if (found.groups['bounds'] !== undefined && /^(?:plus|moins) de /.test(found.text))
    return /(?:les|des|aux) $/u.test(before);
  if (!/^\d{1,3} ans$/u.test(found.text) || !isNumber) return atAge(found.text, before, after, text);
  if (
    /[,(] ?$/u.test(before) &&
    /^ ?[,.);:]|^ ?$| (?:et|à|est|a|avait|était|mesure|originaire|dont)(?!\p{L})/u.test(after)
  )
    return !sentenced.test(before);
  return atAge(found.text, before, after, text);
}

function isAged(before: string, after: string): boolean {
  return !/(?:^|\s)(?:ses|mes|tes|leurs|vos) $/u.test(before) || !/^ d[e'’]/u.test(after);
}

/** « à 64 ans », « dès 16 ans », but « condamné à trois ans de prison ». */
function atAge(words: string, before: string, after: string, text: string): boolean {
  if (
    !/(?:^|[\s(,«])(?:à|dès|jusqu'à|a|avait|aura|avaient|aurait|ont) (?:seulement |à peine |déjà |tout juste |l'âge de )?$/u.test(
      before,
    )
  )
    return false;
  if (notAge.test(after)) return false;
  if (sentenced.test(text.slice(0, 400)) && /à $/u.test(before)) return false;
  if (/(?:a|avait|aura|avaient|aurait|ont) (?:seulement |à peine |déjà |tout juste )?$/u.test(before))
    return /^\d{1,2} ans/u.test(words) && !/il y a/u.test(before.slice(-14));
  return /\d/.test(words);
}

/** Words with the name of a day, month or unit in them that are no date. */
export const names: readonly Form[] = [
  trap('feast-of-the-flesh', 'mardi[- ]gras'),
  trap('attacks-of-september', '(?:le |du )?11[-‑]septembre'),
  trap(
    'days-in-names',
    'black friday|(?:le )?journal du dimanche|jeudi noir|vendredi noir|dimanche rouge|(?:le )?samedi soir l[ai]ve|dimanche noir|lundi noir|vendredi 13(?! \\p{L})|mardi noir|octobre rose|movember|septembre noir',
  ),
  trap(
    'hours-in-names',
    "24 ?h(?:eures)? du mans|24 ?heures (?:de spa|du mans|de daytona)|20 heures (?:de|sur) (?:tf1|france 2)|(?:le|du|au) (?:journal de )?(?:13|20) ?(?:h|heures)(?= (?:de|sur)(?: la)? (?:tf1|france|chaîne))|dernière minute|(?:mise?s?|mettre|mettent|met|remise?s?) à jour|ordre du jour|jours? j|au jour le jour|jour pour jour|du jour au lendemain|jour et nuit|nuit et jour|midi[- ](?:pyrénées|libre|olympique)|quart[- ]temps|mi-temps|plein[- ]temps|en même temps|nuit debout|nuits? blanches?|soirée électorale|minute de silence|après-midi d'un",
  ),
  trap('speed', "(?:km|kilomètres?|m|mètres?|kwh|mwh|gwh|twh)(?: ?/ ?| par | à l')(?:h|heure|seconde|jour)"),
  trap('phone', '(?:\\+33 ?[1-9]|0[1-9])(?:[ .]\\d{2}){4}'),
  trap(
    'cent-jours',
    '(?:les |des )?cent[- ]jours|guerre de cent ans|guerre de trente ans|guerre des six jours',
  ),
  trap(
    'name-of-summer',
    "jeux d'(?:été|hiver)|sports d'hiver|jeux olympiques d'(?:été|hiver)|heure d'(?:été|hiver)|universités? d'été|camps? d'été|temps d'hiver|pneus? (?:d')?hiver|trêve d'hiver|printemps (?:arabe|de bourges|de prague|républicain)|festival d'(?:automne|été)|quartiers d'(?:été|hiver)|conte d'(?:été|hiver)",
  ),
  trap(
    'seconds-in-names',
    'seconde guerre|une seconde (?:fois|chance|place|vie|période|mi-temps|balle|ligne)',
  ),
  trap(
    'year-in-names',
    'bonne année|fin de (?:vie|course|match|série|contrat|carrière|partie|rencontre|droits?|saison)|année[- ]lumière|années[- ]lumière|jours? ouvrés?|jours? fériés?|jours? de carence',
  ),
];
