/** Tenses as the rules need them; `participle` is the past participle, `gerund` the present participle. */
export type Tense =
  | 'infinitive'
  | 'present'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'participle'
  | 'gerund';

/** One form of a verb in the third person; `number` is undefined where the form has none. */
export interface VerbForm {
  readonly form: string;
  readonly tense: Tense;
  readonly number: 'singular' | 'plural' | undefined;
}

/** What a verb's third persons are made from. */
interface Parts {
  readonly present: string;
  readonly presents: string;
  /** Stem of the imperfect and the gerund; a softened one before `a`. */
  readonly stem: string;
  readonly past: string;
  readonly pasts: string;
  readonly future: string;
  readonly participle: string;
  readonly subjunctive?: string;
}

/** Endings of irregular verbs and the principal parts that replace them; the longest ending that fits decides. */
const irregular: readonly (readonly [string, string])[] = `tenir tient tiennent ten tint tinrent tiendr tenu
  venir vient viennent ven vint vinrent viendr venu
  dire dit disent dis dit dirent dir dit
  écrire écrit écrivent écriv écrivit écrivirent écrir écrit
  décrire décrit décrivent décriv décrivit décrivirent décrir décrit
  scrire scrit scrivent scriv scrivit scrivirent scrir scrit
  mettre met mettent mett mit mirent mettr mis
  battre bat battent batt battit battirent battr battu
  connaître connaît connaissent connaiss connut connurent connaîtr connu
  aître aît aissent aiss ut urent aîtr u
  naître naît naissent naiss naquit naquirent naîtr né
  aindre aint aignent aign aignit aignirent aindr aint
  eindre eint eignent eign eignit eignirent eindr eint
  oindre oint oignent oign oignit oignirent oindr oint
  endre end endent end endit endirent endr endu
  ondre ond ondent ond ondit ondirent ondr ondu
  ordre ord ordent ord ordit ordirent ordr ordu
  erdre erd erdent erd erdit erdirent erdr erdu
  prendre prend prennent pren prit prirent prendr pris
  soudre sout solvent solv solut solurent soudr solu
  clure clut cluent clu clut clurent clur clu
  croire croit croient croy crut crurent croir cru
  boire boit boivent buv but burent boir bu
  voir voit voient voy vit virent verr vu
  prévoir prévoit prévoient prévoy prévit prévirent prévoir prévu
  savoir sait savent sav sut surent saur su
  avoir a ont av eut eurent aur eu
  être est sont ét fut furent ser été
  faire fait font fais fit firent fer fait
  taire tait taisent tais tut turent tair tu
  plaire plaît plaisent plais plut plurent plair plu
  devoir doit doivent dev dut durent devr dû
  cevoir çoit çoivent cev çut çurent cevr çu
  pouvoir peut peuvent pouv put purent pourr pu
  vouloir veut veulent voul voulut voulurent voudr voulu
  valoir vaut valent val valut valurent vaudr valu
  falloir faut faut fall fallut fallurent faudr fallu
  mouvoir meut meuvent mouv mut murent mouvr mu
  aller va vont all alla allèrent ir allé
  envoyer envoie envoient envoy envoya envoyèrent enverr envoyé
  suivre suit suivent suiv suivit suivirent suivr suivi
  vivre vit vivent viv vécut vécurent vivr vécu
  rire rit rient ri rit rirent rir ri
  lire lit lisent lis lut lurent lir lu
  élire élit élisent élis élut élurent élir élu
  duire duit duisent duis duisit duisirent duir duit
  truire truit truisent truis truisit truisirent truir truit
  nuire nuit nuisent nuis nuisit nuisirent nuir nui
  suffire suffit suffisent suffis suffit suffirent suffir suffi
  traire trait traient tray traya trayèrent trair trait
  mentir ment mentent ment mentit mentirent mentir menti
  sentir sent sentent sent sentit sentirent sentir senti
  partir part partent part partit partirent partir parti
  sortir sort sortent sort sortit sortirent sortir sorti
  servir sert servent serv servit servirent servir servi
  dormir dort dorment dorm dormit dormirent dormir dormi
  ouvrir ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert
  couvrir couvre couvrent couvr couvrit couvrirent couvrir couvert
  offrir offre offrent offr offrit offrirent offrir offert
  souffrir souffre souffrent souffr souffrit souffrirent souffrir souffert
  cueillir cueille cueillent cueill cueillit cueillirent cueiller cueilli
  courir court courent cour courut coururent courr couru
  mourir meurt meurent mour mourut moururent mourr mort
  quérir quiert quièrent quér quit quirent querr quis
  fuir fuit fuient fuy fuit fuirent fuir fui
  rompre rompt rompent romp rompit rompirent rompr rompu
  vaincre vainc vainquent vainqu vainquit vainquirent vaincr vaincu`
  .split('\n')
  .map((line) => line.trim())
  .map((line): readonly [string, string] => [
    line.slice(0, line.indexOf(' ')),
    line.slice(line.indexOf(' ') + 1),
  ])
  .sort((a, b) => b[0].length - a[0].length);

