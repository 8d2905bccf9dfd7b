import type { Hasard } from './hasard.ts';

/** Names made of syllables, in the manner of the families of New Caledonia: nobody is meant. */

const FAMILLES: readonly (readonly [debuts: readonly string[], fins: readonly string[]])[] = [
  [
    ['WARI', 'POIGO', 'KANDÉ', 'HNALÉ', 'GOROU', 'TÉWA', 'BOARI', 'DJOUMA', 'NÉPO', 'XALI', 'MOIRI', 'ITCHA'],
    ['NDEU', 'MOA', 'RIWÉ', 'DOPWA', 'KATÉ', 'HNYEU', 'LOWÉ', 'POUÏ', 'GARA', 'NAWI'],
  ],
  [
    ['BEL', 'CHANTE', 'ROCHE', 'FONTA', 'MARVE', 'LANDRE', 'COURTE', 'SAUVE', 'BREVAI', 'CŒUR'],
    ['VILLIER', 'MORAND', 'LOUBE', 'TERRIÈRE', 'MARSAN', 'GRANDIER', 'POREL', 'BŒUVIN', 'DUPRAT', 'LANGE'],
  ],
  [
    ['TALA', 'MAFU', 'FOLO', 'VAKA', 'SELA', 'LOGO', 'PAUGA', 'UVE'],
    ['TAHI', 'MOLE', 'FEIA', 'LAVELU', 'KOLO', 'TUATA', 'NIMO', 'HALE'],
  ],
  [
    ['NGU', 'TRI', 'SOE', 'PHA', 'WON', 'KAR', 'LIM'],
    ['YENDO', 'HANTO', 'MARJO', 'VANI', 'SOEDI', 'GASARI', 'TRONO'],
  ],
];

const PRENOMS: Record<'1' | '2', readonly (readonly string[])[]> = {
  '1': [
    ['Éla', 'Mathi', 'Jori', 'Wasi', 'Kélé', 'Tomi', 'Nao', 'Gaï', 'Ludo', 'Sosé'],
    ['no', 'rick', 'wen', 'las', 'than', 'fo', 'ric', 'mé'],
  ],
  '2': [
    ['Ané', 'Sila', 'Maé', 'Wéni', 'Hélo', 'Loï', 'Tali', 'Éné', 'Joza', 'Malia'],
    ['na', 'line', 'wa', 'rie', 'mia', 'ys', 'ssa', 'tha'],
  ],
};

const PREMIERS: Record<'1' | '2', readonly string[]> = { '1': ['Jean', 'Yann'], '2': ['Marie', 'Anne'] };

/** A family name as SIECLE holds it: upper case, accents kept, a double hyphen in one compound name in three or so. */
export function nomDeFamille(hasard: Hasard): string {
  const nom = syllabes(hasard);
  if (hasard.chance(0.05)) return `N'${nom}`;
  if (!hasard.chance(0.06)) return nom;
  const suite = syllabes(hasard);
  return suite.length % 3 === 0 ? `${nom}--${suite}` : `${nom}-${suite}`;
}

function syllabes(hasard: Hasard): string {
  const [debuts, fins] = hasard.choisir(FAMILLES);
  return hasard.choisir(debuts) + hasard.choisir(fins);
}

export function prenom(hasard: Hasard, sexe: '1' | '2'): string {
  const simple = PRENOMS[sexe].map((liste) => hasard.choisir(liste)).join('');
  return hasard.chance(0.08) ? `${hasard.choisir(PREMIERS[sexe])}-${simple}` : simple;
}

const LIEUX_DEBUT = ['BAIE', 'COL', 'POINTE', 'RIVIERE', 'VALLEE', 'ANSE', 'MORNE', 'PLAINE'];
const LIEUX_FIN = ['DES NIAOULIS', 'DU CAGOU', 'AUX ROUSSETTES', 'DU BANIAN', 'DES SAGAIES', 'DU CORAIL', 'DES NOTOUS'];

/** A place, numbered beyond the first combinations so that every one differs. */
export function lieu(rang: number): string {
  const debut = LIEUX_DEBUT[rang % LIEUX_DEBUT.length] ?? '';
  const suite = Math.floor(rang / LIEUX_DEBUT.length);
  const fin = LIEUX_FIN[suite % LIEUX_FIN.length] ?? '';
  const tour = Math.floor(suite / LIEUX_FIN.length);
  return tour === 0 ? `${debut} ${fin}` : `${debut} ${fin} ${tour + 1}`;
}
