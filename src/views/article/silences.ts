import type { Addresses } from '../../addresses/addresses.ts';
import type { Report } from '../../corpus/report.ts';
import type { ComparedFacet, Premise, Silence } from '../../dossier/compared-topic.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { dateInWords, onDate } from '../wording/date-in-words.ts';
import { silenceState } from '../wording/silence-in-words.ts';

/** Facts of a topic that a report does not mention, drawn together by reason. */
export interface SilencesOfTopic {
  readonly topic: string;
  readonly address: string;
  readonly groups: readonly SilenceGroup[];
}

/** Facts that a report does not mention for one reason. */
export interface SilenceGroup {
  readonly kind: Silence['kind'];
  readonly label: string;
  readonly facts: readonly { readonly label: string; readonly address: string }[];
  /** What the verdict rests on, one sentence each. */
  readonly premises: readonly string[];
}

/** « Ce que cet article ne dit pas »: the silences of one report, typed; topics it tells in full are left out. */
export function silencesOf(
  dossier: Dossier,
  report: Report,
  addresses: Addresses,
): readonly SilencesOfTopic[] {
  return dossier.topics.flatMap(({ topic, facets }) => {
    const silent = facets.flatMap((facet) => {
      const cell = facet.cells.find((one) => one.report === report.slug);
      return cell?.state === 'silent' ? [{ facet, silence: cell.silence }] : [];
    });
    if (silent.length === 0) return [];
    const groups = Map.groupBy(
      silent,
      ({ silence }) => `${silence.kind} ${premisesInWords(dossier, silence).join(' ')}`,
    );
    return [
      {
        topic: topic.title,
        address: addresses.comparison(topic.slug),
        groups: [...groups.values()].flatMap((members) =>
          groupOf(dossier, topic.slug, report, members, addresses),
        ),
      },
    ];
  });
}

function groupOf(
  dossier: Dossier,
  topic: string,
  report: Report,
  members: readonly { readonly facet: ComparedFacet; readonly silence: Silence }[],
  addresses: Addresses,
): readonly SilenceGroup[] {
  const first = members[0];
  if (first === undefined) return [];
  const state = silenceState(first.silence);
  return [
    {
      kind: first.silence.kind,
      label: `${state}${state.startsWith('publié') ? ' les faits' : ''}`,
      facts: members.map(({ facet: { facet } }) => ({
        label: facet.label,
        address: addresses.cell(topic, facet.id, report.slug),
      })),
      premises: premisesInWords(dossier, first.silence),
    },
  ];
}

function premisesInWords(dossier: Dossier, { premises }: Silence): readonly string[] {
  return premises.map((premise) => premiseInWords(dossier, premise));
}

function premiseInWords(dossier: Dossier, premise: Premise): string {
  switch (premise.kind) {
    case 'published':
      return `L’article a paru ${onDate(premise.published, 'long')}.`;
    case 'fact-date':
      return `Date du fait\u00A0: ${dateInWords(premise.date)}.`;
    case 'tells-later-event': {
      const title = dossier.events.get(premise.event)?.file.title;
      return title === undefined
        ? 'L’article raconte un événement postérieur.'
        : `L’article raconte un événement postérieur\u00A0: ${title}.`;
    }
  }
}
