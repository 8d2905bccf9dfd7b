import type { Eleve, Sts } from '../../domain/dossier.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { estSortiLe } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { enListe, parCle } from '../regroupement.ts';
import { sujetEleve } from '../sujets.ts';
import { nommerMatiere } from './services.ts';

/** Which subjects are one language is read in their labels, and nowhere else (003.139). */
export const CTRL_SERVICES_08 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_08',
    titre: 'LV1 et LV2 d’une langue dans un seul service',
    message: '{eleve} suit {option} et n’aura demain de cette langue que le service {service}.',
    bilan: 'Des élèves suivent {option} ({eleves}) et n’auront demain de cette langue que le service {service}.',
    cause:
      'La LV1 et la LV2 d’une langue demandent deux services, même quand elles sont enseignées ensemble : le LSU a une matière pour chacune.',
    trous: { eleve: 'personne', option: 'code', service: 'code' },
    gravite: 'information',
    corrections: {
      separer: {
        cas: 'Un seul service pour la LV1 et la LV2',
        texte:
          'Ajoutez dans EDT un service de la matière qui manque pour ces élèves, refaites l’envoi vers STS-Web (3), puis l’export Services (4b).',
        refaire: ['3', '4b'],
      },
    },
    source: { kind: 'deduit', ref: 'fiche PRONOTE 504-1840' },
  },
  lit: ['liens', 'eleves', 'sts'],
  verifier({ eleves, sts }, { nuit }) {
    const langues = new Map(
      sts.matieres.flatMap(({ code, libelleLong, libelleCourt }) => {
        const langue = langueDe(libelleLong) ?? langueDe(libelleCourt);
        return langue ? [[code, langue] as const] : [];
      }),
    );
    return [...parCle(nuit ?? [], ({ trouve }) => trouve)].flatMap(([eleve, passages]) => {
      if (!eleve || estSortiLe(eleve, eleves.parametres.dateExport)) return [];
      const enseignees = matieresDe(
        eleve,
        passages.flatMap(({ crees }) => crees.map(({ code }) => code)),
        sts,
      );
      const suivies = [...new Set(eleve.options.flatMap(({ codeMatiere }) => codeMatiere ?? []))];
      return suivies.flatMap((matiere) => {
        const langue = langues.get(matiere);
        const autres = enseignees.filter((code) => code !== matiere && langues.get(code) === langue);
        if (!langue || enseignees.includes(matiere) || autres.length === 0) return [];
        const [option, service] = [
          nommerMatiere(matiere, sts),
          enListe(autres.map((code) => nommerMatiere(code, sts))),
        ];
        const sujet = sujetEleve(eleve, mots`Service ${valeur('code', service)}`);
        const valeurs = { eleve: sujet.libelle, option, service };
        return [{ valeurs, correction: 'separer' as const, cle: `${option} ${service}`, sujets: [sujet] }];
      });
    });
  },
});

/** « ANGLAIS » of « ANGLAIS LV1 »; null when the label names no rank of a living language. */
const langueDe = (libelle: string | null): string | null =>
  /^(.+?)\s+LV\s?[1-4A-D]\b/i.exec(libelle ?? '')?.[1] ?? null;

/** Subjects that his division and his groups of tomorrow teach. */
function matieresDe(eleve: Eleve, groupes: readonly string[], sts: Sts): readonly string[] {
  const siennes = [
    ...sts.divisions.filter(({ code }) => eleve.divisions.includes(code)),
    ...sts.groupes.filter(({ code }) => groupes.includes(code)),
  ];
  return [...new Set(siennes.flatMap(({ services }) => services.flatMap(({ codeMatiere }) => codeMatiere ?? [])))];
}
