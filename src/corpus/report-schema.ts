import { z } from 'zod';
import { expecting } from './expectation.ts';
import {
  characters,
  edtfDate,
  fields,
  flag,
  language,
  listOf,
  oneOf,
  provenanceBasis,
  selectorFields,
  text,
  webAddress,
} from './field-schemas.ts';

const letterError = expecting({ expected: 'one or two capital letters', mend: 'Write for example "L".' });
const letter = z.string({ error: letterError }).regex(/^\p{Lu}{1,2}$/u, { error: letterError });
const colourError = expecting({
  expected: 'a number from 1 to 5',
  mend: 'Write the number of a colour of the palette.',
});
const colour = z.int({ error: colourError }).min(1, { error: colourError }).max(5, { error: colourError });

const mark = z.union(
  [
    letter,
    fields({
      letter,
      shape: oneOf(['circle', 'diamond', 'square', 'hexagon', 'arch', 'triangle']).optional(),
      colour: colour.optional(),
    }),
  ],
  {
    error: expecting({
      expected: 'a letter, or a record with `letter`, `shape` and `colour`',
      mend: 'Write for example "L", or {letter: "L", shape: circle, colour: 1}.',
    }),
  },
);

const countryError = expecting({
  expected: 'a country in two capital letters (ISO 3166)',
  mend: 'Write for example "BE".',
});
const country = z.string({ error: countryError }).refine(isCountry, { error: countryError });

function isCountry(value: string): boolean {
  if (!/^[A-Z]{2}$/.test(value)) return false;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(value) !== undefined;
}

const rawNameError = expecting({
  expected: 'the name of a file in `content/raw/`, without folder',
  mend: 'Put the document into `content/raw/` and write its name, for example "la-depeche.txt".',
  ruleId: 'raw-name',
});
/** No folder, nothing hidden, no sign that a file system or an address reads in its own way. */
const rawName = z
  .string({ error: rawNameError })
  .regex(/^[\p{L}\p{N}_][\p{L}\p{N}\p{M} ._-]*$/u, { error: rawNameError });

const hashError = expecting({
  expected: 'a SHA-256 hash of 64 hexadecimal digits',
  mend: 'Write the SHA-256 hash of the raw document.',
});

const reason = z
  .string({
    error: expecting({
      expected: 'the reason, in French',
      mend: 'Say in French why the entry is right; readers see it.',
    }),
  })
  .default('');
const anchor = {
  prefix: characters('the characters just before').optional(),
  suffix: characters('the characters just after').optional(),
};

const ledger = fields({
  removed: listOf(
    fields({
      text: characters('the characters that the copy leaves out'),
      ...anchor,
      every: flag.optional(),
      lang: language.optional(),
      reason,
    }),
  ),
  corrected: listOf(
    fields({
      raw: z.string({
        error: expecting({
          expected: 'the characters of the raw document',
          mend: 'Write them between double quotes; "" where there are none.',
        }),
      }),
      copy: z.string({
        error: expecting({
          expected: 'the characters of the copy',
          mend: 'Write them between double quotes; "" where there are none.',
        }),
      }),
      ...anchor,
      every: flag.optional(),
      reason,
    }),
  ),
  moved: listOf(
    fields({
      text: characters('the characters that stand in the front matter now'),
      to: text('the field that holds them now', '`title`'),
      ...anchor,
      lang: language.optional(),
      reason,
    }),
  ),
});

const part = oneOf(['text', 'title']).default('text');

const settings = z.record(z.string(), z.unknown(), {
  error: expecting({
    expected: 'a record of what is right',
    mend: 'Write for example {value: "2023-09-13"}.',
  }),
});

/** The front matter of `content/reports/<slug>.md`. */
export const reportSchema = fields({
  title: text('the title of the report', '"Le pont a rouvert"').optional(),
  titleBasis: provenanceBasis.optional(),
  publisher: text('the name of the publisher', '"La Dépêche"').optional(),
  publisherBasis: provenanceBasis.optional(),
  country: country.optional(),
  published: edtfDate,
  publishedBasis: provenanceBasis.optional(),
  publishedNote: text('a note in French').optional(),
  reference: edtfDate.optional(),
  referenceBasis: provenanceBasis.optional(),
  referenceNote: text('a note in French').optional(),
  modified: edtfDate.optional(),
  modifiedNote: text('a note in French').optional(),
  agency: text('the name of an agency', '"AFP"').optional(),
  agencyBasis: provenanceBasis.optional(),
  translatedFrom: language.optional(),
  translatedFromBasis: provenanceBasis.optional(),
  original: fields({
    publisher: text('the publisher of the original', '"The Herald"').optional(),
    author: text('the author of the original', '"Jane Doe"').optional(),
  }).optional(),
  url: webAddress.optional(),
  lang: language,
  mark: mark.optional(),
  raw: rawName.optional(),
  sha256: z
    .string({ error: hashError })
    .regex(/^[0-9a-f]{64}$/, { error: hashError })
    .optional(),
  remarks: text('remarks in French').optional(),
  blocks: listOf(
    fields({
      starts: text('the first words of a block', '"Le pont a rouvert"', 5000),
      role: oneOf(['paragraph', 'lead', 'heading', 'deck', 'caption', 'credit', 'item', 'quote']).optional(),
      lang: language.optional(),
    }),
  ),
  ledger: ledger.optional(),
  notes: listOf(
    fields({
      ...selectorFields,
      part,
      kind: oneOf(['sic', 'spelling', 'editor']),
      text: text('the note, in French'),
    }),
  ),
  overrides: listOf(
    fields({
      ...selectorFields,
      part,
      kind: oneOf(['sentence', 'date', 'name', 'quotation', 'attribution', 'fact']),
      action: oneOf(['confirm', 'correct', 'add', 'reject']),
      set: settings.default({}),
      why: text('the reason, in French'),
    }),
  ),
});

/** A report's front matter as validated. */
export type ReportFields = z.output<typeof reportSchema>;
