import { z } from 'zod';
import { edtfDays } from './edtf.ts';
import { expecting } from './expectation.ts';
import { isSlug } from './slug.ts';

/** A record with these fields and no others; its message names them all, so that the nearest can be proposed. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? known
        : expecting({
            expected: `a record with the fields ${known}`,
            mend: 'Write one « name: value » a line, indented.',
          }),
  });
}

/** Text that is not blank. */
export function text(expected = 'text', example = '"…"', longest = 20_000) {
  const error = expecting({ expected, mend: `Write for example ${example}.` });
  return z
    .string({ error })
    .max(longest, { error })
    .refine((value) => value.trim() !== '', { error });
}

/** Characters as they stand in a document: white space counts. */
export function characters(expected: string) {
  const error = expecting({
    expected,
    mend: 'Write the characters between double quotes, line ends as \\n.',
  });
  return z.string({ error }).min(1, { error });
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  const list = words.map((word) => `\`${word}\``).join(', ');
  return z.enum(words, {
    error: expecting({ expected: `one of ${list}`, mend: `Write ${list.replace(/, ([^,]*)$/, ' or $1')}.` }),
  });
}

/** A list, empty where the field is absent. */
export function listOf<Item extends z.ZodType>(item: Item) {
  const error = expecting({ expected: 'a list', mend: 'Write each item on its own line after « - ».' });
  return z.array(item, { error }).default([]);
}

/** A field that is `true` or left out. */
export const flag = z.boolean({
  error: expecting({ expected: '`true` or `false`', mend: 'Write `true`, or leave the field out.' }),
});

const edtfError = expecting({
  expected: 'an EDTF date between quotation marks',
  mend: 'Write for example "2023-09-17", "2023-09", "2023-09-13~", "[2023-09-17,2023-09-18]" or "2023-09-12/2023-09-17".',
  ruleId: 'date-not-edtf',
});

/** A date of the Extended Date/Time Format, kept as it is written. */
export const edtfDate = z
  .string({ error: edtfError })
  .refine((value) => edtfDays(value) !== undefined, { error: edtfError });

const slugError = expecting({
  expected: 'a slug: small letters a to z, digits and single hyphens',
  mend: 'Write the file name of what is meant, without folder and « .md ».',
});

/** The name of a content file. */
export const slug = z.string({ error: slugError }).refine(isSlug, { error: slugError });

const languageError = expecting({
  expected: 'a language tag (BCP 47)',
  mend: 'Write for example `fr`, `en` or `fr-BE`.',
});

/** A BCP 47 language tag. */
export const language = z.string({ error: languageError }).refine(isLanguage, { error: languageError });

function isLanguage(value: string): boolean {
  try {
    return value !== '' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    // The standard library says by throwing that a tag is malformed.
    return false;
  }
}

const addressError = expecting({
  expected: 'the address of a page on the web',
  mend: 'Write for example "https://example.org/page".',
});

/** An http(s) address. */
export const webAddress = z.string({ error: addressError }).refine(isWebAddress, { error: addressError });

function isWebAddress(value: string): boolean {
  const url = /^\S+$/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:');
}

/** Whether a report says a thing or an editor infers it. */
export const basis = oneOf(['stated', 'inferred']);
/** Where what is known of a report comes from. */
export const provenanceBasis = oneOf(['document', 'page', 'inferred', 'unknown']);

/** Words that point to their place in a text. */
export const selectorFields = {
  quote: text('the exact words of the report', '"les mots mêmes"', 5000),
  prefix: characters('the words just before the quote').optional(),
  suffix: characters('the words just after the quote').optional(),
};

/** Words that point to their place in a report. */
export const quoteFields = {
  report: slug,
  ...selectorFields,
  from: oneOf(['text', 'title', 'removed']).default('text'),
};

/** Who a report says it from, as an editor writes it. */
export const attribution = fields({
  chain: listOf(text('words of the report', '"AFP"')),
  origin: text('the first agency or institution, in the report’s words', '"AFP"').optional(),
  originKind: oneOf(['named', 'vague', 'none']),
  speaker: text('who speaks', '"Jeanne Dupont"').optional(),
});
