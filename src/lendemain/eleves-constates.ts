import type { EleveConstate } from './apparier.ts';
import type { DetailEleve, IdentitePage, PageSiecle } from './page-siecle.ts';

/** The pupils of the page, each with his pop-up when it was pasted; then those of whom only the pop-up was. */
export function elevesConstates({ rejetes, anomalies, details }: PageSiecle): EleveConstate[] {
  const restants = new Set(details);
  const prendre = (identite: IdentitePage, rejete: boolean): DetailEleve | null => {
    const sien = [...restants].find((detail) => memeEleve(detail, identite) && estRejet(detail) === rejete);
    if (!sien) return null;
    restants.delete(sien);
    return sien;
  };
  const lignes = [
    ...rejetes.lignes.map((ligne) => ({ ...ligne, sort: 'rejete' as const })),
    ...anomalies.lignes.map((ligne) => ({ ...ligne, sort: 'partiel' as const })),
  ].map((ligne) => ({ ...ligne, details: lisibles(prendre(ligne, ligne.sort === 'rejete')) }));
  const sansLigne = [...restants].map((detail) => ({
    nom: detail.nom,
    eleveId: detail.eleveId,
    idPrv: detail.idPrv,
    sort: estRejet(detail) ? ('rejete' as const) : ('partiel' as const),
    regle: detail.familles[0]?.regle ?? '',
    anomalie: detail.familles[0]?.message ?? '',
    details: lisibles(detail),
  }));
  return [...lignes, ...sansLigne];
}

/** A pop-up of which no anomaly was understood tells nothing of the codes. */
const lisibles = (detail: DetailEleve | null): DetailEleve['anomalies'] | null =>
  detail && detail.anomalies.length > 0 ? detail.anomalies : null;

const memeEleve = (a: IdentitePage, b: IdentitePage): boolean =>
  a.eleveId === b.eleveId && a.idPrv === b.idPrv && (a.eleveId !== '0' || a.idPrv !== '0' || a.nom === b.nom);

const estRejet = ({ anomalies, familles }: DetailEleve): boolean =>
  [...anomalies.map(({ code }) => code), ...familles.map(({ regle }) => regle)].some((code) => code.startsWith('REJ'));
