import { z } from 'zod';
import { isEdtf } from './edtf.ts';
import { expecting } from './expectation.ts';
import {
  attribution,
  basis,
  edtfDate,
  fields,
  flag,
  language,
  listOf,
  oneOf,
  quoteFields,
  slug,
  text,
} from './field-schemas.ts';

const wholeNumberError = expecting({ expected: 'a whole number', mend: 'Write for example 1.' });
const wholeNumber = z.int({ error: wholeNumberError });

const zoneError = expecting({ expected: 'an IANA time zone', mend: 'Write for example "Europe/Paris".' });
const timeZone = z.string({ error: zoneError }).refine(isTimeZone, { error: zoneError });

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
  } catch {
    // The standard library says by throwing that there is no such zone.
    return false;
  }
}

const words = text('words of the report', '"en visite"');

const statesError = expecting({
  expected: 'numbers by name',
  mend: 'Write for example {reports: 3, origins: 1}.',
});

/** The front matter of `content/dossier.md`. */
export const dossierSchema = fields({
  title: text('the title of the dossier', '"Un pont, trois récits"'),
  subtitle: text('a subtitle in French').optional(),
  period: edtfDate.optional(),
  timeZone: timeZone.optional(),
  order: listOf(slug),
  findings: listOf(
    fields({
      topic: slug,
      facet: slug.optional(),
      headline: text('a sentence in French'),
      text: text('a paragraph in French').optional(),
      states: z.record(z.string(), z.number({ error: statesError }), { error: statesError }).default({}),
    }),
  ),
  utterances: listOf(
    fields({ id: slug, label: text('what was said, in French'), quotes: listOf(fields(quoteFields)) }),
  ),
});

const eventDateError = expecting({
  expected: 'an EDTF date between quotation marks, or `none`',
  mend: 'Write for example `date: "2023-09-17"`; for an event without a date, `date: none`.',
  ruleId: 'date-not-edtf',
});
const eventDate = z
  .string({ error: eventDateError })
  .refine((value) => value === 'none' || isEdtf(value), { error: eventDateError });

/** The front matter of `content/events/<slug>.md`. */
export const eventSchema = fields({
  title: text('the title of the event, in French', '"Le pont est rouvert"'),
  date: eventDate,
  dateBasis: basis.optional(),
  dateNote: text('a note in French').optional(),
  place: slug.optional(),
  placeNote: text('a note in French').optional(),
  kind: oneOf(['happened', 'said', 'announced', 'background']),
  order: wholeNumber.default(0),
  relative: fields({ words, event: slug, relation: oneOf(['before', 'after']) }).optional(),
  milestone: flag.default(false),
  terms: listOf(text('a word or a few', '"inauguration"')),
  evidence: listOf(
    fields({
      ...quoteFields,
      expression: words.optional(),
      said: edtfDate.optional(),
      note: text('a note in French').optional(),
      attribution: attribution.optional(),
    }),
  ),
});

const quantityError = expecting({
  expected: 'a number, `unknown`, or a record with `kind` and `value`',
  mend: 'Write for example 5, unknown, or {kind: at least, value: 5}.',
});
const quantity = z.union(
  [
    z.number({ error: quantityError }),
    z.literal('unknown', { error: quantityError }),
    fields({
      kind: oneOf(['exactly', 'at least', 'at most', 'about', 'unknown']),
      value: z.number({ error: quantityError }).optional(),
    }),
  ],
  { error: quantityError },
);

/** The front matter of `content/topics/<slug>.md`. */
export const topicSchema = fields({
  title: text('the title of the topic, in French', '"Les dons"'),
  question: text('the question that the comparison answers, in French').optional(),
  words: listOf(slug),
  facets: listOf(
    fields({
      id: slug,
      label: text('the name of the fact, in French', '"Drones explosifs"'),
      date: edtfDate.optional(),
      dateBasis: basis.optional(),
      dateNote: text('a note in French').optional(),
      event: slug.optional(),
      wordings: listOf(text('a wording in the singular', '"gilet de sauvetage"')),
      context: listOf(text('a word', '"offrir"')),
      excluding: listOf(text('a word', '"exposé"')),
      of: slug.optional(),
      mentions: listOf(
        fields({
          ...quoteFields,
          action: oneOf(['confirm', 'reject']).default('confirm'),
          wording: words.optional(),
          quantity: quantity.optional(),
          giver: words.optional(),
          receiver: words.optional(),
          hedged: flag.optional(),
          attribution: attribution.optional(),
          note: text('a note in French').optional(),
        }),
      ),
    }),
  ),
});

/** The front matter of `content/divergences/<slug>.md`. */
export const divergenceSchema = fields({
  title: text('the title of the divergence, in French'),
  about: text('what it is about, in French'),
  grade: oneOf(['hard', 'scope', 'compatible']),
  event: slug.optional(),
  quotes: listOf(fields({ ...quoteFields, says: text('what the quote says, in French') })),
});

/** The front matter of `content/words/<slug>.md`. */
export const wordFamilySchema = fields({
  title: text('the title of the family of words, in French'),
  words: listOf(
    fields({
      word: text('a word', '"dirigeant"'),
      forms: listOf(text('a form of the word', '"dirigeants"')),
    }),
  ),
  near: listOf(text('a word', '"front"')),
});

const degrees = (most: number) => {
  const error = expecting({
    expected: `degrees between -${most} and ${most}`,
    mend: 'Write decimal degrees (WGS 84), for example 45.76.',
  });
  return z.number({ error }).min(-most, { error }).max(most, { error });
};

/** The front matter of `content/entities/<slug>.md`. */
export const entitySchema = fields({
  kind: oneOf(['person', 'place', 'organisation', 'agency']),
  label: text('the name shown', '"Lyon"'),
  forms: listOf(text('a spelling', '"Lyon"')),
  shortForms: listOf(text('a short form', '"Dupont"')),
  descriptions: listOf(text('a description', '"le maire de Lyon"')),
  coordinates: fields({ latitude: degrees(90), longitude: degrees(180) }).optional(),
  origin: flag.optional(),
  lang: language.optional(),
});
