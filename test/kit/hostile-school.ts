import { SOURCES } from '../../src/domain/source.ts';
import { ecrireXml, FAUTES, genererEcole } from '../../src/school/index.ts';
import type { WholeFile } from './pipeline.ts';
import { forgeZip } from './zip.ts';

/** Texts that a page, a spreadsheet or a reader would run, if it were let; each sets `joue` where it is played. */
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
  'x'.repeat(60_000),
  '👩‍👩‍👧‍👦'.repeat(50),
  'a\u0301'.repeat(200),
] as const;

const escapeXml = (texte: string) => texte.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The files of a school with many faults, where whatever is free text is one of these, in turn. */
export function hostileFiles(): WholeFile[] {
  const fautes = [...FAUTES.keys()]
    .filter((nom) => !/absent|perime|autre/.test(nom))
    .filter((_, rang) => rang % 3 === 0)
    .map((nom) => ({ nom, nombre: 1 }));
  const ecole = genererEcole({ graine: 13, eleves: 120, etablissements: 5, communes: 5, fautes });
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
