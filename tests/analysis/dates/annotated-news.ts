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
  readonly annotations: readonly Annotation[];
}

const mark = /\{(?<words>[^|}]*)\|[A-Z]+ (?<value>[^ }]+)[^}]*\}/g;

/** The texts of a file of annotated news: `@ day` is the day of publication, `{words|TYPE value mod}` an expression. */
export function readAnnotatedNews(file: string): readonly AnnotatedText[] {
  return file
    .split(/\n\s*\n/)
    .map((text) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(([first = '', ...lines]) => ({
      published: first.replace(/^@ */, ''),
      ...unmarked(lines.join('\n')),
    }));
}

function unmarked(text: string): Pick<AnnotatedText, 'text' | 'annotations'> {
  const annotations: Annotation[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: whole, index, groups } of text.matchAll(mark)) {
    plain += text.slice(from, index);
    const words = groups?.['words'] ?? '';
    annotations.push({
      start: plain.length,
      end: plain.length + words.length,
      value: groups?.['value'] ?? '',
    });
    plain += words;
    from = index + whole.length;
  }
  return { text: plain + text.slice(from), annotations };
}
