import type { Finding } from '../corpus/corpus.ts';
import type { Composition } from './composition.ts';
import { COUNTED, countSubject, type SubjectCounts } from './count-subject.ts';
import type { ComparedTopic } from './compared-topic.ts';
import type { ComparedWords } from './dossier.ts';
import type { Notices } from './open-notices.ts';

/**
 * The findings whose numbers the reports bear out, in their order; each other one is raised.
 *
 * A wrong number is an error where editors have read everything that it counts. Where a report came since, with
 * mentions that only the rules have read, the finding is left out with a warning: what it said was true, and
 * nothing that no longer is gets published.
 */
export function checkFindings(
  topics: readonly ComparedTopic[],
  words: readonly ComparedWords[],
  { corpus, notices }: Composition,
): Finding[] {
  return corpus.dossier.findings.filter((finding) => {
    const subject = countSubject(finding, topics, words);
    if (!subject) {
      raiseUnknownSubject(finding, topics, corpus.dossier, notices);
      return false;
    }
    const wrong = Object.entries(finding.states).filter(
      ([name, stated]) => countNamed(name, subject) !== stated,
    );
    for (const [name, stated] of wrong) raiseWrong(finding, name, stated, subject, corpus.dossier, notices);
    return wrong.length === 0;
  });
}

type Subject = Composition['corpus']['dossier'];

function countNamed(name: string, { counts }: SubjectCounts): number | undefined {
  const key = COUNTED.find((one) => one === name);
  return key && counts[key];
}

function raiseWrong(
  { headline, fileOffset }: Finding,
  name: string,
  stated: number,
  subject: SubjectCounts,
  file: Subject,
  notices: Notices,
): void {
  const isKnown = COUNTED.some((one) => one === name);
  if (!isKnown) {
    notices.raise(file, {
      degree: 'error',
      ruleId: 'finding-number-unknown',
      place: fileOffset,
      reason: `Finding « ${headline} » states unknown number \`${name}\`, expected one of ${COUNTED.join(', ')}`,
      note: 'Correct the name.',
    });
    return;
  }
  const computed = countNamed(name, subject) ?? 'no number';
  notices.raise(file, {
    degree: subject.hasUnread ? 'warning' : 'error',
    ruleId: subject.hasUnread ? 'finding-outdated' : 'finding-number-wrong',
    place: fileOffset,
    reason: `Finding « ${headline} » states ${name}: ${stated}, but the reports give ${computed}`,
    note: subject.hasUnread
      ? 'Some mentions were found by the rules alone. Confirm or reject them and write the finding anew; until then it is not shown.'
      : 'Correct the number and the headline that states it, or the mentions that it counts.',
  });
}

function raiseUnknownSubject(
  { topic, facet, headline, fileOffset }: Finding,
  topics: readonly ComparedTopic[],
  file: Subject,
  notices: Notices,
): void {
  const isTopic = topics.some((one) => one.topic.slug === topic);
  const subject = isTopic ? `facet \`${facet}\` of topic \`${topic}\`` : `topic \`${topic}\``;
  notices.raise(file, {
    degree: 'error',
    ruleId: 'finding-unknown-subject',
    place: fileOffset,
    reason: `Finding « ${headline} » is about unknown ${subject}`,
    note: 'Write the slug of a file of `topics/` and, if need be, the id of one of its facets.',
  });
}
