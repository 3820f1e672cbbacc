import { type Form, type Found, form, type Scene, whole } from '../form.ts';
import { shift } from '../moment.ts';

const distances: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  'aujourd?hui': 0,
  'ce jour': 0,
  hier: -1,
  'avant-hier': -2,
  'avant hier': -2,
  demain: 1,
  'après-demain': 2,
  'après demain': 2,
};

/** « Anne Roy, aujourd'hui âgée de 62 ans », « , aujourd'hui maire de Dax »: a bare word, and no verb, follows. */
const describes =
  /^ (?!(?:les?|la|l'|une?|des|du|de|d'|ils?|elles?|on|nous|vous|je|j'|tu|ce|c'|cela|ça|ces|cet|cette|que|qu'|qui|se|s'|ne|n'|y|a|ont|avait|est|sont|était|sera|va|vont|peut|doit|pour|dans|chez|sur|par|avec|mais|et|ou|où|tout|plus|rien|même|plusieurs|quelques|certain(?:e?s)|chaque|aucune?|deux|trois|quatre|cinq|encore|devant|vers|dès|lors|au|aux|mon|ma|mes|son|sa|ses|leurs?|notre|nos|votre|vos|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}]))(?!\p{L}+(?:era|ra|ront|aient|ait)(?!\p{L}))\p{L}/u;
const aside = /\p{L}[)»"”]?, $/u;
/** The words set off, up to their comma or full stop, have no verb of their own. */
const closed =
  /^(?:(?! (?:a|ont|est|sont|sera|seront|va|vont|avait|était|étaient)(?!\p{L}))[^,.;]){3,160}[,.]/u;
/** « est aujourd'hui à la retraite », « vit aujourd'hui à Dax »: a state, not what happened or was counted. */
const stateBefore =
  /(?<!\p{L})(?:est|sont|reste(?:nt)?|demeure(?:nt)?|semble(?:nt)?|vit|vivent|appartien(?:t|nent)),? $/u;
const doneToday =
  /^,? (?:\p{L}+ment )?(?:\d|en (?:visite|déplacement|grève)|attendu|réuni|reçu|\p{L}+(?:é|i|u|t)e?s?(?!\p{L}))/u;
const stateAfter =
  /^,? (?:\p{L}+ment )?(?:plongé|menacé|confronté|considéré|installé|divisé|partagé|âgé|situé|devenu|dépassé|saturé|isolé|concerné|connu|utilisé|exploité|géré|dirigé|présidé|détenu|incarcéré|interdit|reconnu|estimé|réduit|privé|abandonné|protégé|endetté|retraité|député)e?s?(?!\p{L})/u;
/** « le monde d'aujourd'hui », « les jeunes d'aujourd'hui ». */
const ofNowadays =
  /(?:monde|société|jeunes|génération|jeunesse|gens|femmes|hommes|parents|enfants|médias|politique|agriculture|économie|époque|temps) d'$/u;

/** « aujourd'hui » means nowadays: « aujourd'hui encore » of what lasts, a state set off by commas. */
function isNowadays(found: Found, { text, outlook, original }: Scene): boolean {
  const before = text.slice(Math.max(0, found.start - 24), found.start);
  const after = text.slice(found.end, found.end + 170);
  if (ofNowadays.test(before)) return true;
  if (/encore $/u.test(before) || /^ encore(?!\p{L})/u.test(after)) return outlook(found) !== 'past';
  if (stateBefore.test(before)) return stateAfter.test(after) || !doneToday.test(after);
  return (
    aside.test(before) &&
    describes.test(after) &&
    closed.test(after) &&
    !/^ \p{Lu}/u.test(original(found.end, found.end + 2))
  );
}

/** « la réunion de demain » is tomorrow's, « le monde de demain » that of the future. */
const eventOf =
  /(?<!\p{L})(?:réunion|match|rencontre|séance|journée|édition|vote|scrutin|conseil|manifestation|marche|grève|rendez-vous|audience|conférence|débat|programme|étape|finale|course|soirée|sommet|concert|cérémonie|celui|celle) (?:de|pour) $/u;

/** « aujourd'hui », « hier », « demain », « avant-hier », « après-demain »: from the day of publication. */
export const deicticDay: Form = form(
  'deictic-day',
  "(?<word>aujourd['?]hui|avant[- ]hier|après[- ]demain|hier|demain|(?<!à )ce jour(?!-là| (?:de|d'|où|même)))",
  (found, scene) => {
    const { reference, text } = scene;
    if (found.text === "aujourd'hui" && isNowadays(found, scene))
      return whole(found, { type: 'DATE', moment: undefined, open: 'PRESENT_REF' });
    // « à ce jour » is the present, « le monde de demain » the future.
    if (
      found.groups['word'] === 'demain' &&
      /(?:de|du|pour) $/u.test(text.slice(Math.max(0, found.start - 5), found.start)) &&
      !eventOf.test(text.slice(Math.max(0, found.start - 24), found.start))
    )
      return whole(found, { type: 'DATE', moment: undefined, open: 'FUTURE_REF' });
    const distance = distances[found.groups['word'] ?? ''];
    return whole(found, {
      type: 'DATE',
      moment: reference && distance !== undefined ? shift(reference, 'day', distance) : undefined,
      open: 'XXXX-XX-XX',
      anchor: reference && { kind: 'reference', moment: reference },
    });
  },
);
