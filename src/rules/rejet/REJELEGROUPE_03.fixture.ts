import { exemple, type Fixture, unLien, unLienVers } from '../../../test/kit/exemple.ts';

const message =
  'SIECLE retrouve l’élève POUNGUI Élise (1001), déjà lié plus haut dans le fichier : cette occurrence est perdue.';
const encore = (rang: number) => unLien({ rang, ligne: 30, eleveId: null, idPrv: '62222' });
const autre = unLien({ rang: 2, ligne: 30, nomFamille: 'KAWA' });

export const fixtures: readonly Fixture[] = [
  { nom: 'une seule fois', dossier: exemple() },
  {
    nom: 'la seconde passe quand aucun lien de la première n’a été créé',
    dossier: exemple({ liens: [unLienVers('INCONNU'), encore(2)] }),
  },
  {
    nom: 'le même élève sous deux identifiants',
    dossier: exemple({ liens: [unLien(), encore(2)] }),
    messages: [message],
    vise: [['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE']],
    refaire: [['2', '5']],
    corrections: ['doublon'],
  },
  {
    nom: 'trois fois : deux rejets',
    dossier: exemple({ liens: [unLien(), encore(2), encore(3)] }),
    messages: [message, message],
    refaire: [['2', '5']],
  },
  {
    nom: 'le second est un autre élève, qui porte l’identifiant du premier',
    dossier: exemple({ liens: [unLien(), { ...autre, eleveId: '1001' }] }),
    messages: [message],
    refaire: [['2', '5']],
    corrections: ['autre-eleve'],
  },
  {
    nom: 'le premier est un autre, qui porte l’identifiant du second',
    dossier: exemple({ liens: [{ ...autre, eleveId: '1001' }, encore(2)] }),
    messages: [message],
    refaire: [['2', '5']],
    corrections: ['autre-eleve'],
  },
];
