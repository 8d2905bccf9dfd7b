import { uaiDe } from '../domain/identifiants.ts';
import type { Commune, Etablissement } from './modele.ts';
import { lieu } from './noms.ts';

/** Towns: 33 of the department 988, where the pupils live, then others; the codes carry no real place. */
export function inventerCommunes(combien: number): Commune[] {
  return Array.from({ length: combien }, (_, rang) => ({
    code: rang < 33 ? `988${`${rang + 1}`.padStart(2, '0')}` : `${90000 + rang}`,
    libelle: lieu(rang),
  }));
}

/** The other schools of the national list, in numbers that no academy uses (991 and beyond). */
export function inventerEtablissements(combien: number, communes: readonly Commune[]): Etablissement[] {
  return Array.from({ length: combien }, (_, rang) => {
    const commune = communes[rang % communes.length] as Commune;
    const college = rang % 3 !== 0;
    return {
      rne: uaiDe(`${9910000 + rang + 1}`),
      sigle: college ? 'CLG' : 'E.PU',
      nature: college ? '340' : '151',
      denomination: `${college ? 'COLLEGE' : 'ECOLE'} FICTIF ${rang + 1}`,
      commune,
    };
  });
}

/** A collège, in the first town. */
export const etablissementDe = (rne: string, denomination: string, communes: readonly Commune[]): Etablissement => ({
  rne,
  sigle: 'CLG',
  nature: '340',
  denomination,
  commune: communes[0] as Commune,
});
