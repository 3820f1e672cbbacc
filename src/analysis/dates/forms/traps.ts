import { type Form, trap } from '../form.ts';
import { dayInWords, dayOfMonth, month, year } from '../vocabulary.ts';

/** Names and set phrases with the name of a day, month or unit in them that say nothing of when. */
export const traps: readonly Form[] = [
  trap('feast-in-names', 'mardi[- ]gras'),
  trap(
    'streets-in-names',
    `(?:rues?|avenues?|av\\.|places?|boulevards?|bd|bld|square|quai|stade|gymnase|faubourg|chemin|parvis|résidence|lycée|collège|école|station|esplanade|impasse|allées?|rond-point|quartier|cité|caserne) (?:du |des? )(?:${dayOfMonth}|${dayInWords})[- ]${month}(?:[- ]${year})?`,
  ),
  trap('movements-in-names', `(?:mouvement|parti|alliance|brigades?) du ${dayOfMonth} ?${month}`),
  trap('attacks-in-names', '(?:le |du )?11-septembre'),
  trap(
    'days-in-names',
    '(?:le )?black friday|(?:le )?journal du dimanche|jeudi noir|vendredi noir|samedi noir|dimanche noir|lundi noir|mardi noir|octobre rose|movember|septembre noir|jeudi saint-ange',
  ),
  trap(
    'hours-in-names',
    '(?:(?:les |des |aux )?24 ?h(?:eures)? (?:du mans|de spa|de daytona|vélo))|(?:le |du |au )?(?:journal (?:télévisé )?(?:de |du ))?(?:13|20) ?(?:h|heures)(?=(?: ?[»"])? (?:de|sur)(?: la)? (?:tf1|france|chaîne|rtl|m6|tv5))|(?<=(?:du|le|au) [«"] ?)(?:13|20) ?(?:h|heures)(?= ?[»"])|midi[- ](?:pyrénées|libre|olympique)|mi-temps|quart[- ]temps|plein[- ]temps|soirée électorale|nuit debout|(?:une )?nuit blanche|(?:les )?35 heures(?! de| d\')',
  ),
  trap(
    'hours-of-business',
    "(?:(?:des|les|aux|ses|leurs|ces|une|d') ?)?heures? (?:d'ouverture|de (?:pointe|bureau|visite|cours|classe|repas|réception|permanence|fermeture|grande écoute)|creuses?|ouvrables?|supplémentaires?)",
  ),
  trap(
    'set-phrases',
    '(?:de )?dernière minute|(?:mise?s?|mettre|mettent|met|mettant|remise?s?) à jour|ordre du jour|jour j|au jour le jour|jour pour jour|du jour au lendemain|jour et nuit|nuit et jour|en même temps|(?:une )?minutes? de (?:silence|recueillement|applaudissements)|temps de (?:travail|parole)|de jour comme de nuit',
  ),
  trap('speed', "(?:km|kilomètres?|m|mètres?|kwh|mwh|gwh|twh)(?: ?/ ?| par | à l')(?:h|heure|seconde|jour)"),
  trap('phone-number', '(?:\\+33 ?[1-9]|0[1-9])(?:[ .]\\d{2}){4}'),
  trap(
    'wars-in-names',
    '(?:les |des )?cent-jours|guerre de (?:cent|trente|sept|quatre-vingts) ans|guerre des six[- ]jours',
  ),
  trap(
    'seasons-in-names',
    "jeux d'(?:été|hiver)|sports d'hiver|jeux olympiques d'(?:été|hiver)|heure d'(?:été|hiver)|universités? d'été|camps? d'été|pneus? (?:d')?hiver|(?:le )?printemps (?:arabe|de bourges|de prague|républicain)|festival d'(?:automne|été)|quartiers d'(?:été|hiver)|conte d'(?:été|hiver)",
  ),
  trap(
    'seconds-in-names',
    'seconde guerre|une seconde (?:fois|chance|place|vie|période|mi-temps|balle|ligne|lecture)',
  ),
  trap(
    'ends-in-names',
    "bonne année|fin de (?:vie|course|match|série|contrat|carrière|partie|rencontre|droits?|saison)|(?:fêtes?|repas|primes?|soldes|examens?) de fin d'année|années?[- ]lumière|jours? (?:ouvrés?|ouvrables?|fériés?)|jours? de carence",
  ),
];
