import { compterDestins, type Destin, destinDe } from '../domain/destins.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Bilan } from './bilan.ts';
import type { EleveTouche } from './nuit-constatee.ts';

/** How many pupils had each fate, predicted and then observed. */
export interface DestinsCompares {
  readonly prevus: Readonly<Record<Destin, number>>;
  readonly constates: Readonly<Record<Destin, number>>;
}

/**
 * The fates of the prediction beside those that SIECLE's page tells. A pupil of the file of whom a whole page says nothing
 * has all that the file asks for; one whom it refuses a group that it does not name is counted among those who lose one;
 * absents and leavers are as predicted, since the page says nothing of them (003.196). Null when the copy is not whole.
 */
export function comparerDestins({ nuit, eleves }: Rapport, { nuit: constatee, score }: Bilan): DestinsCompares | null {
  if (!nuit || !eleves || !constatee || !score.complet) return null;
  const refusPrevus = new Map<number, string[]>();
  for (const { rang, anomalies } of nuit.eleves) {
    refusPrevus.set(
      rang,
      anomalies.filter(estRefus).flatMap(({ groupe }) => groupe ?? []),
    );
  }
  const restants = new Set(constatee.eleves);
  const prendre = (eleve: EleveVu): EleveTouche | null => {
    const sien = [...restants].find((touche) => estLui(touche, eleve));
    if (sien) restants.delete(sien);
    return sien ?? null;
  };
  const constates = eleves.map((eleve) => {
    if (eleve.rang === null || eleve.sorti) return eleve;
    const touche = prendre(eleve);
    return touche?.prevu ? eleve : { destin: destinConstate(eleve, touche, refusPrevus.get(eleve.rang) ?? []) };
  });
  const inconnus = [...restants].map(({ sort }) => ({
    destin: sort === 'rejete' ? sort : ('perd-un-groupe' as const),
  }));
  return { prevus: compterDestins(eleves), constates: compterDestins([...constates, ...inconnus]) };
}

const estRefus = ({ code }: { readonly code: string }): boolean => code.startsWith('GROUPE');

const estLui = (touche: EleveTouche, { eleveId, nom, prenom }: EleveVu): boolean =>
  touche.eleveId === '0' || eleveId === '0' ? touche.nom === `${nom} ${prenom}`.trim() : touche.eleveId === eleveId;

function destinConstate(
  { avant, apres, destin, sorti }: EleveVu,
  touche: EleveTouche | null,
  refusPrevus: readonly string[],
): Destin {
  if (touche?.sort === 'partiel' && !touche.groupes) return 'perd-un-groupe';
  const demandes = [...new Set([...apres, ...refusPrevus])];
  const refuses = touche?.groupes ?? [];
  return destinDe({
    sorti,
    rejete: touche?.sort === 'rejete',
    confondu: destin === 'pris-pour-un-autre',
    envoye: true,
    avant,
    apres: demandes.filter((groupe) => !refuses.includes(groupe)),
    refuses,
  });
}
