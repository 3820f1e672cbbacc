const RULES: readonly { readonly name: string; readonly fault: RegExp }[] = [
  { name: 'no-break space before ; ! ?', fault: /(?:^|[^\u00A0\u202F!?…])[;!?](?=\s|$|»)/gu },
  { name: 'no-break space before : and »', fault: /(?:^|[^\u00A0\u202F])[:»](?=\s|$)/gu },
  { name: 'no-break space after «', fault: /«(?![\u00A0\u202F])./gu },
  { name: 'curved apostrophe', fault: /\p{L}'\p{L}/gu },
  { name: 'one-sign ellipsis', fault: /\.\.\./gu },
  { name: 'no straight quotation mark', fault: /"/gu },
];

/**
 * What breaks the rules of French typography in a text that the site wrote itself, each with its rule
 * (Lexique des règles typographiques en usage à l'Imprimerie nationale). Addresses and hours are no faults.
 */
export function typographyFaults(text: string): readonly string[] {
  return RULES.flatMap(({ name, fault }) => [...text.matchAll(fault)].map((match) => `${name}: …${around(text, match.index)}…`));
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index + 20).replaceAll('\n', ' ');
}
