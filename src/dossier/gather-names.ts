import type { NameRecord } from '../analysis/records.ts';
import type { Composition } from './composition.ts';
import type { Citation } from './citation.ts';
import type { Event, NamedEntity } from './dossier.ts';
import { citationOf } from './find-citation.ts';
import { overlap } from './index-report.ts';

/** Every entity with its forms in titles and texts (the most frequent first), and the events whose evidence names it. */
export function gatherNames(
  events: ReadonlyMap<string, Event>,
  { corpus, reports }: Composition,
): NamedEntity[] {
  const uses = new Map<string, Map<string, Citation[]>>();
  const bySentence = new Map<string, NameRecord[]>();
  for (const indexed of reports.values()) {
    for (const name of indexed.analysis.names) {
      const citation = citationOf(name.evidence, indexed);
      if (name.entity === undefined || name.status === 'unknown' || !citation || citation.part === 'removed')
        continue;
      const forms = uses.get(name.entity) ?? new Map<string, Citation[]>();
      uses.set(name.entity, forms);
      const key = `${name.status} ${name.form}`;
      forms.set(key, [...(forms.get(key) ?? []), citation]);
      bySentence.set(name.evidence.sentence, [...(bySentence.get(name.evidence.sentence) ?? []), name]);
    }
  }
  const eventsOf = eventsByEntity(events, bySentence);
  return corpus.entities.map((entity) => ({
    entity,
    forms: [...(uses.get(entity.slug) ?? [])]
      .map(([key, list]) => ({ form: key.slice(key.indexOf(' ') + 1), status: statusOf(key), uses: list }))
      .sort((a, b) => b.uses.length - a.uses.length || (a.form < b.form ? -1 : 1)),
    events: [...(eventsOf.get(entity.slug) ?? [])],
  }));
}

function statusOf(key: string): 'listed' | 'variant' {
  return key.startsWith('listed') ? 'listed' : 'variant';
}

/** In order of time: an event names an entity where its quoted words do. */
function eventsByEntity(
  events: ReadonlyMap<string, Event>,
  names: ReadonlyMap<string, readonly NameRecord[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const event of events.values()) {
    for (const mention of event.mentions) {
      for (const { entity, evidence } of names.get(mention.sentence.id) ?? []) {
        if (entity === undefined || overlap(evidence, mention.evidence) === 0) continue;
        const list = found.get(entity) ?? new Set();
        found.set(entity, list.add(event.file.slug));
      }
    }
    if (event.file.place !== undefined) {
      found.set(event.file.place, (found.get(event.file.place) ?? new Set()).add(event.file.slug));
    }
  }
  return found;
}
