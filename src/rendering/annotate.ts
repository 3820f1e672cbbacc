import type { Element, Properties } from 'hast';
import type { Span } from '../corpus/report.ts';
import type { Annotation, Shell } from './annotation.ts';

const htmlDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A sentence under its own address, which its number leads to: « 6 » at the head of a paragraph, « 6.2 » within. */
export interface SentenceMark extends Span {
  /** What stands behind the `#` of its address. */
  readonly fragment: string;
  readonly lang: string | undefined;
  readonly number:
    | { readonly figure: string; readonly label: string; readonly isWithin: boolean }
    | undefined;
}

/** A time expression; `answer` is given where the reader must be told what it was taken to mean. */
export interface DateMark extends Span {
  /** EDTF; goes into `datetime` where HTML has the form. */
  readonly value: string | undefined;
  readonly answer: { readonly short: string; readonly label: string; readonly popover: string } | undefined;
}

/** A place that the copy mends; `popover` is the id of the note that shows the original. */
export interface CorrectionMark extends Span {
  readonly label: string;
  readonly popover: string;
}

/** A sentence as an element with an id: always outermost, so that it is marked whole when one comes for it. */
export function annotateSentence(mark: SentenceMark): Annotation {
  const { number, fragment, lang } = mark;
  return {
    ...spanOf(mark),
    rank: 0,
    isLink: false,
    shell: ({ index }) => ({ tagName: 'span', properties: index === 0 ? { id: fragment, lang } : { lang } }),
    ...(number && { before: [numberLink(fragment, number)] }),
  };
}

/** Empty: the style sheet shows the figure, so that no copy of the text carries it. */
function numberLink(
  fragment: string,
  { figure, label, isWithin }: NonNullable<SentenceMark['number']>,
): Element {
  const className = isWithin ? ['num', 'in'] : ['num'];
  return element('a', {
    className,
    href: `#${encodeURIComponent(fragment)}`,
    ariaLabel: label,
    dataN: figure,
  });
}

/** A time expression as `<time>`, followed by an empty button that opens its explanation. */
export function annotateDate(mark: DateMark): Annotation {
  const { value, answer } = mark;
  const isTime = value !== undefined && htmlDate.test(value);
  const shell: Shell = isTime
    ? { tagName: 'time', properties: { dateTime: value } }
    : { tagName: 'span', properties: { className: ['when'] } };
  return {
    ...spanOf(mark),
    rank: 2,
    isLink: false,
    shell: () => shell,
    ...(answer && { after: [opener('how', answer.popover, answer.label, answer.short)] }),
  };
}

/** A quotation with its marks: `<q>` where nothing cuts it. */
export function annotateQuotation(outer: Span): Annotation {
  return {
    ...spanOf(outer),
    rank: 2,
    isLink: false,
    shell: ({ count }) =>
      count === 1 ? { tagName: 'q', properties: {} } : { tagName: 'span', properties: { className: ['q'] } },
  };
}

/** Words that tell a fact of a topic, linked to where the fact is compared. */
export function annotateFact(place: Span, address: string): Annotation {
  return {
    ...spanOf(place),
    rank: 2,
    isLink: true,
    shell: () => ({ tagName: 'a', properties: { className: ['fact'], href: address } }),
    insideLink: { tagName: 'span', properties: {} },
  };
}

/** A mended place as `<ins>`, followed by an empty button that opens what the raw document has. */
export function annotateCorrection(mark: CorrectionMark): Annotation {
  return {
    ...spanOf(mark),
    rank: 2,
    isLink: false,
    shell: () => ({ tagName: 'ins', properties: {} }),
    after: [opener('mend', mark.popover, mark.label, undefined)],
  };
}

/** Words that stay as odd as they came; the style sheet sets [sic] behind them. */
export function annotateSic(place: Span): Annotation {
  return {
    ...spanOf(place),
    rank: 2,
    isLink: false,
    shell: ({ index, count }) => ({
      tagName: 'span',
      properties: index === count - 1 ? { className: ['sic'] } : {},
    }),
  };
}

/** Words in another language than the block's. */
export function annotateLanguage(place: Span, lang: string): Annotation {
  return {
    ...spanOf(place),
    rank: 2,
    isLink: false,
    shell: () => ({ tagName: 'span', properties: { lang } }),
  };
}

function opener(kind: 'how' | 'mend', popover: string, label: string, short: string | undefined): Element {
  return element('button', {
    type: 'button',
    className: [kind],
    popoverTarget: popover,
    ariaLabel: label,
    dataR: short,
  });
}

function element(tagName: string, properties: Properties): Element {
  return { type: 'element', tagName, properties, children: [] };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
