import type { Entity } from '../../corpus/corpus.ts';
import { functionWords } from '../../french/function-words.ts';
import { isAllCapitals, isCapitalised, type Word, wordsOf } from '../../french/words.ts';

/** How a form came to be known: listed by an editor, or following from what is listed. */
export type FormKind = 'form' | 'initials' | 'short' | 'surname';

/** How a word of a form must be written where it stands. */
type Case = 'any' | 'capital' | 'acronym';

/** A spelling of an entity, as the words it is looked up by. */
export interface KnownForm {
  readonly entity: Entity;
  readonly kind: FormKind;
  readonly words: readonly Word[];
  readonly cases: readonly Case[];
}

/** A step of the lexicon: the forms that end here, and the words that lead on. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  readonly forms: KnownForm[];
}

/** All spellings of the entities of a dossier, word by word. */
export interface NameLexicon {
  readonly root: LexiconNode;
  readonly forms: readonly KnownForm[];
}

const compiled = new WeakMap<readonly Entity[], NameLexicon>();

/** The lexicon of a list of entities; the same list gives the same lexicon. */
export function lexiconOf(entities: readonly Entity[]): NameLexicon {
  const known = compiled.get(entities);
  if (known) return known;
  const lexicon = compileLexicon(entities);
  compiled.set(entities, lexicon);
  return lexicon;
}

function compileLexicon(entities: readonly Entity[]): NameLexicon {
  const root: LexiconNode = { next: new Map(), forms: [] };
  const forms = entities.flatMap(formsOf);
  for (const form of forms) addForm(root, form);
  return { root, forms };
}

function formsOf(entity: Entity): KnownForm[] {
  const full = [entity.label, ...entity.forms].map(wordsOf).filter((words) => words.length > 0);
  const listed = [
    ...distinct(full).map((words) => knownForm(entity, 'form', words)),
    ...distinct(entity.shortForms.map(wordsOf)).map((words) => knownForm(entity, 'short', words)),
  ];
  if (entity.kind !== 'person') return listed;
  const names = distinct(full).filter(
    (words) =>
      words.length > 1 && words.every(({ text, bare }) => isCapitalised(text) || particles.has(bare)),
  );
  return [
    ...listed,
    ...names.map((words) => knownForm(entity, 'initials', initialsOf(words))),
    ...distinct(names.map(surnameOf))
      .filter((words) => words.some(({ bare }) => bare.length > 2 && !functionWords.has(bare)))
      .map((words) => knownForm(entity, 'surname', words)),
  ];
}

function distinct(forms: readonly (readonly Word[])[]): (readonly Word[])[] {
  const seen = new Map<string, readonly Word[]>();
  for (const words of forms) {
    const key = words.map(({ text }) => text).join(' ');
    if (!seen.has(key)) seen.set(key, words);
  }
  return [...seen.values()];
}

const particles: ReadonlySet<string> = new Set(
  'le la de du des d von van der den bin ben al el di da dos'.split(' '),
);

/** The last word with the particles before it: « Le Maire », « von der Leyen ». */
function surnameOf(words: readonly Word[]): readonly Word[] {
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1]?.bare ?? '')) start -= 1;
  return words.slice(start);
}

/** « Vladimir Poutine » → V, Poutine. */
function initialsOf(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    if (index === words.length - 1 || particles.has(word.bare)) return word;
    const [letter = ''] = word.text;
    return { ...word, text: letter, lower: letter.toLowerCase(), bare: word.bare.charAt(0) };
  });
}

function knownForm(entity: Entity, kind: FormKind, words: readonly Word[]): KnownForm {
  return { entity, kind, words, cases: words.map(caseOf) };
}

function caseOf({ text }: Word): Case {
  if (isAllCapitals(text)) return 'acronym';
  return isCapitalised(text) ? 'capital' : 'any';
}

function addForm(root: LexiconNode, form: KnownForm): void {
  let node = root;
  for (const { bare } of form.words) {
    let next = node.next.get(bare);
    if (!next) {
      next = { next: new Map(), forms: [] };
      node.next.set(bare, next);
    }
    node = next;
  }
  node.forms.push(form);
}

/** Acronyms from here on are also written as words: « Tass », « Otan ». */
const SPOKEN_ACRONYM = 4;

/** Whether a word of a text is written as the form's word may be: an acronym is not any word with its letters. */
export function isWrittenLike(word: string, required: Case | undefined): boolean {
  if (required === 'acronym') {
    return isAllCapitals(word) || (word.length >= SPOKEN_ACRONYM && isCapitalised(word));
  }
  return required !== 'capital' || isCapitalised(word);
}