/**
 * The third persons, infinitive and participles of a French verb, from its infinitive alone.
 *
 * Verbs of the second group (finir) are the default of -ir. The past participle comes in its four forms.
 */
export function conjugate(infinitive: string): readonly VerbForm[] {
  const parts = partsOf(infinitive);
  return [...finiteForms(parts), ...softForms(infinitive), ...nominalForms(infinitive, parts)];
}

/** Verbs in -ayer keep their y or turn it: « balaye », « balaie » (Grevisse, Le bon usage). */
function softForms(infinitive: string): readonly VerbForm[] {
  if (!infinitive.endsWith('ayer')) return [];
  const stem = `${infinitive.slice(0, -3)}i`;
  return [
    { form: `${stem}e`, tense: 'present', number: 'singular' },
    { form: `${stem}ent`, tense: 'present', number: 'plural' },
    { form: `${stem}era`, tense: 'future', number: 'singular' },
    { form: `${stem}eront`, tense: 'future', number: 'plural' },
  ];
}

function finiteForms(parts: Parts): VerbForm[] {
  const soft = softened(parts.stem);
  const one = (form: string, tense: Tense): VerbForm => ({ form, tense, number: 'singular' });
  const several = (form: string, tense: Tense): VerbForm => ({ form, tense, number: 'plural' });
  return [
    one(parts.present, 'present'),
    several(parts.presents, 'present'),
    one(`${soft}ait`, 'imperfect'),
    several(`${soft}aient`, 'imperfect'),
    one(parts.past, 'past'),
    several(parts.pasts, 'past'),
    one(`${parts.future}a`, 'future'),
    several(`${parts.future}ont`, 'future'),
    one(`${parts.future}ait`, 'conditional'),
    several(`${parts.future}aient`, 'conditional'),
    // « sont », « font », « vont » have a subjunctive of another stem.
    ...(parts.presents.endsWith('ont') ? [] : [one(parts.subjunctive ?? parts.presents.replace(/nt$/, ''), 'subjunctive')]),
  ];
}

function nominalForms(infinitive: string, parts: Parts): VerbForm[] {
  const { participle } = parts;
  const masculinePlural = participle.endsWith('s') ? participle : `${participle}s`;
  const feminine = participle === 'dû' ? 'due' : `${participle}e`;
  return [
    { form: infinitive, tense: 'infinitive', number: undefined },
    { form: `${softened(parts.stem)}ant`, tense: 'gerund', number: undefined },
    { form: participle, tense: 'participle', number: 'singular' },
    { form: masculinePlural, tense: 'participle', number: 'plural' },
    { form: feminine, tense: 'participle', number: 'singular' },
    { form: `${feminine}s`, tense: 'participle', number: 'plural' },
  ];
}

function partsOf(infinitive: string): Parts {
  for (const [ending, words] of irregular) {
    if (!infinitive.endsWith(ending)) continue;
    const prefix = infinitive.slice(0, infinitive.length - ending.length);
    const [present, presents, stem, past, pasts, future, participle] = words
      .split(' ')
      .map((part) => prefix + part);
    if (present && presents && stem && past && pasts && future && participle) {
      return { present, presents, stem, past, pasts, future, participle };
    }
  }
  return infinitive.endsWith('er') ? firstGroup(infinitive) : secondGroup(infinitive);
}

function firstGroup(infinitive: string): Parts {
  const stem = infinitive.slice(0, -2);
  const stressed = stressedStem(stem);
  const soft = softened(stem);
  const future =
    /[^é][cdglmnprstv]$|y$/.test(stem) && !/é[^aeiouéèê]+$/.test(stem) ? `${stressed}er` : infinitive;
  return {
    present: `${stressed}e`,
    presents: `${stressed}ent`,
    stem,
    past: `${soft}a`,
    pasts: `${stem}èrent`,
    future,
    participle: `${stem}é`,
  };
}

function secondGroup(infinitive: string): Parts {
  const stem = infinitive.slice(0, -1);
  return {
    present: `${stem}t`,
    presents: `${stem}ssent`,
    stem: `${stem}ss`,
    past: `${stem}t`,
    pasts: `${stem}rent`,
    future: infinitive,
    participle: stem,
  };
}

/** Verbs in -eler and -eter that double their consonant; the others take a grave accent. */
const doubling = /(?:app|rapp|gromm|épel|chanc|ensorc|jet|projet|rejet|feuillet|étiquet)(?:el|et)?$/;

/** The stem where the stress falls on it: appelle, lève, suggère, appuie. */
function stressedStem(stem: string): string {
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/e[lt]$/.test(stem) && doubling.test(stem)) return stem + stem.slice(-1);
  if (/e[cdglmnprstv]$/.test(stem)) return `${stem.slice(0, -2)}è${stem.slice(-1)}`;
  return stem.replace(/é((?:[^aeiouyéèêâîôû]|(?<=[qg])u)+)$/, 'è$1');
}

function softened(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}
