import { date, exemple, type Fixture, unEleve, unLien } from '../../../test/kit/exemple.ts';

const message = (envoye: string, base: string) =>
  `Le fichier envoie « ${envoye} », mais son identifiant est celui de « ${base} » : SIECLE inscrit ce dernier dans les groupes, sans le signaler.`;
const elise = 'POUNGUI Élise, 12/05/2004';
const avec = (lien: Parameters<typeof unLien>[0], eleve: Parameters<typeof unEleve>[0] = {}) =>
  exemple({ liens: [unLien(lien)], eleves: [unEleve(eleve)] });

export const fixtures: readonly Fixture[] = [
  { nom: 'mêmes nom, prénom et date', dossier: exemple() },
  {
    nom: 'la casse et les espaces autour ne comptent pas',
    dossier: avec({ nomFamille: ' Poungui ', prenom: 'élise' }),
  },
  {
    nom: 'accents, traits d’union, apostrophes et ligatures ne font pas un autre élève',
    dossier: avec(
      { nomFamille: 'N’GAIO LEBOEUF', prenom: 'Marie Elise' },
      { nomFamille: "N'GAIO-LEBŒUF", prenom: 'Marie-Élise' },
    ),
  },
  {
    nom: 'le « ? » de la base remplace un caractère perdu',
    dossier: avec({ nomFamille: 'WAŸA' }, { nomFamille: 'WA?A' }),
  },
  {
    nom: 'le « ? » de la base remplace une apostrophe, une ligature ou un accent écrit à part',
    dossier: avec(
      { nomFamille: 'O’BRIEN LEBŒUF', prenom: 'Élise' },
      { nomFamille: 'O?BRIEN LEB?UF', prenom: 'E?lise' },
    ),
  },
  { nom: 'un prénom abrégé, né le même jour', dossier: avec({ prenom: 'Marie' }, { prenom: 'Marie-Ange' }) },
  {
    nom: 'un prénom abrégé, sans date pour le confirmer',
    dossier: avec({ prenom: 'Marie', dateNaissance: null }, { prenom: 'Marie-Ange' }),
    messages: [message('POUNGUI Marie', 'POUNGUI Marie-Ange, 12/05/2004')],
    refaire: [['2', '5']],
  },
  {
    nom: 'un nom composé, dont le fichier ne donne qu’une part, né le même jour',
    dossier: avec({ nomFamille: 'KAWA' }, { nomFamille: 'POUNGUI--KAWA' }),
  },
  {
    nom: 'un nom composé, dont la base ne donne qu’une part, sans date pour le confirmer',
    dossier: avec({ nomFamille: 'POUNGUI-KAWA', dateNaissance: null }),
    messages: [message('POUNGUI-KAWA Élise', elise)],
    refaire: [['2', '5']],
  },
  {
    nom: 'un prénom abrégé, sous un autre nom',
    dossier: avec({ nomFamille: 'KAWA', prenom: 'Marie' }, { prenom: 'Marie-Ange' }),
    messages: [message('KAWA Marie, 12/05/2004', 'POUNGUI Marie-Ange, 12/05/2004')],
    refaire: [['2', '5']],
  },
  {
    nom: 'des lettres à deux accents, perdues ou écrites à part',
    dossier: avec({ nomFamille: 'NGUYỄN', prenom: 'Thế' }, { nomFamille: 'NGUYE??N', prenom: 'Th?' }),
  },
  { nom: 'le nom d’usage de la base suffit', dossier: avec({ nomFamille: 'KAWA' }, { nomUsage: 'KAWA' }) },
  { nom: 'le nom d’usage du fichier suffit', dossier: avec({ nomFamille: 'KAWA', nomUsage: 'POUNGUI' }) },
  {
    nom: 'sans nom, prénom ni date dans le fichier, rien à comparer',
    dossier: avec({ nomFamille: null, prenom: null, dateNaissance: null }),
  },
  { nom: 'date de naissance inconnue de SIECLE', dossier: avec({}, { dateNaissance: null }) },
  {
    nom: 'identifiant inconnu, trouvé par l’identité',
    dossier: avec({ eleveId: '9999', nomFamille: 'KAWA' }, { nomUsage: 'KAWA' }),
  },
  {
    nom: 'nom et prénom intervertis, né le même jour',
    dossier: avec({ nomFamille: 'Élise', prenom: 'POUNGUI' }),
  },
  {
    nom: 'nom et prénom intervertis, né un autre jour',
    dossier: avec({ nomFamille: 'Élise', prenom: 'POUNGUI', dateNaissance: date('2004-05-13') }),
    messages: [message('Élise POUNGUI, 13/05/2004', elise)],
    refaire: [['2', '5']],
  },
  {
    nom: 'un autre nom',
    dossier: avec({ nomFamille: 'KAWA' }),
    messages: [message('KAWA Élise, 12/05/2004', elise)],
    vise: [['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE']],
    refaire: [['2', '5']],
    sujets: [[`KAWA Élise | 1001 | liens:12 | Dans SIECLE : ${elise}`]],
  },
  {
    nom: 'un autre prénom',
    dossier: avec({ prenom: 'Élia' }),
    messages: [message('POUNGUI Élia, 12/05/2004', elise)],
    refaire: [['2', '5']],
  },
  {
    nom: 'une autre date de naissance, sous un INE',
    dossier: avec({ eleveId: null, idNational: '012345678AB', dateNaissance: date('2004-05-13') }),
    messages: [message('POUNGUI Élise, 13/05/2004', elise)],
    refaire: [['2', '5']],
  },
  {
    nom: 'deux élèves échangés',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002', idNational: null, nomFamille: 'KAWA', prenom: 'Jean' })],
      liens: [
        unLien({ eleveId: '1002' }),
        unLien({ rang: 2, nomFamille: 'KAWA', prenom: 'Jean', dateNaissance: null }),
      ],
    }),
    messages: [message(elise, 'KAWA Jean, 12/05/2004'), message('KAWA Jean', elise)],
    refaire: [
      ['2', '5'],
      ['2', '5'],
    ],
  },
  { nom: 'sans ELEGROUPE', dossier: exemple({ sans: ['liens'] }), manquants: ['liens'] },
];
