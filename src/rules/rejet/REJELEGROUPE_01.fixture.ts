import { date, exemple, type Fixture, unEleve, unLien, unResponsable } from '../../../test/kit/exemple.ts';

const message = (id: string, ...voisins: readonly string[]) => {
  const mais = voisins.map((nom) => `« ${nom} »`).join(' et ');
  const voisin = mais && ` (mais SIECLE connaît ${mais}, de même date de naissance)`;
  return `SIECLE ne trouve cet élève ni par son identifiant (${id}) ni par son identité${voisin} : aucun lien n’est importé.`;
};
const inconnu = unLien({ eleveId: '97300', nomFamille: 'FICTIF', prenom: 'Ratou', dateNaissance: date('2003-11-18') });

export const fixtures: readonly Fixture[] = [
  {
    nom: 'trouvé par ELEVE_ID, même sous un autre nom',
    dossier: exemple({ liens: [unLien({ nomFamille: 'AUTRE' })] }),
  },
  {
    nom: 'trouvé par INE',
    dossier: exemple({ liens: [unLien({ eleveId: null, idNational: '012345678AB', nomFamille: 'AUTRE' })] }),
  },
  {
    nom: 'trouvé par ID_PRV_ELE, malgré un zéro en tête',
    dossier: exemple({
      eleves: [unEleve({ idPrv: '42' })],
      liens: [unLien({ eleveId: null, idPrv: '042', nomFamille: 'AUTRE' })],
    }),
  },
  {
    nom: 'trouvé par son identité, sans la casse',
    dossier: exemple({ liens: [unLien({ eleveId: '9', nomFamille: 'Poungui', prenom: 'ÉLISE' })] }),
  },
  {
    nom: 'trouvé par son nom d’usage',
    dossier: exemple({
      eleves: [unEleve({ nomFamille: 'AUTRE', nomUsage: 'POUNGUI' })],
      liens: [unLien({ eleveId: '9' })],
    }),
  },
  {
    nom: 'un ? de la base vaut n’importe quel caractère',
    dossier: exemple({ eleves: [unEleve({ nomFamille: 'PO?NGUI' })], liens: [unLien({ eleveId: '9' })] }),
  },
  {
    nom: 'les accents comptent',
    dossier: exemple({ liens: [unLien({ eleveId: '9', prenom: 'Elise' })] }),
    messages: [message('9', 'POUNGUI Élise')],
    vise: [['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE']],
    refaire: [['2', '5']],
  },
  {
    nom: 'le second prénom compte quand le fichier le donne',
    dossier: exemple({ liens: [unLien({ eleveId: '9', prenom2: 'Jane' })] }),
    messages: [message('9', 'POUNGUI Élise')],
    refaire: [['2', '5']],
  },
  ...[
    ['un trait d’union doublé dans SIECLE', 'KAWA-WAIA', 'KAWA--WAIA'],
    ['une espace pour un trait d’union', 'KAWA WAIA', 'KAWA-WAIA'],
    ['un nom dont SIECLE ne donne qu’une part', 'KAWA-WAIA', 'WAIA'],
    ['une apostrophe de trop', 'N’GAIO', 'NGAIO'],
  ].map(([nom, envoye = '', base = '']) => ({
    nom: `presque le même nom : ${nom}`,
    dossier: exemple({
      eleves: [unEleve({ nomFamille: base })],
      liens: [unLien({ eleveId: '9', nomFamille: envoye })],
    }),
    messages: [message('9', `${base} Élise`)],
    refaire: [['2' as const, '5' as const]],
  })),
  {
    nom: 'deux élèves de presque le même nom, dont un d’un autre jour',
    dossier: exemple({
      eleves: [
        unEleve({ nomFamille: 'KAWA--WAIA' }),
        unEleve({ eleveId: '1002', nomFamille: 'KAWA' }),
        unEleve({ eleveId: '1003', nomFamille: 'WAIA', dateNaissance: date('2004-05-13') }),
      ],
      liens: [unLien({ eleveId: '9', nomFamille: 'KAWA-WAIA' })],
    }),
    messages: [message('9', 'KAWA--WAIA Élise', 'KAWA Élise')],
    refaire: [['2', '5']],
  },
  {
    nom: 'sans prénom dans le fichier, personne n’est presque lui',
    dossier: exemple({
      eleves: [unEleve({ nomFamille: 'KAWA--WAIA' })],
      liens: [unLien({ eleveId: '9', nomFamille: 'KAWA-WAIA', prenom: null })],
    }),
    messages: [message('9')],
    refaire: [['2', '5']],
  },
  {
    nom: 'deux inconnus',
    dossier: exemple({ liens: [inconnu, { ...inconnu, rang: 2, eleveId: null, idPrv: '88' }] }),
    messages: [message('97300'), message('88')],
    refaire: [['2', '5']],
  },
  {
    nom: 'une identité inconnue, sans aucun identifiant',
    dossier: exemple({ liens: [{ ...inconnu, eleveId: null }] }),
    messages: [message('aucun')],
    refaire: [['2', '5']],
  },
  {
    nom: 'un INE inconnu n’est dit que masqué',
    dossier: exemple({ liens: [{ ...inconnu, eleveId: null, idNational: '098765432ZY' }] }),
    messages: [message('09876****ZY')],
    refaire: [['2', '5']],
  },
  { nom: 'sans l’export des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
  {
    nom: 'l’export des responsables, du même jour, connaît l’élève',
    dossier: exemple({
      eleves: [unEleve({ eleveId: '1002', idNational: null, nomFamille: 'KAWA', dateNaissance: date('2003-11-18') })],
      responsables: [unResponsable()],
    }),
    messages: [message('1001')],
    causes: [
      'L’identifiant gardé par PRONOTE est périmé, ou l’élève n’est pas inscrit dans la base de l’établissement ; mais l’export « Responsables avec adresses » connaît cet identifiant : celui des élèves n’est sans doute pas entier.',
    ],
    refaire: [['2', '5']],
    corrections: ['hors-export'],
  },
  {
    nom: 'l’export des responsables, plus récent, ne dit pas de qui est un lien',
    dossier: exemple({
      eleves: [unEleve({ eleveId: '1002', idNational: null, nomFamille: 'KAWA', dateNaissance: date('2003-11-18') })],
      responsables: [unResponsable({ eleveId: null }), unResponsable({ eleveId: '1002' })],
      parametresDe: { responsables: { dateExport: date('2018-07-25') } },
    }),
    messages: [message('1001')],
    refaire: [['2', '5']],
    corrections: ['actualiser'],
  },
  ...(
    [
      ['des élèves', { eleves: { dateExport: null } }],
      ['des responsables', { responsables: { dateExport: null } }],
    ] as const
  ).map(([quel, parametresDe]) => ({
    nom: `l’export ${quel} ne dit pas son jour : lequel est le plus récent ?`,
    dossier: exemple({
      eleves: [unEleve({ eleveId: '1002', idNational: null, nomFamille: 'KAWA', dateNaissance: date('2003-11-18') })],
      responsables: [unResponsable()],
      parametresDe,
    }),
    messages: [message('1001')],
    refaire: [['2' as const, '5' as const]],
    corrections: ['actualiser'],
  })),
  {
    nom: 'ni le fichier ni un lien de l’export des responsables ne dit de qui il s’agit',
    dossier: exemple({ liens: [{ ...inconnu, eleveId: null }], responsables: [unResponsable({ eleveId: null })] }),
    messages: [message('aucun')],
    refaire: [['2', '5']],
    corrections: ['actualiser'],
  },
  {
    nom: 'l’export des responsables est plus ancien que celui des élèves',
    dossier: exemple({
      eleves: [unEleve({ eleveId: '1002', idNational: null, nomFamille: 'KAWA', dateNaissance: date('2003-11-18') })],
      responsables: [unResponsable()],
      parametresDe: { responsables: { dateExport: date('2018-07-23') } },
    }),
    messages: [message('1001')],
    refaire: [['2', '5']],
    corrections: ['actualiser'],
  },
];
