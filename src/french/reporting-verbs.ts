import { conjugate, type Tense } from './conjugate.ts';

/**
 * How a reporting verb is built:
 * - `que`: « affirmer que … »;
 * - `speech`: introduces or follows words in quotation marks: « …, lâche-t-il »;
 * - `infinitive`: « dire vouloir », `de`: « promettre de partir »;
 * - `object`: its object is what was said: « annoncer une grève »;
 * - `quality`: says what someone calls something: « qualifier de », « juger inacceptable »;
 * - `receiver`: who is told stands after « à »; `told`: who is told is the object: « informer X que »;
 * - `pronominal`: « se réjouir »;
 * - `writing`: « écrire sur », what is said stands in a text;
 * - `doubt`: the report keeps its distance;
 * - `beside`: reports only as an incise beside quoted words;
 * - `thought`: an opinion or feeling rather than words (reported when the text says whose it is).
 */
export type Construction =
  | 'que'
  | 'speech'
  | 'infinitive'
  | 'de'
  | 'object'
  | 'quality'
  | 'receiver'
  | 'told'
  | 'pronominal'
  | 'writing'
  | 'doubt'
  | 'beside'
  | 'thought';

/** A verb that introduces what somebody says, with the ways it is built. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly constructions: ReadonlySet<Construction>;
}

const table: Readonly<Record<string, string>> = {
  dire: 'que speech infinitive receiver pronominal quality',
  affirmer: 'que speech infinitive receiver',
  déclarer: 'que speech infinitive receiver pronominal',
  assurer: 'que speech infinitive receiver',
  indiquer: 'que speech infinitive receiver',
  expliquer: 'que speech infinitive receiver pronominal',
  annoncer: 'que speech infinitive receiver object',
  ajouter: 'que speech',
  préciser: 'que speech infinitive object receiver',
  souligner: 'que speech',
  rappeler: 'que speech receiver',
  estimer: 'que speech infinitive thought',
  juger: 'que speech infinitive quality thought',
  considérer: 'que speech infinitive quality thought',
  penser: 'que speech infinitive thought',
  croire: 'que speech infinitive thought',
  trouver: 'que speech quality thought',
  confirmer: 'que speech infinitive object receiver',
  rapporter: 'que speech object',
  relater: 'que speech',
  targuer: 'que speech pronominal de',
  flatter: 'que speech pronominal de',
  enorgueillir: 'que speech pronominal de',
  moquer: 'speech pronominal',
  ériger: 'quality pronominal',
  narrer: 'que speech',
  attendre: 'que pronominal quality',
  révéler: 'que speech object',
  raconter: 'que speech receiver infinitive',
  confier: 'que speech infinitive receiver pronominal',
  écrire: 'que speech receiver writing',
  texter: 'que speech receiver writing',
  traduire: 'speech beside',
  noter: 'que speech writing',
  oser: 'speech beside',
  interrompre: 'speech beside told',
  retenir: 'que',
  accueillir: 'speech beside told',
  observer: 'que speech',
  remarquer: 'que speech',
  constater: 'que speech',
  relever: 'que speech',
  signaler: 'que speech object receiver',
  mentionner: 'que object',
  répondre: 'que speech receiver',
  répliquer: 'que speech',
  rétorquer: 'que speech receiver',
  riposter: 'que speech',
  objecter: 'que speech receiver',
  répéter: 'que speech receiver',
  réaffirmer: 'que speech object',
  réitérer: 'que speech object',
  marteler: 'que speech',
  insister: 'que speech',
  poursuivre: 'speech',
  continuer: 'speech',
  reprendre: 'speech',
  enchaîner: 'que speech',
  conclure: 'que speech',
  résumer: 'que speech',
  commenter: 'speech',
  plaisanter: 'speech',
  ironiser: 'speech',
  railler: 'speech',
  tonner: 'speech',
  pester: 'speech',
  fulminer: 'speech',
  tempêter: 'speech',
  gronder: 'speech',
  tempérer: 'speech',
  nuancer: 'speech',
  temporiser: 'speech',
  relativiser: 'speech',
  analyser: 'speech',
  décrypter: 'speech',
  témoigner: 'que speech',
  détailler: 'que speech object',
  développer: 'speech',
  argumenter: 'que speech',
  arguer: 'que speech',
  plaider: 'que speech',
  soutenir: 'que speech infinitive',
  maintenir: 'que speech',
  prétendre: 'que speech infinitive doubt',
  alléguer: 'que speech object doubt',
  prétexter: 'que object doubt',
  insinuer: 'que speech doubt',
  'sous-entendre': 'que speech doubt',
  suggérer: 'que speech de',
  proposer: 'que speech de receiver',
  recommander: 'que speech de',
  conseiller: 'speech de receiver',
  préconiser: 'que speech de object',
  prôner: 'speech',
  réclamer: 'que speech de object',
  redemander: 'que speech de receiver object',
  demander: 'que speech de receiver object pronominal',
  exiger: 'que speech de object',
  ordonner: 'que speech de receiver',
  intimer: 'speech de receiver',
  exhorter: 'speech told',
  appeler: 'speech told',
  inviter: 'speech told',
  enjoindre: 'speech de receiver',
  supplier: 'speech told de',
  implorer: 'speech',
  prier: 'speech told de',
  conjurer: 'speech told de',
  adjurer: 'speech told de',
  sommer: 'speech told de',
  presser: 'told de',
  avancer: 'que speech object',
  minimiser: 'speech',
  applaudir: 'speech',
  relayer: 'speech',
  aborder: 'speech',
  soulever: 'speech',
  interdire: 'speech de receiver object',
  déconseiller: 'speech de receiver object',
  dissuader: 'told de',
  souhaiter: 'que speech infinitive thought',
  espérer: 'que speech infinitive thought',
  craindre: 'que speech de thought',
  redouter: 'que speech de thought',
  regretter: 'que speech de thought',
  déplorer: 'que speech de',
  dénoncer: 'que speech object',
  fustiger: 'speech',
  tacler: 'speech',
  savourer: 'speech',
  décréter: 'que speech object',
  assimiler: 'quality',
  brocarder: 'speech',
  miser: 'speech',
  parier: 'que speech',
  vilipender: 'speech',
  étriller: 'speech',
  décrier: 'speech',
  conspuer: 'speech',
  invectiver: 'speech',
  flinguer: 'speech',
  encenser: 'speech',
  incriminer: 'speech',
  rabrouer: 'speech',
  corroborer: 'que speech',
  égrener: 'speech',
  encourager: 'speech told',
  critiquer: 'speech',
  condamner: 'speech',
  blâmer: 'speech',
  attaquer: 'speech',
  accuser: 'speech told de object',
  reprocher: 'que speech de receiver object',
  saluer: 'speech',
  célébrer: 'speech',
  féliciter: 'speech pronominal told de',
  réjouir: 'que speech pronominal de',
  contenter: 'quality pronominal',
  fendre: 'quality pronominal',
  vanter: 'speech pronominal',
  louer: 'speech',
  défendre: 'speech pronominal',
  justifier: 'que speech pronominal',
  indigner: 'que speech pronominal',
  insurger: 'que speech pronominal',
  offusquer: 'que speech pronominal',
  émouvoir: 'que speech pronominal',
  alarmer: 'que speech pronominal',
  inquiéter: 'que speech pronominal',
  étonner: 'que speech pronominal de',
  désoler: 'que speech pronominal',
  lamenter: 'speech pronominal',
  plaindre: 'que speech pronominal de',
  agacer: 'speech pronominal',
  emporter: 'speech pronominal',
  exclamer: 'que speech pronominal',
  écrier: 'que speech pronominal',
  interroger: 'speech pronominal',
  souvenir: 'que speech pronominal',
  remémorer: 'speech pronominal',
  amuser: 'que speech pronominal',
  enthousiasmer: 'speech pronominal',
  engager: 'speech pronominal',
  avouer: 'que speech infinitive receiver pronominal quality',
  admettre: 'que speech infinitive',
  reconnaître: 'que speech infinitive object',
  concéder: 'que speech',
  convenir: 'que speech',
  confesser: 'que speech infinitive',
  jurer: 'que speech infinitive de receiver',
  promettre: 'que speech infinitive de receiver object',
  parler: 'quality',
  invoquer: 'object',
  imputer: 'object',
  attribuer: 'object',
  militer: 'speech',
  pourfendre: 'speech',
  cibler: 'object',
  viser: 'quality thought',
  identifier: 'object',
  diagnostiquer: 'speech',
  suspecter: 'told de thought',
  excuser: 'speech pronominal de',
  entendre: 'infinitive thought',
  préférer: 'object thought',
  envisager: 'speech thought',
  brandir: 'object',
  agiter: 'object',
  comparer: 'quality',
  refuser: 'de object',
  exclure: 'que de object',
  assumer: 'speech',
  marquer: 'quality',
  montrer: 'quality pronominal',
  sentir: 'quality pronominal thought',
  présenter: 'quality',
  écarter: 'object',
  remercier: 'speech',
  afficher: 'quality',
  garantir: 'que speech receiver object',
  certifier: 'que speech infinitive receiver',
  attester: 'que speech',
  démentir: 'que speech infinitive object',
  nier: 'que speech infinitive object',
  contester: 'que speech infinitive object',
  réfuter: 'que speech object',
  récuser: 'speech',
  infirmer: 'que speech object',
  rejeter: 'speech',
  contredire: 'speech',
  prévenir: 'que speech told',
  avertir: 'que speech told',
  alerter: 'que speech told',
  informer: 'que speech told',
  aviser: 'que told',
  notifier: 'que receiver object',
  persuader: 'que told',
  convaincre: 'que told',
  menacer: 'speech de told',
  annoter: 'speech writing',
  lancer: 'speech receiver',
  lâcher: 'speech',
  glisser: 'speech receiver',
  souffler: 'speech',
  murmurer: 'que speech',
  réciter: 'object speech',
  chuchoter: 'speech',
  marmonner: 'speech',
  grommeler: 'speech',
  balbutier: 'speech',
  bredouiller: 'speech',
  crier: 'que speech',
  hurler: 'que speech',
  scander: 'speech',
  chanter: 'speech',
  clamer: 'que speech',
  proclamer: 'que speech object',
  autoproclamer: 'speech quality pronominal',
  'auto-proclamer': 'speech quality pronominal',
  autodéclarer: 'speech quality pronominal',
  'auto-déclarer': 'speech quality pronominal',
  vociférer: 'speech',
  asséner: 'que speech',
  décocher: 'speech',
  trancher: 'que speech',
  balayer: 'speech',
  évacuer: 'speech',
  esquiver: 'speech',
  éluder: 'speech',
  évoquer: 'speech',
  décrire: 'speech quality object',
  dépeindre: 'speech quality',
  qualifier: 'speech quality',
  surnommer: 'quality',
  baptiser: 'quality',
  rebaptiser: 'quality',
  taxer: 'speech quality told',
  traiter: 'quality',
  dresser: 'quality',
  pointer: 'que speech',
  épingler: 'speech',
  stigmatiser: 'speech',
  prédire: 'que speech object',
  pronostiquer: 'que speech object',
  anticiper: 'que speech object',
  prévoir: 'que object thought',
  supposer: 'que thought doubt',
  soupçonner: 'que told de doubt thought',
  douter: 'que doubt thought',
  présumer: 'que doubt thought',
  imaginer: 'que speech thought',
  deviner: 'que speech thought',
  redire: 'que speech',
  rassurer: 'speech told',
  réagir: 'speech',
  renchérir: 'que speech',
  surenchérir: 'speech',
  abonder: 'speech',
  acquiescer: 'speech',
  approuver: 'speech',
  opiner: 'speech',
  philosopher: 'speech',
  théoriser: 'speech',
  expliciter: 'que speech',
  spécifier: 'que speech',
  stipuler: 'que speech writing',
  disposer: 'que writing',
  énoncer: 'que speech object',
  exposer: 'que speech object',
  exprimer: 'speech pronominal',
  formuler: 'speech',
  émettre: 'quality',
  publier: 'speech writing',
  poster: 'speech writing',
  tweeter: 'que speech writing',
  twitter: 'que speech writing',
  partager: 'speech writing',
  diffuser: 'writing',
  titrer: 'speech writing',
  rédiger: 'writing',
  consigner: 'que writing',
  lire: 'speech',
  relire: 'speech',
  déchiffrer: 'speech',
  aligner: 'speech',
  arborer: 'speech',
  citer: 'speech',
  prophétiser: 'que speech',
  chiffrer: 'speech',
  évaluer: 'que speech thought',
  calculer: 'que speech',
  dévoiler: 'que speech object',
  divulguer: 'que object',
  ébruiter: 'object',
  communiquer: 'que speech object',
  revendiquer: 'speech object infinitive',
  ambitionner: 'speech de',
  apprendre: 'que receiver',
  opposer: 'speech',
  protester: 'que speech',
  rêver: 'que speech thought de',
  spéculer: 'que speech',
  supputer: 'que speech',
  conjecturer: 'que speech',
  dédramatiser: 'speech',
  râler: 'speech',
  rouspéter: 'speech',
  clarifier: 'speech',
  bafouiller: 'speech',
  brailler: 'speech',
  déclamer: 'speech',
  entonner: 'speech',
  maugréer: 'speech',
  susurrer: 'speech',
  radoter: 'speech',
  quémander: 'speech',
  pérorer: 'speech',
  prêcher: 'speech',
  psalmodier: 'speech',
  esclaffer: 'speech pronominal',
  étrangler: 'speech pronominal',
  étouffer: 'speech pronominal',
  exaspérer: 'speech pronominal',
  affoler: 'speech pronominal',
  attendrir: 'speech pronominal',
  ébahir: 'speech pronominal',
  révolter: 'speech pronominal',
  rebeller: 'speech pronominal',
  marrer: 'speech pronominal',
  dépiter: 'speech pronominal',
  gargariser: 'speech pronominal de',
  égosiller: 'speech pronominal',
  époumoner: 'speech pronominal',
  épancher: 'speech pronominal',
  attrister: 'speech pronominal',
  extasier: 'speech pronominal',
  émerveiller: 'speech pronominal',
  gausser: 'speech pronominal',
  rebiffer: 'speech pronominal',
  raviser: 'speech pronominal',
  récrier: 'speech pronominal',
  impatienter: 'speech pronominal',
  irriter: 'speech pronominal',
  apitoyer: 'speech pronominal',
  enflammer: 'speech pronominal',
  énerver: 'speech pronominal',
  obstiner: 'speech pronominal',
  rembrunir: 'speech pronominal',
  rengorger: 'speech pronominal',
  résigner: 'speech pronominal',
  dédouaner: 'speech pronominal',
  enquérir: 'speech pronominal',
  apaiser: 'speech beside told',
  calmer: 'speech beside told',
  consoler: 'speech beside told',
  réconforter: 'speech beside told',
  couper: 'speech beside told',
};

/** Verbs that report only as an incise beside quoted words: their subject follows (« …, sourit-elle »). */
const besideQuotedWords =
  'sourire rire soupirer sangloter pleurer grimacer trépigner éclater tancer cingler moquer sermonner ' +
  'persifler grincer ricaner jubiler ruminer gémir geindre rager bougonner ronchonner ' +
  'tranquilliser positiver embrayer rebondir recadrer synthétiser débuter commencer terminer ' +
  'achever entamer articuler énumérer lister illustrer compléter corriger rectifier revenir interpeller ' +
  'questionner appuyer apprécier honorer récapituler vitupérer éructer rugir claironner ' +
  'tweeter retweeter rigoler bégayer légender arbitrer réprimander morigéner interrompre démarrer ' +
  'pavoiser fanfaronner taquiner badiner blaguer acter professer modérer persister apostropher ' +
  'beugler glapir glousser hésiter haranguer exulter exploser enrager débiter congratuler désapprouver ' +
  'désespérer défier houspiller injurier intervenir jacasser larmoyer méditer narguer piailler pinailler ' +
  'plastronner pleurnicher rabâcher raisonner réfléchir regimber rembarrer renâcler rétropédaler siffler ' +
  'triompher contextualiser ergoter fredonner pontifier tiquer minorer balancer verbaliser recenser enfoncer ' +
  'renseigner éclairer repartir bondir imager ' +
  'aboyer admonester chambrer chevroter compatir couiner crâner débriefer décortiquer détromper digresser discourir ' +
  'disserter divaguer épiloguer extrapoler fabuler ferrailler feuler finasser galéjer gloser gouailler grogner hoqueter ' +
  'marmotter minauder monologuer moraliser nasiller palabrer paraphraser polémiquer postillonner pouffer ratiociner ' +
  'récriminer ronronner roucouler schématiser tonitruer vaticiner vulgariser';

