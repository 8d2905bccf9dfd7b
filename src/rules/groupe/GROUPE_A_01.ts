import { prochesDe } from '../../domain/codes-proches.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import { STRUCTURE_NON_TRANSFEREE } from '../causes/structure-non-transferee.ts';
import { definirRegle, type Ecole } from '../definition.ts';

export const GROUPE_A_01 = definirRegle({
  moment: 'lien',
  meta: {
    code: 'GROUPE_A_01',
    titre: 'Groupe inconnu de SIECLE',
    message: `Le groupe "{groupe}" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.`,
    bilan: 'Le groupe « {groupe} » n’existe pas dans SIECLE : il n’y aura pas d’inscription pour {eleves}.',
    cause: 'Ce groupe n’est pas connu de SIECLE : il est donc ignoré{proches}.',
    trous: { groupe: 'code-groupe', proches: 'mots', exact: 'mots' },
    gravite: 'lien-rejete',
    vise: ['CODE_GROUPE'],
    corrections: {
      'nom-proche': {
        cas: 'Un groupe de SIECLE porte presque le même nom',
        faire: {
          export:
            'Donnez à [ce groupe|ces groupes] le nom exact {exact} dans EDT et dans PRONOTE, si c’est bien le même groupe.',
        },
      },
      'dans-sts': {
        cas: 'Le groupe est dans STS-Web',
        faire: { '4a': 'Envoyez [ce groupe|ces groupes] avec la structure.', depot: null },
      },
      'hors-sts': {
        cas: 'Le groupe n’est pas dans STS-Web',
        faire: {
          '3': 'Créez [ce groupe|ces groupes] dans STS-Web, ou corrigez [son|leur] rattachement à un MEF.',
          '4a': null,
          depot: null,
        },
      },
      'sts-inconnu': {
        cas: 'On ne sait pas si le groupe est dans STS-Web (sts_emp absent)',
        faire: {
          '4a': 'Vérifiez si [ce groupe existe|ces groupes existent] dans STS-Web ; sinon, créez-[le|les] ou rattachez-[le|les] à un MEF.',
          depot: null,
        },
      },
    },
    rejoint: { cause: STRUCTURE_NON_TRANSFEREE, branches: ['dans-sts'] },
    source: { kind: 'atteste', ref: 'procédure §3.5.2.2.1, exemple 1' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier({ groupe: { code } }, ecole) {
    if (ecole.groupes?.has(code)) return [];
    const meme = memeGroupe(code, ecole);
    const exact = meme === undefined ? mots`` : mots`« ${valeur('code-groupe', meme)} »`;
    const valeurs = { groupe: code, proches: nomsProches(code, ecole), exact };
    return [{ valeurs, correction: meme === undefined ? quelCas(code, ecole) : 'nom-proche', cle: code }];
  },
});

/** The group of SIECLE, under a near name, where the link was meant to go; a group of STS-Web waits for its transfer. */
function memeGroupe(code: string, { groupes, groupesSts }: Ecole): string | undefined {
  if (groupesSts?.has(code)) return undefined;
  return prochesDe(code, groupes?.keys() ?? []).find((proche) => proche.memeGroupe)?.code;
}

function quelCas(code: string, { groupesSts }: Ecole) {
  if (groupesSts?.has(code)) return 'dans-sts';
  return groupesSts === null ? 'sts-inconnu' : 'hors-sts';
}

/** At most this many near names are spelt out; the others are counted. */
const PROCHES_CITES = 3;

/** The existing groups that resemble the code, where they are and in what; empty when none does. */
function nomsProches(code: string, { groupes, groupesSts }: Ecole): Mots {
  // a group that STS-Web knows as it is waits for its transfer: no other name is meant
  if (groupesSts?.has(code)) return mots``;
  const proches = prochesDe(code, [...(groupes?.keys() ?? []), ...(groupesSts ?? [])]);
  if (proches.length === 0) return mots``;
  const cites = proches.slice(0, PROCHES_CITES).map((proche) => {
    const ou = [groupes?.has(proche.code) && 'SIECLE', groupesSts?.has(proche.code) && 'STS-Web'].filter(Boolean);
    const [code, lieu] = [valeur('code-groupe', proche.code), valeur('application', ou.join(' et '))];
    return mots`« ${code} » dans ${lieu} (${valeur('code', proche.raison)})`;
  });
  const reste = proches.length - cites.length;
  if (reste > 0) cites.push(mots`${valeur('nombre', reste > 1 ? `${reste} autres` : '1 autre')}`);
  return cites.reduce(
    (dits, cite, rang) => (rang === 0 ? mots`${dits}${cite}` : mots`${dits}, ${cite}`),
    mots`. Noms proches : `,
  );
}
