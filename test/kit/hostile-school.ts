import type { Rapport } from '../../src/domain/rapport.ts';
import { SOURCES } from '../../src/domain/source.ts';
import { replaceCodes } from '../../src/exports/named-codes.ts';
import { isReport } from '../../src/exports/open-report.ts';
import { PORTEE_MAX } from '../../src/readers/xml.ts';
import { ecrireXml, FAUTES, genererEcole } from '../../src/school/index.ts';
import type { WholeFile } from './pipeline.ts';
import { forgeZip } from './zip.ts';

/**
 * Texts that a page, a spreadsheet or a reader would run, if it were let; each sets `joue` where it is played. The longest
 * is, with what stands around it, as long as an XML document may have it.
 */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="globalThis.joue=1">',
  '<script>globalThis.joue=1</script>',
  '"><svg onload=globalThis.joue=1>',
  'javascript:globalThis.joue=1',
  '=HYPERLINK("http://exemple.invalid";"clic")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '{{joue=1}}',
  '\u202Egnol\u202C \u2066x\u2069 \u200B\u200D\uFEFF',
  '__proto__',
  'constructor',
  'x'.repeat(PORTEE_MAX - 100),
  '👩‍👩‍👧‍👦'.repeat(50),
  'a\u0301'.repeat(200),
] as const;

/** Where XML forbids nothing: in a received report, an address, a pasted list or page. */
export const RAW_TEXTS: readonly string[] = [
  ...HOSTILE_TEXTS,
  'a\0<img src=x onerror="globalThis.joue=1">',
  'y'.repeat(65_536),
];
const SHORT = RAW_TEXTS.filter(({ length }) => length < 100);

/**
 * What several of these texts hold, and neither a sentence of the product nor the name of a file: by it they are known
 * again on a screen.
 */
export const FAMILIAR = 'globalThis.joue=1';

/** One hostile text for each text, always the same, and no two alike: the first ones whole, then short ones, numbered. */
function hostileNames(texts: readonly string[]): (texte: string) => string {
  const rangs = new Map<string, number>();
  return (texte) => {
    const rang = rangs.get(texte) ?? rangs.size;
    rangs.set(texte, rang);
    return texts[rang] ?? `${SHORT[rang % SHORT.length]}${rang}`;
  };
}

/** The same report, each text that its schema leaves free a hostile one: equal texts stay equal. */
export function hostileReport(rapport: Rapport): Rapport {
  const copie = JSON.parse(JSON.stringify(rapport)) as Rapport;
  const hostile = hostileNames(RAW_TEXTS);
  const gater = (noeud: Record<string, unknown>): void => {
    for (const [cle, valeur] of Object.entries(noeud)) {
      if (typeof valeur === 'object' && valeur !== null) gater(valeur as Record<string, unknown>);
      if (typeof valeur !== 'string' || valeur === '') continue;
      noeud[cle] = hostile(valeur);
      if (!isReport(copie)) noeud[cle] = valeur;
    }
  };
  gater(copie as unknown as Record<string, unknown>);
  return copie;
}

const escapeXml = (texte: string) => texte.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * The files of a school with many faults, where whatever is free text is one of these, in turn, the codes of some groups
 * included.
 * @param jour which of its faults the school has; @param chiffres of its UAI
 */
export function hostileFiles(jour = 0, chiffres = '9839991'): WholeFile[] {
  // Refused at the deposit, or unreadable, a file would have no night to show.
  const fautes = [...FAUTES]
    .filter(([nom, { codes }]) => !/absent|perime|autre/.test(nom) && !codes.some((c) => /^D\d|^CTRL_FICHIERS/.test(c)))
    .filter((_, rang) => rang % 3 === jour)
    .map(([nom]) => ({ nom, nombre: 1 }));
  const saine = genererEcole({ graine: 13, eleves: 120, etablissements: 5, communes: 5, fautes, chiffres });
  const codes = saine.structures.groupes.map(({ code }) => code).filter((code) => code.length > 5);
  const courts = HOSTILE_TEXTS.filter(({ length }) => length < 100);
  const ecole = replaceCodes(saine, new Map(codes.map((code, rang) => [code, courts[rang] ?? code])));
  const libres = /<(NOM[A-Z_]*|PRENOM\d?|LIBELLE[A-Z_]*|DENOM[A-Z_]*|LL_[A-Z_]*|LC_[A-Z_]*|LOGICIEL)>([^<]+)</g;
  const rangs = new Map<string, number>();
  const hostile = (valeur: string) => {
    const rang = rangs.get(valeur) ?? rangs.size;
    rangs.set(valeur, rang);
    return escapeXml(HOSTILE_TEXTS[rang % HOSTILE_TEXTS.length] as string);
  };
  return SOURCES.map((kind) => {
    const texte = ecrireXml(ecole, kind)
      .replace(/^<\?xml[^>]*>/, '')
      .replace(libres, (_, balise: string, valeur: string) => `<${balise}>${hostile(valeur)}<`);
    if (kind !== 'liens')
      return { nom: `<img src=x onerror=joue=1>${kind}.xml`, octets: new TextEncoder().encode(texte) };
    return { nom: ecole.depot.archive, octets: forgeZip([{ nom: ecole.depot.entree, contenu: texte }]) };
  });
}