const constructionNames: ReadonlySet<string> = new Set([
  'que',
  'speech',
  'infinitive',
  'de',
  'object',
  'quality',
  'receiver',
  'told',
  'pronominal',
  'writing',
  'doubt',
  'beside',
  'thought',
] satisfies Construction[]);

function isConstruction(word: string): word is Construction {
  return constructionNames.has(word);
}

/** Every reporting verb by its lemma. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...besideQuotedWords.split(' ').map((lemma) => [lemma, reportingVerb(lemma, 'speech beside')] as const),
  ...Object.entries(table).map(([lemma, words]) => [lemma, reportingVerb(lemma, words)] as const),
]);

function reportingVerb(lemma: string, words: string): ReportingVerb {
  return { lemma, constructions: new Set(words.split(' ').filter(isConstruction)) };
}

/** A form of a reporting verb as it stands in a text. */
export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly tense: Tense;
  readonly number: 'singular' | 'plural' | undefined;
}

const readings: ReadonlyMap<string, readonly ReportingForm[]> = readingsByForm();

/**
 * What reporting verbs a word (lower case, typewriter apostrophe) can be a form of; third persons, infinitives and
 * participles. Many forms are nouns too (« rapporte », « annonce »): the words around decide.
 */
export function reportingForms(word: string): readonly ReportingForm[] {
  return readings.get(word) ?? noForms;
}

const noForms: readonly ReportingForm[] = [];

function readingsByForm(): Map<string, ReportingForm[]> {
  const byForm = new Map<string, ReportingForm[]>();
  for (const verb of reportingVerbs.values()) {
    for (const { form, tense, number } of conjugate(verb.lemma)) {
      const found = byForm.get(form) ?? [];
      found.push({ verb, tense, number });
      byForm.set(form, found);
    }
  }
  return byForm;
}
