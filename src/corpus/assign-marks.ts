import type { VFile } from 'vfile';
import type { YamlFields } from './front-matter-yaml.ts';
import { raise } from './notice.ts';
import type { Mark, MarkShape } from './report.ts';
import type { ReportFields } from './report-schema.ts';

/** A report that wants a mark: what its editor wrote, and what a letter can be taken from. */
export interface MarkWish {
  readonly slug: string;
  readonly wish: ReportFields['mark'];
  readonly publisher: string | undefined;
  readonly file: VFile;
  readonly yaml: YamlFields;
}

const shapes: readonly MarkShape[] = ['circle', 'diamond', 'square', 'hexagon', 'arch', 'triangle'];
const COLOURS = 5;
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * A mark for each report: the letter, shape and colour that its editor chose, and for what is left open the first
 * that is free, in the order the reports are given. Letters are unique; shape and colour together are unique for
 * thirty reports. Raises an error where two editors chose one letter.
 */
export function assignMarks(wishes: readonly MarkWish[]): ReadonlyMap<string, Mark> {
  const letters = new Set<string>();
  const signs = new Set<string>();
  for (const wish of wishes) {
    const { letter, shape, colour } = chosen(wish);
    if (letter !== undefined && letters.has(letter)) raiseTaken(wish, letter);
    if (letter !== undefined) letters.add(letter);
    if (shape !== undefined && colour !== undefined) signs.add(`${shape} ${colour}`);
  }
  const marks = new Map<string, Mark>();
  for (const wish of wishes) {
    const given = chosen(wish);
    const letter = given.letter ?? freeLetter(wish, letters);
    const sign =
      given.shape !== undefined && given.colour !== undefined
        ? { shape: given.shape, colour: given.colour }
        : freeSign(given, signs, marks.size);
    letters.add(letter);
    signs.add(`${sign.shape} ${sign.colour}`);
    marks.set(wish.slug, { letter, ...sign });
  }
  return marks;
}

function chosen({ wish }: MarkWish): { [Key in keyof Mark]?: Mark[Key] | undefined } {
  return typeof wish === 'string' ? { letter: wish } : (wish ?? {});
}

/** The initial of the publisher or slug, two letters of it, then whatever is free. */
function freeLetter({ publisher, slug }: MarkWish, taken: ReadonlySet<string>): string {
  const names = [publisher ?? '', slug].map(capitalsOf).filter((words) => words.length > 0);
  const initials = names.flatMap((words) => words.map((word) => word.charAt(0)));
  const pairs = names.flatMap((words) => [
    words
      .slice(0, 2)
      .map((word) => word.charAt(0))
      .join(''),
    ...[...(words[0] ?? '').slice(1)].map((second) => `${words[0]?.charAt(0) ?? ''}${second}`),
  ]);
  const rest = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  const free = [...initials, ...pairs, ...alphabet, ...rest].find(
    (letter) => letter !== '' && !taken.has(letter),
  );
  return free ?? slug.toUpperCase();
}

const articles = new Set(['LE', 'LA', 'LES', 'L', 'THE', 'EL', 'DER', 'DIE', 'DAS']);

/** The words of a name in capitals A to Z, without the article it starts with. */
function capitalsOf(name: string): readonly string[] {
  const words =
    name
      .normalize('NFKD')
      .toUpperCase()
      .match(/[A-Z]+/g) ?? [];
  return words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words;
}

type Sign = Pick<Mark, 'shape' | 'colour'>;

/** Neighbours differ in both shape and colour: five and six have no divisor in common. */
function freeSign(
  given: { readonly shape?: MarkShape | undefined; readonly colour?: number | undefined },
  taken: ReadonlySet<string>,
  rank: number,
): Sign {
  const all = Array.from({ length: shapes.length * COLOURS }, (_, step): Sign => {
    const index = rank + step;
    return { shape: shapes[index % shapes.length] ?? 'circle', colour: (index % COLOURS) + 1 };
  });
  const fitting = all.filter(
    ({ shape, colour }) =>
      (given.shape === undefined || shape === given.shape) &&
      (given.colour === undefined || colour === given.colour),
  );
  const free = fitting.find(({ shape, colour }) => !taken.has(`${shape} ${colour}`));
  return free ?? fitting[0] ?? { shape: given.shape ?? 'circle', colour: given.colour ?? 1 };
}

function raiseTaken({ file, yaml }: MarkWish, letter: string): void {
  raise(file, {
    degree: 'error',
    ruleId: 'mark-taken',
    source: 'corpus',
    reason: `The mark \`${letter}\` belongs to another report: expected a letter of its own`,
    place: yaml.spanOf(['mark']),
    note: 'Choose another letter or two, or leave `mark` out: one is found.',
  });
}
