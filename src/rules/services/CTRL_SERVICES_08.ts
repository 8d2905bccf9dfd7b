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
    const deLangue = ({ codeMatiere }: Pick<Service, 'codeMatiere'>): readonly string[] =>
      codeMatiere && langues.has(codeMatiere) ? [codeMatiere] : [];
    return structuresDeDemain(nuit, eleves, sts).flatMap(({ eleve, structures }) => {
      const suivies = eleve.options.flatMap(deLangue);
      if (suivies.length === 0) return [];
      const codes = [...new Set(structures.flatMap(({ services }) => services.flatMap(deLangue)))];
      return [...new Set(suivies)].flatMap((matiere) => {
        const suivie = langues.get(matiere);
        const deLaLangue = codes.filter((code) => langues.get(code)?.nom === suivie?.nom);
        if (deLaLangue.length === 0 || deLaLangue.some((code) => langues.get(code)?.rang === suivie?.rang)) return [];
        const option = nommerMatiere(matiere, sts);
        const service = enListe(deLaLangue.map((code) => nommerMatiere(code, sts)));
        const sujet = sujetEleve(eleve, mots`Service ${valeur('code', service)}`);
        const valeurs = { eleve: sujet.libelle, option, service };
        return [{ valeurs, correction: 'separer' as const, cle: `${option} ${service}`, sujets: [sujet] }];
      });
    });
  },
});

/** The living languages of STS-Web by code: « ANGLAIS » and « 1 » of « ANGLAIS LV1 ». */
function languesDe({ matieres }: Sts): ReadonlyMap<string, { readonly nom: string; readonly rang: string }> {
  const langues = matieres.flatMap(({ code, libelleLong, libelleCourt }) => {
    const [, nom, rang] = LANGUE.exec(libelleLong ?? '') ?? LANGUE.exec(libelleCourt ?? '') ?? [];
    return nom && rang ? [[code, { nom, rang }] as const] : [];
  });
  return new Map(langues);
}

const LANGUE = /^(.+?)\s+LV\s?([1-4A-D])\b/i;
