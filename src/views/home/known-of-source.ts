import type { Provenance, ProvenanceBasis, Report } from '../../corpus/report.ts';

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

const countryNames = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });

function hedged(fact: string, basis: ProvenanceBasis): string {
  return basis === 'inferred' ? `${fact} (déduit)` : fact;
}

function countryOf({ country }: Provenance): string | undefined {
  return country !== undefined && /^[A-Z]{2}$/.test(country) ? countryNames.of(country) : undefined;
}

function agencyOf({ agency, agencyBasis }: Provenance): string | undefined {
  return agency === undefined ? undefined : hedged(`Reprend l’agence ${agency}`, agencyBasis);
}

function translationOf({ translatedFrom, translatedFromBasis }: Provenance): string | undefined {
  if (translatedFrom === undefined) return undefined;
  const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(translatedFrom) ? languageNames.of(translatedFrom) : undefined;
  if (language === undefined) return hedged('Traduction, langue d’origine inconnue', translatedFromBasis);
  const from = /^[aàâeéèêiîoôuûyh]/.test(language) ? `de l’${language}` : `du ${language}`;
  return hedged(`Traduit ${from}`, translatedFromBasis);
}

function originalOf({ original }: Provenance): string | undefined {
  if (original?.publisher === undefined && original?.author === undefined) return undefined;
  if (original.publisher === undefined) return `D’après ${original.author}`;
  return original.author === undefined ? `D’après ${original.publisher}` : `D’après ${original.publisher} (${original.author})`;
}
