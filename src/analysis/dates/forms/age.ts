import { type Form, type Found, form, type Scene } from '../form.ts';
import { number, quantifier } from '../vocabulary.ts';

const years = `(?:${number})(?:(?: à | et | ou |-|–)${number})? ans?(?: et demi)?`;

/** People that an age is told of. */
const person =
  'hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|adolescente?s?|ados?|jeunes?|bébés?|nourrissons?|étudiante?s?|lycéenn?e?s?|collégienn?e?s?|retraitée?s?|père|mère|fils|frère|sœur|personnes?|suspecte?s?|conduct(?:eur|rice)s?|motards?|cyclistes?|piétons?|automobilistes?|victimes?|joueu(?:r|se)s?|élèves?|ressortissante?s?|individus?|habitante?s?|mineure?s?|dame|monsieur|épouse|mari|veuve|veuf|compagnon|compagne|petite-fille|petit-fils|neveu|nièce|grand-mère|grand-père|maman|papa|\\p{L}+naires?';

/** Nouns behind which « de 20 ans » says how long: everything else of that many years is somebody. */
const lasting =
  "peines?|prison|réclusion|emprisonnement|détention|inéligibilité|contrats?|bail|baux|durée|période|périodes|plans?|mandats?|projets?|carrière|suspension|interdiction|programmes?|accords?|partenariats?|garantie|prêts?|crédits?|records?|absence|retard|délais?|règne|conflit|guerre|travaux|études?|mariage|vie|histoire|ancienneté|expérience|cycle|horizon|moyenne|maximum|minimum|concession|mise à l'épreuve|sursis|exil|séjour|trêve|embargo|moratoire|gel|report|prolongation|recul|attente|combat|lutte|formation|service|présence|pause|intervalle|échéance|obligations?|taux|emprunts?|dette|âge|anniversaire|fidélité|sécheresse|crise|dictature|pouvoir|opposition|procédure|enquête|instruction|bataille|tour|bout|terme|maturité|engagement|licence|bonds?|série|quarantaine|éclipse|silence|séparation|collaboration|développement|recherches?|construction|chantier|occupation|colonisation|indépendance|existence|plus|moins|près|environ|quelque|au|loin|lors|afin|avant|fait|dire|vieux";

const personBefore = new RegExp(
  `(?:^|[\\s'])(?:${person})(?: \\p{L}+){0,2} (?:de |d')(?:${quantifier})?(?:à peine |seulement )?$`,
  'u',
);
const personAlone = new RegExp(
  `(?:^|[\\s'])(?:le |la |l'|un |une |son |sa )(?:${person}|benjamine?|doyenne?|aînée?|cadette?|plus (?:jeune|âgée?)) $`,
  'u',
);
const nounBefore = /(?:^|[\s'(-])(?<noun>\p{L}[\p{L}-]*) (?:de |d')$/u;
const lastingNoun = new RegExp(`^(?:${lasting}|\\p{L}+(?:tion|ment|isme|ance|ence|ude))$`, 'u');
const aged =
  /âgée?s?(?: seulement| aujourd'hui| désormais| respectivement)? (?:de |d')(?:une )?(?:à peine |seulement )?$|(?:l'|son |leur )âge (?:légal |minimum |minimal |moyen )?(?:de |d')(?:départ (?:à la retraite )?(?:de |d'|à ))?$/u;
const sentenced = /condamn|peine|prison|réclusion|ferme|sursis|suspen|écop|requis|encour|durée|cotisation/u;
const lastingAfter =
  /^ (?:de (?!vie)|d'(?!ici)|ferme|avec sursis|après|plus tard|auparavant|plus tôt|avant|durant)/u;
/** « fête ses 24 ans ». */
const ownAge = /(?:^|\s)(?:ses|mes|tes|leurs|vos) $/u;
/** « deux gendarmes, de 35 et 48 ans ». */
const ofEach = /[\p{L},] de $/u;
const hasAge = /(?:^|\s)(?:a|avait|aura|avaient|aurait|ont) (?:seulement |à peine |déjà |tout juste )?$/u;
const atAge = /(?:^|[\s(,«])(?:à|dès|jusqu'à) (?:seulement |à peine |l'âge de )?$/u;
const apposed = /^ ?[,.);:]|^ ?$|^ (?:et|à|est|a|avait|était|mesure|originaire|dont)(?!\p{L})/u;

/**
 * « âgé de 34 ans », « Jean, 34 ans, », « un homme de 34 ans », « les plus de 65 ans », « la retraite à 64 ans »:
 * ages, which the French TimeBank leaves alone.
 */
export const age: Form = form(
  'age',
  `(?<bounds>(?:plus|moins) de |à peine |(?:${quantifier}))?(?:une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine) d'années|${years})(?<up> (?:et (?:plus|moins)|ou plus|révolus))?`,
  (found, scene) => (isAge(found, scene) ? [] : undefined),
);

function isAge({ start, end, text: words, groups }: Found, { text }: Scene): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 20);
  const around = text.slice(Math.max(0, start - 240), end + 120);
  if (groups['up'] !== undefined || /^\d{1,3}(?:-|–)\d{1,3} ans/.test(words)) return true;
  if (aged.test(before)) return true;
  if (lastingAfter.test(after)) return false;
  if (ownAge.test(before)) return true;
  if (personBefore.test(before) || personAlone.test(before)) return true;
  if (/^(?:plus|moins) de /.test(words)) return /(?:les|des|aux) $/u.test(before);
  if (/^\d{1,2} à \d{1,2} ans/u.test(words))
    return /âge|retraite|enfant|élève|jeune/u.test(around) && !sentenced.test(before);
  if (/^\d{1,2} et \d{1,2} ans$/u.test(words) && ofEach.test(before)) return !sentenced.test(before);
  if (!/^(?:(?:tout juste|à peine|environ|presque) )?\d{1,3} ans$/u.test(words)) return false;
  if (/[,(] ?$/u.test(before) && apposed.test(after)) return !sentenced.test(before);
  const noun = nounBefore.exec(before)?.groups?.['noun'];
  if (noun !== undefined && !lastingNoun.test(noun)) return true;
  if (hasAge.test(before)) return !/il y a $/u.test(before);
  return atAge.test(before) && !sentenced.test(around);
}
