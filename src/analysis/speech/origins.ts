import type { Entity } from '../../corpus/corpus.ts';
import type { Attribution, ChainLink } from '../records.ts';
import { nameText } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** What a link of a chain is as an origin. */
export interface OriginOfLink {
  readonly kind: Attribution['originKind'];
  readonly label: string | undefined;
  readonly entity: string | undefined;
}

const nobody: OriginOfLink = { kind: 'none', label: undefined, entity: undefined };

/** The origin of a chain: the first agency or institution from the report outward. */
export function originOf(links: readonly OriginOfLink[]): OriginOfLink {
  return links.find(({ kind }) => kind !== 'none') ?? nobody;
}

/** What a speaker is as an origin: a body by its name, an unnamed crowd, or a person who is none. */
export function originOfSpeaker(speaker: Speaker, entity: Entity | undefined): OriginOfLink {
  if (entity && (entity.kind !== 'person' || entity.isOrigin)) {
    return { kind: 'named', label: entity.label, entity: entity.slug };
  }
  const { described, home, mention } = speaker;
  if (!described) return nobody;
  if (entity?.kind === 'person') return originOfPerson(speaker, described, home);
  if (mention.isNamed && mention.isBody) return { kind: 'named', label: speaker.label, entity: undefined };
  if (described.source === 'person' || mention.isNamed) return originOfPerson(speaker, described, home);
  return originOfPhrase(speaker, described);
}

/** A person speaks for the body that their office names: « le porte-parole du Kremlin ». */
function originOfPerson({ mention }: Speaker, described: NounPhrase, { tokens }: SpokenSentence): OriginOfLink {
  const { complement } = described;
  const words = complement && tokens.slice(complement.start, complement.end);
  const before = complement && tokens[complement.start - 1]?.lower;
  const isBody = words !== undefined && (/^(?:du|la|l'|des)$/.test(before ?? '') || words.every(({ text }) => /^\p{Lu}{2,}$/u.test(text)));
  const isOffice = words !== undefined && /^(?:État|Etat|République|Nation|Gouvernement)$/.test(words[0]?.text ?? '');
  if (isBody && !isOffice && described.source === 'person' && speaksForBody.test(described.head ?? '')) {
    return { kind: 'named', label: nameText(words), entity: undefined };
  }
  if (mention.isNamed) return nobody;
  const isVague = described.determiner === undefined || !/^(?:le|la|l')$/.test(described.determiner);
  return isVague ? { kind: 'vague', label: mention.label, entity: undefined } : nobody;
}

const speaksForBody =
  /^(?:porte-parole|directeur|directrice|président|présidente|vice-président|vice-présidente|secrétaire|patron|patronne|chef|cheffe|responsable|représentante?|délégué|déléguée|leader|dirigeante?|commandante?|responsables|représentants|dirigeants|pdg|numéro|membre|conseiller|conseillère|économiste|analyste|chercheu(?:r|se)|avocate?|officiel|officiels)$/;

function originOfPhrase(speaker: Speaker, described: NounPhrase): OriginOfLink {
  const { label } = speaker;
  if (speaker.document !== undefined) return { kind: 'named', label, entity: undefined };
  if (described.source === 'group' || described.source === 'informant') return { kind: 'vague', label, entity: undefined };
  const isDefinite = /^(?:le|la|l'|ce|cet|cette|son|sa|leur)$/.test(described.determiner ?? '');
  const isSingular = speaker.mention.number === 'singular';
  const isBody = described.source === 'institution' || described.source === 'agency' || described.source === 'press';
  if (isBody && isDefinite && isSingular) return { kind: 'named', label: withoutArticle(label), entity: undefined };
  if (described.source === undefined && described.name !== undefined) return { kind: 'named', label: withoutArticle(label), entity: undefined };
  return { kind: 'vague', label, entity: undefined };
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:la |le |les |l['’])/i, '');
}

/** What a medium is as an origin: an agency or a paper by its name, a vague « des médias »; a platform is none. */
export function originOfMedium(link: ChainLink, entity: Entity | undefined): OriginOfLink {
  if (link.role !== 'agency') return nobody;
  if (entity) return { kind: 'named', label: entity.label, entity: entity.slug };
  const isNamed = /\p{Lu}/u.test(link.label);
  return { kind: isNamed ? 'named' : 'vague', label: link.label, entity: undefined };
}

