import type { EtatCorrespondance, GenreListe, ProblemeListe, ServiceDemande } from '../../domain/correspondances.ts';
import { accord, compte, enumerer, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

export const GENRES_DE_LISTE: Record<GenreListe, string> = enFrancais({
  matieres: 'Matières',
  enseignants: 'Professeurs',
  divisions: 'Classes',
  groupes: 'Groupes',
});

export const CORRESPONDANCES_MOTS: Record<
  EtatCorrespondance,
  { nom: string; compte: (n: number) => string; aFaire: string }
> = enFrancais({
  aucune: {
    nom: 'Sans correspondance',
    compte: (n) => `${nombre(n)} sans correspondance`,
    aFaire:
      'Rien ne lui ressemble dans STS-Web, et rien n’en sera envoyé. Corrigez son nom dans EDT, ou créez-le dans STS-Web, puis reprenez l’import de STS-Web dans EDT (1).',
  },
  plusieurs: {
    nom: 'À départager',
    compte: (n) => `${nombre(n)} à départager`,
    aFaire: 'Plusieurs lui ressemblent dans STS-Web : choisissez la bonne dans EDT.',
  },
  probable: {
    nom: 'Probable',
    compte: (n) => compte(n, 'probable'),
    aFaire: 'Vérifiez que c’est bien la même, pour la raison qui est dite, puis choisissez-la dans EDT.',
  },
  'sans-personne': {
    nom: 'Poste sans personne',
    compte: (n) => compte(n, 'poste sans personne', 'postes sans personne'),
    aFaire: 'Ce poste (BMP) n’a personne en face de lui dans STS-Web : laissez la case vide tant que c’est le cas.',
  },
  sure: {
    nom: 'Sûre',
    compte: (n) => compte(n, 'sûre'),
    aFaire: 'Écrite pareil des deux côtés : choisissez-la dans EDT.',
  },
});

export const PROBLEMES_LISTE: Record<ProblemeListe, { message: string; aFaire: string }> = enFrancais({
  vide: {
    message: 'La liste ne contient aucune ligne à comparer.',
    aFaire: 'Copiez la liste entière dans EDT ou PRONOTE, puis collez-la ici.',
  },
  'trop-grande': {
    message: `La liste est trop grande : plus de ${nombre(3000)} lignes, ou plus de ${nombre(500_000)} caractères.`,
    aFaire: 'Copiez une seule liste à la fois.',
  },
  'pas-du-texte': {
    message: 'Ce document n’est pas une liste en texte.',
    aFaire: 'Enregistrez la liste en texte ou en CSV, ou copiez-la et collez-la ici.',
  },
  nombres: {
    message: 'Cette liste ne contient que des nombres, et aucun code de STS-Web.',
    aFaire: 'Copiez aussi la colonne des noms ou des libellés.',
  },
  'rien-reconnu': {
    message: 'Rien dans cette liste ne ressemble à ce que contient STS-Web.',
    aFaire: 'Choisissez la nature de la liste, et vérifiez que sts_emp est bien celui du même établissement.',
  },
  'sts-absent': {
    message: 'Il manque sts_emp pour comparer cette liste.',
    aFaire: 'Déposez-le : la comparaison se fera aussitôt.',
  },
  'plusieurs-ecoles': {
    message: 'Plusieurs établissements sont en main, et aucun n’est ouvert.',
    aFaire: 'Ouvrez dans la vue d’ensemble celui de cette liste : la comparaison se fera aussitôt.',
  },
});

const SERVICES: Record<ServiceDemande['etat'], string> = {
  present: 'ce service est dans STS-Web',
  absent: 'ce groupe n’a pas de service de cette matière dans STS-Web',
  'matiere-inconnue': 'cette matière n’est pas dans STS-Web',
  'groupe-inconnu': 'à vérifier une fois le groupe trouvé',
};

/** The texts of the page of correspondences, which come with it. */
export const CORRESPONDANCES = enFrancais({
  chapeau:
    'Ce qui n’a pas de correspondance dans EDT n’est pas envoyé à STS-Web, et rien ne le dit. Collez la liste des matières, des professeurs, des classes ou des groupes : Veilleuse la compare à sts_emp, pour que vous suiviez le résultat en cliquant dans EDT.',
  menu: 'EDT > STSWEB > Correspondances EDT/STSWEB',
  stsAbsent: (menu: string) =>
    `Il manque sts_emp. Prenez-le dans ${menu}, puis déposez-le n’importe où dans cette fenêtre.`,
  stsEnCours: 'sts_emp est en cours de lecture : la comparaison se fera ensuite.',
  sts: (nom: string) => `D’après ${nom}.`,
  votreListe: 'Votre liste',
  coller: 'Liste copiée d’EDT ou de PRONOTE',
  collerAide:
    'Dans EDT ou PRONOTE, sélectionnez tout (Ctrl + A), copiez (Ctrl + C), puis collez ici (Ctrl + V). Une seule liste à la fois, avec ou sans la ligne des titres.',
  genre: 'Nature de la liste',
  genreDevine: 'À reconnaître',
  comparer: 'Comparer à STS-Web',
  choisir: 'Choisir une liste enregistrée (texte ou CSV)',
  lacher: 'Vous pouvez aussi lâcher ici une liste enregistrée.',
  choisie: (nom: string) => `Liste lue dans « ${nom} ».`,
  attente: 'Comparaison en cours.',
  resultat: (genre: GenreListe, n: number) => `${GENRES_DE_LISTE[genre]} : ${compte(n, 'ligne')} de votre liste`,
  bilan: (comptes: Record<EtatCorrespondance, number>) => {
    const dits = (Object.keys(CORRESPONDANCES_MOTS) as EtatCorrespondance[]).filter((etat) => comptes[etat] > 0);
    return `${enumerer(dits.map((etat) => CORRESPONDANCES_MOTS[etat].compte(comptes[etat])))}.`;
  },
  selon: {
    choix: 'Nature choisie par vous.',
    titres: 'Nature reconnue d’après les titres de la liste. Si elle est fausse, choisissez-la plus haut.',
    contenu: 'Nature reconnue d’après ce que la liste contient. Si elle est fausse, choisissez-la plus haut.',
  },
  deduit:
    'EDT fait de lui-même la plupart des correspondances (attesté : aide en ligne d’EDT), sans dire comment ; dans sa liste de choix, ce qui est en gras est encore libre (attesté : notice 79-299). Les ressemblances montrées ici sont celles de Veilleuse (déduit). Dans le doute, vérifiez.',
  groupesNotes:
    'Tout groupe qui a un service de notation dans PRONOTE doit avoir, dans STS-Web, un groupe avec un service de la même discipline (procédure §3.1.2).',
  sansService: (n: number) =>
    `${compte(n, 'groupe')} de la liste ${accord(n, 'n’a', 'n’ont')} pas ce service dans STS-Web.`,
  filtrer: 'Afficher',
  etat: (etat: EtatCorrespondance, n: number) => `${CORRESPONDANCES_MOTS[etat].nom} (${nombre(n)})`,
  aFaire: 'Seulement ce qui reste à faire',
  rechercher: 'Rechercher dans la liste',
  avancement: (faites: number, total: number) => `${compte(faites, 'faite')} sur ${nombre(total)}`,
  aucune: 'Aucune ligne à afficher avec ces choix.',
  colonnes: { fait: 'Fait', edt: 'Dans EDT', sts: 'Dans STS-Web', etat: 'Correspondance' },
  cocher: (libelle: string) => `Fait : ${libelle}`,
  legende: (genre: GenreListe) => `${GENRES_DE_LISTE[genre]} : correspondances à établir dans EDT`,
  personne: 'Personne',
  rien: 'Rien',
  disputee: 'proposée aussi pour une autre ligne',
  services: (matieres: readonly string[]) =>
    matieres.length > 0 ? `Services : ${enumerer(matieres)}` : 'Aucun service dans STS-Web',
  service: ({ matiere, etat }: ServiceDemande) => `${matiere} : ${SERVICES[etat]}`,
  queFaire: 'Que faire dans chaque cas',
  imprimer: 'Imprimer la liste à suivre',
  exporter: 'Exporter la liste (CSV)',
  csv: {
    colonnes: {
      faite: 'Fait',
      edt: 'Dans EDT',
      etat: 'Correspondance',
      raison: 'Raison',
      sts: 'Dans STS-Web',
      services: 'Services',
    },
    oui: 'Oui',
    sansLigne: 'Dans STS-Web seulement',
  },
  sansContrepartie: (n: number) => `Dans STS-Web, et dans aucune ligne de votre liste (${nombre(n)})`,
  sansContrepartieAide: 'Vérifiez que votre liste est entière. Ce qui reste ici ne recevra rien d’EDT.',
  toutTrouve: 'Tout ce qui est dans STS-Web a une ligne dans votre liste.',
  professeurNumero: (numero: string) => `Professeur ${numero}`,
  groupeNumero: (numero: string) => `Groupe ${numero}`,
  ligneNumero: (rang: number) => `Ligne ${rang}`,
  collageMasque:
    'Les noms sont masqués : la liste collée ne s’affiche pas ici. Pour la revoir ou en coller une autre, affichez les noms.',
});
