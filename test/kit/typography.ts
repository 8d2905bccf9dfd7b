/** What a French typographer would mark, as a word and the place. */
export function typographyFaults(texte: string): string[] {
  const regles: readonly [string, RegExp][] = [
    ['ASCII apostrophe', /[\p{L}]'[\p{L}]/u],
    ['no no-break space before : ; ? !', /[^\u00A0\u202F:;?!] ?[:;?!](?=\s|$)/u],
    ['exclamation mark', /!/],
    ['no no-break space inside « »', /«[^\u00A0]|[^\u00A0]»/u],
    ['capital without its accent', /(^|[.\s«\u00A0])(A|Eleve|Etablissement|Etat|Ecole|Ecart|Evite)\s/u],
    ['three dots', /\.\.\./],
    ['two spaces', /\S {2}\S/],
  ];
  return regles.filter(([, motif]) => motif.test(texte)).map(([nom]) => `${nom}: ${texte}`);
}
