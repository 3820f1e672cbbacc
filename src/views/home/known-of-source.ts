import type { Provenance, ProvenanceBasis, Report } from '../../corpus/report.ts';
import { countryName, languageName } from '../wording/names-of-places.ts';

/**
 * What is known of a report, in a few short sentences: country, agency, translation, whose work it takes up. What we
 * inferred says so; what is unknown is not filled in.
 */
export function knownOfSource(report: Report): string {
  const { provenance } = report;
  const facts = [countryOf(provenance), agencyOf(provenance), translationOf(provenance), originalOf(provenance)];
  const known = facts.filter((fact) => fact !== undefined);
  return known.length === 0 ? 'Rien d’autre n’est connu.' : known.map((fact) => `${fact}.`).join(' ');
}

function hedged(fact: string, basis: ProvenanceBasis): string {
  return basis === 'inferred' ? `${fact} (déduit)` : fact;
}

function countryOf({ country }: Provenance): string | undefined {
  return country === undefined ? undefined : countryName(country);
}

function agencyOf({ agency, agencyBasis }: Provenance): string | undefined {
  return agency === undefined ? undefined : hedged(`Reprend l’agence ${agency}`, agencyBasis);
}

function translationOf({ translatedFrom, translatedFromBasis }: Provenance): string | undefined {
  if (translatedFrom === undefined) return undefined;
  const language = languageName(translatedFrom);
  if (translatedFrom === 'unknown') return hedged('Traduction, langue d’origine inconnue', translatedFromBasis);
  const from = /^[aàâeéèêiîoôuûyh]/.test(language) ? `de l’${language}` : `du ${language}`;
  return hedged(`Traduit ${from}`, translatedFromBasis);
}

function originalOf({ original }: Provenance): string | undefined {
  if (original?.publisher === undefined && original?.author === undefined) return undefined;
  if (original.publisher === undefined) return `D’après ${original.author}`;
  const from = `D’après ${original.publisher}`;
  if (original.author === undefined) return from;
  return original.author.endsWith(')') ? `${from}, ${original.author}` : `${from} (${original.author})`;
}
