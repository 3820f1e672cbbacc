import type { z } from 'zod';
import type { divergenceSchema, dossierSchema, entitySchema, wordFamilySchema } from './content-schemas.ts';
import { type ContentSource, contentFile, quoteAt, refuse, refuseReserved, requireBody } from './content-source.ts';
import type { Divergence, DossierFile, Entity, WordFamily } from './corpus.ts';

/** The file of the dossier itself. Raises errors for a slug that is ordered twice and an utterance named twice. */
export function readDossierFile(source: ContentSource<z.output<typeof dossierSchema>>): DossierFile {
  const { fields, front } = source;
  for (const [index, slug] of fields.order.entries()) {
    if (fields.order.indexOf(slug) === index) continue;
    refuse(source, ['order', index], {
      ruleId: 'order-twice',
      reason: `The report \`${slug}\` stands twice in \`order\`: expected once`,
      note: 'Take one of the two out.',
    });
  }
  for (const [index, { id }] of fields.utterances.entries()) {
    refuseReserved(source, ['utterances', index, 'id'], id);
    if (fields.utterances.findIndex((other) => other.id === id) === index) continue;
    refuse(source, ['utterances', index, 'id'], {
      ruleId: 'utterance-twice',
      reason: `Two utterances have the id \`${id}\`: expected one`,
      note: 'Give each utterance an id of its own.',
    });
  }
  return {
    ...contentFile(source),
    title: fields.title,
    subtitle: fields.subtitle,
    period: fields.period,
    timeZone: fields.timeZone,
    order: fields.order,
    findings: fields.findings.map((finding, index) => ({
      topic: finding.topic,
      facet: finding.facet,
      headline: finding.headline,
      text: finding.text,
      states: finding.states,
      fileOffset: front.fields.spanOf(['findings', index]).start,
    })),
    utterances: fields.utterances.map(({ id, label, quotes }, index) => ({
      id,
      label,
      quotes: quotes.map((quote, rank) => quoteAt(source, quote, ['utterances', index, 'quotes', rank])),
    })),
  };
}

/** A divergence. Raises an error where fewer than two quotes are there to disagree. */
export function readDivergence(source: ContentSource<z.output<typeof divergenceSchema>>): Divergence {
  const { fields } = source;
  requireBody(source, 'one neutral sentence in French');
  if (fields.quotes.length < 2) {
    refuse(source, ['quotes'], {
      ruleId: 'evidence-missing',
      reason: `The divergence has ${fields.quotes.length === 1 ? 'one quote' : 'no quotes'}: expected at least two`,
      note: 'Add under `quotes` the exact words of each report, and what they say.',
    });
  }
  const { title, about, grade, event } = fields;
  const quotes = fields.quotes.map((quote, index) => ({
    ...quoteAt(source, quote, ['quotes', index]),
    says: quote.says,
  }));
  return { ...contentFile(source), title, about, grade, event, quotes };
}

/** A family of words. Raises an error for one that has none. */
export function readWordFamily(source: ContentSource<z.output<typeof wordFamilySchema>>): WordFamily {
  const { title, words, near } = source.fields;
  if (words.length === 0) {
    refuse(source, ['words'], {
      ruleId: 'words-missing',
      reason: 'The family has no words: expected at least one',
      note: 'Add `words` with « - word: "…" ».',
    });
  }
  return { ...contentFile(source), title, words, near };
}

/** A person, place, organisation or agency. Raises errors for no form at all, and for coordinates of what is no place. */
export function readEntity(source: ContentSource<z.output<typeof entitySchema>>): Entity {
  const { kind, label, forms, shortForms, descriptions, coordinates, origin, lang } = source.fields;
  if (forms.length + shortForms.length + descriptions.length === 0) {
    refuse(source, ['forms'], {
      ruleId: 'forms-missing',
      reason: `The entity \`${source.slug}\` has no \`forms\`: expected the spellings it is known by`,
      note: `Write for example forms: ["${label}"].`,
    });
  }
  if (coordinates && kind !== 'place') {
    refuse(source, ['coordinates'], {
      ruleId: 'coordinates-of-no-place',
      reason: `The entity is of kind \`${kind}\` and has coordinates: expected them of a \`place\` only`,
      note: 'Take `coordinates` out, or write `kind: place`.',
    });
  }
  const isOrigin = kind === 'agency' || origin === true;
  return {
    ...contentFile(source),
    kind,
    label,
    forms,
    shortForms,
    descriptions,
    coordinates,
    isOrigin,
    lang,
  };
}
