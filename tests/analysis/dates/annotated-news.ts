/** An expression somebody has marked, with its TIMEX3 value; offsets count in the text. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A text without its marks, and the marks. */
export interface AnnotatedText {
  readonly published: string;
  readonly text: string;
  /** One a line. */
  readonly sentences: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Words that one may mark or not: `{encore|?}`. */
  readonly optional: readonly Omit<Annotation, 'value'>[];
}

const mark = /\{(?<words>[^|}]*)\|(?:\?|[A-Z]+ (?<value>[^ }]+)[^}]*)\}/g;

/**
 * The texts of a file of annotated news: `@ day` begins one and is its day of publication, `{words|TYPE value mod}`
 * is an expression; a line is a sentence, a blank line ends a paragraph.
 */
export function readAnnotatedNews(file: string): readonly AnnotatedText[] {
  return file
    .split(/^(?=@)/m)
    .filter((text) => text.startsWith('@'))
    .map((text) => {
      const [first = '', ...lines] = text.split('\n').filter((line) => !line.startsWith('#'));
      const sentences = lines.map((line) => unmarked(line).text).filter((line) => line !== '');
      return { published: first.replace(/^@ */, ''), sentences, ...unmarked(inParagraphs(lines)) };
    });
}

function inParagraphs(lines: readonly string[]): string {
  return lines
    .map((line) => (line.trim() === '' ? '\n\n' : `${line} `))
    .join('')
    .replace(/ *\n+ */g, '\n\n')
    .trim();
}

function unmarked(text: string): Pick<AnnotatedText, 'text' | 'annotations' | 'optional'> {
  const annotations: Annotation[] = [];
  const optional: Omit<Annotation, 'value'>[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: whole, index, groups } of text.matchAll(mark)) {
    plain += text.slice(from, index);
    const words = groups?.['words'] ?? '';
    const place = { start: plain.length, end: plain.length + words.length };
    const value = groups?.['value'];
    if (value === undefined) optional.push(place);
    else annotations.push({ ...place, value });
    plain += words;
    from = index + whole.length;
  }
  return { text: plain + text.slice(from), annotations, optional };
}
