import { mots, valeur } from '../../domain/phrase.ts';
import type { Service, Sts } from '../../domain/sts.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetEleve } from '../sujets.ts';
import { nommerMatiere, structuresDeDemain } from './services.ts';

/** Which subjects are one language is read in their labels, and nowhere else (003.139). */
export const CTRL_SERVICES_08 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_08',
    titre: 'LV1 et LV2 d’une langue dans un seul service',
    message: '{eleve} suit {option} et n’aura demain de cette langue que le service {service}.',
    bilan:
      '{option} n’aura demain pas de service pour ceux qui la suivent ({eleves}) : ils n’auront que le service {service}.',
    cause:
      'La LV1 et la LV2 d’une langue demandent deux services, même quand elles sont enseignées ensemble : le LSU a une matière pour chacune.',
    trous: { eleve: 'personne', option: 'code', service: 'code' },
    gravite: 'information',
    corrections: {
      separer: {
        cas: 'Un seul service pour la LV1 et la LV2',
        faire: { remontee: 'Ajoutez dans EDT un cours de la matière qui manque à ces élèves.', '4b': null },
      },
    },
    source: { kind: 'deduit', ref: 'fiche PRONOTE 504-1840' },
  },
  lit: ['liens', 'eleves', 'sts'],
  verifier({ eleves, sts }, { nuit }) {
    const langues = languesDe(sts);
    const parmi = (matieres: readonly Pick<Service, 'codeMatiere'>[]): readonly Langue[] => {
      const trouvees = matieres.map(({ codeMatiere }) => langues.get(codeMatiere));
      return [...new Set(trouvees)].filter((langue) => langue !== undefined);
    };
    return structuresDeDemain(nuit, eleves, sts).flatMap(({ eleve, structures }) => {
      const enseignees = parmi(structures.flatMap(({ services }) => services));
      return parmi(eleve.options).flatMap((suivie) => {
        const deLaLangue = enseignees.filter(({ nom }) => nom === suivie.nom);
        if (deLaLangue.length === 0 || deLaLangue.some(({ rang }) => rang === suivie.rang)) return [];
        const option = nommerMatiere(suivie.code, sts);
        const service = enListe(deLaLangue.map(({ code }) => nommerMatiere(code, sts)));
        const sujet = sujetEleve(eleve, mots`Service ${valeur('code', service)}`);
        return [
          {
            valeurs: { option, service },
            correction: 'separer' as const,
            cle: `${option} ${service}`,
            sujets: [sujet],
          },
        ];
      });
    });
  },
});

/** A living language, of one rank. */
interface Langue {
  readonly code: string;
  readonly nom: string | undefined;
  readonly rang: string | undefined;
}

/** Those of STS-Web by code: « ANGLAIS » and « 1 » of « ANGLAIS LV1 ». */
function languesDe({ matieres }: Sts): ReadonlyMap<string | null, Langue> {
  const langues = matieres.flatMap(({ code, libelleLong, libelleCourt }) => {
    const dite = LANGUE.exec(libelleLong ?? '') ?? LANGUE.exec(libelleCourt ?? '');
    return dite ? [[code, { code, nom: dite[1], rang: dite[2] }] as const] : [];
  });
  return new Map(langues);
}

const LANGUE = /(.+?)\s+LV\s?([1-4A-D])\b/i;
