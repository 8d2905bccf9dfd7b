import { compte, enumerer } from '../../domain/francais.ts';
import type { DivisionLsu, MatiereLsu } from '../../domain/lsu.ts';
import { enFrancais } from '../../domain/typographie.ts';

const MANQUES_LSU: Record<DivisionLsu['groupes'][number]['manque'], string> = {
  sts: 'n’est pas dans STS-Web',
  service: 'n’a aucun service dans STS-Web',
  enseignant: 'a un service sans enseignant dans STS-Web',
};

const nomMatiere = ({ code, libelle }: MatiereLsu): string => libelle ?? (code || 'matière non précisée');

/** The texts of « Prêt pour le LSU ? », which come with its page. */
export const LSU = enFrancais({
  chapeau:
    'Le LSU reçoit de PRONOTE, pour chaque élève, sa classe et, pour chaque matière, un code et au moins un enseignant. Il ne reçoit aucun groupe : c’est par ses services qu’un groupe y compte. Voici, classe par classe, ce qui pourrait manquer une fois l’import de cette nuit passé.',
  reserve:
    'Ce que le LSU exige est attesté (schéma officiel du LSU, notice 502-1837 de PRONOTE). Ce qui manquerait à un élève est déduit, et à vérifier. Cette page ne change pas le verdict.',
  manque: (noms: readonly string[]) => `Il manque ${enumerer(noms)} pour préparer cette page.`,
  ancien: 'Ce contrôle a été établi par une version de Veilleuse qui ne préparait pas cette page.',
  toutVaBien: (n: number) => `Rien à vérifier dans ${compte(n, 'classe')}.`,
  rienDans: (codes: readonly string[]) => `Rien à vérifier dans ${enumerer(codes)}.`,
  matrice: 'Ce qui est à vérifier, classe par classe',
  colonnes: {
    classe: 'Classe',
    sansClasse: 'Sans classe',
    sansGroupe: 'Options sans groupe',
    groupes: 'Groupes incomplets',
    sansEleve: 'Services sans élève',
  },
  division: (code: string | null) => (code === null ? 'Groupes sans classe dans STS-Web' : `Classe ${code}`),
  resume: ({ eleves, sansGroupe, groupes, sansEleve }: DivisionLsu) =>
    [
      eleves > 0 && compte(eleves, 'élève'),
      sansGroupe.length > 0 && compte(sansGroupe.length, 'option sans groupe', 'options sans groupe'),
      groupes.length > 0 && compte(groupes.length, 'groupe incomplet', 'groupes incomplets'),
      sansEleve.length > 0 && compte(sansEleve.length, 'service sans élève', 'services sans élève'),
    ]
      .filter(Boolean)
      .join(' · '),
  sansGroupe: 'Élèves qui ont une option et n’auront pas de groupe',
  sansGroupeAide:
    'Affectez-les à un groupe dans PRONOTE, puis refaites la synchro 5 ; ou corrigez l’option dans SIECLE.',
  sansGroupeColonnes: { eleve: 'Élève', option: 'Option', groupes: 'Groupes possibles' },
  groupes: 'Groupes à compléter',
  groupesAide:
    'Donnez au groupe son cours ou son enseignant dans EDT, envoyez-le à STS-Web (3), puis refaites l’export Services (4b).',
  groupe: ({ code, eleves, manque, matieres }: DivisionLsu['groupes'][number]) =>
    `${[`${code} (${compte(eleves, 'élève')}) ${MANQUES_LSU[manque]}`, enumerer(matieres.map(nomMatiere))]
      .filter(Boolean)
      .join(' : ')}.`,
  sansEleve: 'Services sans élève',
  sansEleveAide: 'Affectez des élèves dans PRONOTE, ou retirez le cours dans EDT s’il n’a pas lieu.',
  service: ({ structure, type, matiere }: DivisionLsu['sansEleve'][number]) =>
    `${nomMatiere(matiere)}, ${type === 'groupe' ? 'groupe' : 'classe'} ${structure}`,
  matiere: (matiere: MatiereLsu) => nomMatiere(matiere),
});
