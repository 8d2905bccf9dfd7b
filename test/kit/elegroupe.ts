/** A node to write and to spoil. */
export interface Noeud {
  nom: string;
  attributs: Record<string, string>;
  contenu: string | Noeud[];
}

const noeud = (nom: string, contenu: Noeud['contenu'], attributs: Noeud['attributs'] = {}): Noeud => ({
  nom,
  attributs,
  contenu,
});

const eleve = (id: Noeud, nom: string, ...groupes: Noeud[]): Noeud =>
  noeud('ELEVE', [
    id,
    noeud('NOM_DE_FAMILLE', nom),
    noeud('NOM_USAGE', 'USAGE'),
    noeud('PRENOM', 'Inès'),
    noeud('PRENOM2', 'Léa'),
    noeud('PRENOM3', 'Zoé'),
    noeud('DATE_NAISS', '2005-03-14'),
    noeud('GROUPES', groupes),
  ]);

const groupe = (code: string): Noeud =>
  noeud('GROUPE', [
    noeud('CODE_GROUPE', code),
    noeud('DATE_DEBUT_GROUPE', '2018-02-19'),
    noeud('DATE_FIN_GROUPE', '2018-12-14'),
  ]);

/** A valid ELEGROUPE of four invented pupils, made anew at each call. */
export const elegroupe = (): Noeud =>
  noeud(
    'IMPORT_ELEVES',
    [
      noeud('PARAMETRES', [
        noeud('UAJ', '9830001R'),
        noeud('ANNEE_SCOLAIRE', '2017'),
        noeud('DATE_IMPORT', '24/07/2018'),
        noeud('NUM_ENVOI', '1'),
        noeud('LOGICIEL', 'PRONOTE'),
      ]),
      noeud('DONNEES', [
        noeud('ELEVES', [
          eleve(noeud('ELEVE_ID', '1001'), 'FICTIF', groupe('3LATIN'), groupe('4EME LV2 AJE')),
          eleve(noeud('ELEVE_ID', '1002'), 'IMAGINÉ', groupe('3LATIN')),
          eleve(noeud('ID_NATIONAL', '123456789AB'), "D'INVENTION", groupe('3LATIN')),
          eleve(noeud('ID_PRV_ELE', '42'), 'FABULE', groupe('3LATIN')),
        ]),
      ]),
    ],
    { VERSION: '1.4' },
  );

const echapper = (texte: string) =>
  texte.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

function ecrire({ nom, attributs, contenu }: Noeud): string {
  const donnes = Object.entries(attributs).map(([cle, valeur]) => ` ${cle}="${echapper(valeur)}"`);
  const dedans = typeof contenu === 'string' ? echapper(contenu) : contenu.map((n) => `\n${ecrire(n)}`).join('');
  return `<${nom}${donnes.join('')}>${dedans}</${nom}>`;
}

export const ecrireElegroupe = (racine: Noeud): string => `<?xml version="1.0" encoding="UTF-8"?>\n${ecrire(racine)}\n`;
