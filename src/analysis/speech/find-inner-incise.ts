import { isAuxiliary } from '../../french/auxiliaries.ts';
import { clauseOpeners, determiners, genitives, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { closing, isBriefAside } from './brief-aside.ts';
import { canSpeak } from './can-speak.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import { openGroupAt } from './open-verb-groups.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { subjectBehind } from './subject-behind.ts';
import { base } from './verb-frame.ts';
import { verbGroupsOf } from './verb-groups.ts';

/**
 * The report's own clause inside a quotation: « Nous irons, a-t-il dit, jusqu’au bout ».
 *
 * Only a verb of saying with its subject behind it, between commas or before a full stop: the speaker may well say
 * « comme l’a dit Paul ».
 */
export function findInnerIncise(quoted: SpokenSentence): Frame | undefined {
  const { tokens } = quoted;
  const listed = tokens.some((_, at) => mayReport(tokens, at))
    ? quoted.frames.find((frame) => isInnerIncise(tokens, frame))
    : undefined;
  return listed ?? unlistedIncise(tokens) ?? unmarkedIncise(tokens);
}

function isInnerIncise(tokens: readonly Token[], frame: Frame): boolean {
  if (frame.kind !== 'incise' || frame.opening !== 'before' || !frame.voice) return false;
  if (/^(?:je|nous|vous|tu|ce|on)$/.test(frame.voice.pronoun ?? '')) return false;
  // « Et toi ? demande Anne. … », « Quel bonheur ! s’exclame-t-il. »: small letters behind the sign
  const isBehindSign =
    /^[?!…]$|^\.{3}$/.test(tokens[frame.cue.start - 1]?.text ?? '') &&
    tokens[frame.cue.start]?.isCapital === false;
  if (!isBehindSign && frame.content.end >= frame.cue.start) return false;
  if (!isBehindSign && !/^[,–—]$/.test(tokens[frame.content.end]?.text ?? '')) return false;
  const behind = Math.max(frame.voice.end, frame.cue.end);
  const { end } = passAdverbials(tokens, behind, tokens.length);
  const next = tokens[end];
  return (
    next === undefined ||
    closing.test(next.text) ||
    /^(?:qui|où|dont)$/.test(next.lower) ||
    isBriefAside(tokens, behind)
  );
}

/** Verbs that say something only where they stand in front of their subject, behind a comma. */
const onlyThere = new Set(
  (
    'abrège boude cadre chantonne compte conte contre craque décode déduit dicte esquisse exagère fantasme finit frémit ' +
    'frissonne halète hasarde improvise jauge maudit mesure patiente place ponctue pousse raccourcit rembobine ressasse ' +
    'retrace rêvasse risque ruse serine situe soliloque tente tremble vomit'
  ).split(' '),
);

/** What somebody does to a place rather than to a listener: « Au fond, se dresse … ». */
const stands =
  /^(?:trouv|tien|tenai|dress|cach|situ|pass|présent|retrouv|tient|détach|profil|succèd|suiv|crois|presse|press|bouscul|mêl|joi|pos|dérou|élèv|éten)/;

/** « Sur ma garde, on est dix-neuf, compte Paul Petit, sergent. … », « …, se gondole le maire. »: a verb that no list of saying has. */
function unlistedIncise(tokens: readonly Token[]): Frame | undefined {
  for (let at = 1; at < tokens.length - 2; at += 1) {
    const verb = tokens[at + 1];
    if (!/^[,–—]$/.test(tokens[at]?.text ?? '') || verb?.kind !== 'word') continue;
    const isReflexive = /^(?:se|s')$/.test(verb.lower) && !stands.test(tokens[at + 2]?.lower ?? '');
    const leads = tokens.slice(at + 2, at + 8).some(({ lower }) => reportingForms(lower).some(({ tense }) => tense === 'infinitive'));
    if (!isReflexive && !leads && !onlyThere.has(verb.lower) && !/^(?:ne|n')$/.test(verb.lower)) continue;
    const group = openGroupAt(tokens, at + 1);
    const behind = group && subjectBehind(tokens, group.end, tokens.length);
    const { phrase } = behind?.voice ?? {};
    const isSomebody =
      behind &&
      canSpeak(tokens, behind.voice) &&
      (phrase?.kind === 'name'
        ? phrase.end - phrase.start > 1 || behind.voice.apposition !== undefined
        : /^(?:person|group)$/.test(phrase?.source ?? ''));
    const opening = tokens.slice(0, at).findLastIndex(({ text }) => /^[.!?…]$/.test(text)) + 1;
    if (!group || !isSomebody || !hasFiniteVerb(tokens.slice(opening, at), at - opening)) continue;
    const frame: Frame = {
      kind: 'incise',
      ...base(group),
      voice: behind.voice,
      content: { start: 0, end: at },
      opening: 'before',
    };
    if (isInnerIncise(tokens, frame)) return frame;
  }
  return undefined;
}

/** How many words may stand between the comma and the verb of an incise: « , lui a encore dit X ». */
const verbReach = 4;

/** What set phrases of saying begin with: « fait savoir », « tient à préciser ». */
const periphrastic = /^(?:fai|fon|laiss|tien|ten|me[tst]|mis|veu|voul|contin|préf|reme|croi)/;

/** A pronoun hung on its verb, or a form of saying near a comma or a dash: cheap, before anything is read. */
function mayReport(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.isInverted) return true;
  return (
    token !== undefined &&
    /^(?:[,–—?!…]|\.{3})$/.test(token.text) &&
    tokens
      .slice(at + 1, at + 1 + verbReach)
      .some(({ lower }) => reportingForms(lower).length > 0 || periphrastic.test(lower))
  );
}

/** « Rien ne va plus ici explique Anne Roux. On verra. »: a verb of saying whose comma is lost, with somebody’s whole name or trade before a full stop. */
function unmarkedIncise(tokens: readonly Token[]): Frame | undefined {
  for (const group of verbGroupsOf(tokens)) {
    const before = tokens[group.start - 1];
    if (group.tense !== 'present' || group.inverted !== undefined || !group.verb.constructions.has('speech') || before?.kind !== 'word' || bindsVerb(before.lower)) continue;
    const behind = subjectBehind(tokens, group.end, tokens.length);
    const { phrase } = behind?.voice ?? {};
    const isNamed = phrase?.kind === 'name' && phrase.end - phrase.start > 1;
    const isTrade = phrase?.source === 'person' && /^(?:le|la|l')$/.test(phrase.determiner ?? '');
    const opening = tokens.slice(0, group.start).findLastIndex(({ text }) => /^[.!?…]$/.test(text)) + 1;
    const ahead = tokens.slice(opening, group.start);
    if (!behind || behind.voice.start !== group.end || !(isNamed || isTrade) || !/^[.,]$/.test(tokens[behind.voice.end]?.text ?? '') || !hasFiniteVerb(ahead, ahead.length)) continue;
    return { kind: 'incise', ...base(group), voice: behind.voice, content: { start: 0, end: group.start }, opening: 'before' };
  }
  return undefined;
}

/** Whether a word in front of a verb makes it a part of its own clause: « ce que | dit Anne », « il | raconte », « a | dit ». */
function bindsVerb(word: string): boolean {
  return subjectPronouns.has(word) || clauseOpeners.has(word) || prepositions.has(word) || determiners.has(word) || genitives.has(word) || isAuxiliary(word) || /^(?:qu[e']|qui|dont|où|comme|et|ou|mais|ça|cela|ceci|ne|n'|se|s'|le|la|les|l'|lui|leur|y|en)$/.test(word);
}
