import { type CopieLue, LecteurPage, type PartieLue, type TexteLu } from './lecteur-page.ts';
import type { DetailEleve, PageSiecle, PartiePage, RefusPage, SynthesePage } from './page-siecle.ts';

export type PageLue = { readonly page: PageSiecle } | { readonly refus: RefusPage };

/**
 * Reads SIECLE's report as it was pasted: the page, its pop-ups and the list of the imports, in any order, with what
 * surrounds them, sorted either way (Procédure §3.5.2.2). A text that is not the report is refused with the reason.
 */
export function lirePage(texte: string): PageLue {
  if (texte.trim() === '') return { refus: 'vide' };
  if (/<IMPORT_ELEVES|^\s*<\?xml/.test(texte)) return { refus: 'xml' };
  const lu = new LecteurPage().lire(texte);
  const refus = refuser(lu);
  if (refus) return { refus };
  const { copies, popups, liste, incomprises, autour } = lu;
  return {
    page: {
      synthese: copies.map(({ synthese }) => synthese).reduce(completer),
      rejetes: reunir(copies.map(({ rejetes }) => rejetes)),
      anomalies: reunir(copies.map(({ anomalies }) => anomalies)),
      details: parEleve(popups),
      liste: sansDoublon(liste),
      incomprises,
      autour,
    },
  };
}

function refuser({ copies, popups, liste, signes }: TexteLu): RefusPage | null {
  if (copies.some(estRemplie)) return deuxImports(copies) ? 'plusieurs-imports' : null;
  if (popups.length > 0) return 'details-seuls';
  if (liste.length > 0) return 'liste-seule';
  if (signes.has('titre')) return 'page-sans-contenu';
  if (signes.has('page-de-depot')) return 'page-de-depot';
  return signes.has('autre-suivi') ? 'autre-suivi' : 'pas-la-page';
}

const estRemplie = ({ synthese, rejetes, anomalies }: CopieLue): boolean =>
  synthese.fichier !== null || [rejetes, anomalies].some(({ aucun, lignes }) => aucun || lignes.length > 0);

function deuxImports(copies: readonly CopieLue[]): boolean {
  const imports = copies.flatMap(({ synthese: { date, fichier } }) => (fichier ? [`${date} ${fichier}`] : []));
  return new Set(imports).size > 1;
}

const completer = (a: SynthesePage, b: SynthesePage): SynthesePage => ({
  date: a.date ?? b.date,
  fichier: a.fichier ?? b.fichier,
  lus: a.lus ?? b.lus,
});

/**
 * The lines of all copies: one that a single copy holds twice is two pupils, one that two copies hold is one (003.84).
 */
function reunir(copies: readonly PartieLue[]): PartiePage {
  const lignes = new Map<string, { fois: number; ligne: PartieLue['lignes'][number] }>();
  for (const copie of copies) {
    const vues = new Map<string, number>();
    for (const ligne of copie.lignes) {
      const cle = JSON.stringify(ligne);
      const fois = (vues.get(cle) ?? 0) + 1;
      vues.set(cle, fois);
      lignes.set(cle, { fois: Math.max(fois, lignes.get(cle)?.fois ?? 0), ligne });
    }
  }
  return {
    presente: copies.some(({ presente }) => presente),
    aucun: copies.some(({ aucun }) => aucun),
    total: copies.find(({ total }) => total !== null)?.total ?? null,
    lignes: [...lignes.values()].flatMap(({ fois, ligne }) => Array.from({ length: fois }, () => ligne)),
  };
}

/** One pop-up a pupil, whatever was pasted twice or in two pieces. */
function parEleve(popups: readonly DetailEleve[]): DetailEleve[] {
  const eleves = new Map<string, DetailEleve>();
  for (const { nom, eleveId, idPrv, familles, anomalies } of popups) {
    const cle = `${eleveId} ${idPrv} ${nom}`;
    const deja = eleves.get(cle);
    eleves.set(cle, {
      nom,
      eleveId,
      idPrv,
      familles: sansDoublon([...(deja?.familles ?? []), ...familles]),
      anomalies: sansDoublon([...(deja?.anomalies ?? []), ...anomalies]),
    });
  }
  return [...eleves.values()];
}

function sansDoublon<T>(valeurs: readonly T[]): T[] {
  return [...new Map(valeurs.map((valeur) => [JSON.stringify(valeur), valeur])).values()];
}
