import { couperParEdt, prochesDe } from '../../domain/codes-proches.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import { REMONTEE_NON_IMPORTEE } from '../causes/remontee-non-importee.ts';
import { STRUCTURE_NON_TRANSFEREE } from '../causes/structure-non-transferee.ts';
import { definirRegle, type Ecole } from '../definition.ts';

export const GROUPE_A_01 = definirRegle({
  moment: 'lien',
  meta: {
    code: 'GROUPE_A_01',
    titre: 'Groupe inconnu de SIECLE',
    message: `Le groupe "{groupe}" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.`,
    bilan: 'Le groupe « {groupe} » n’existe pas dans SIECLE : il n’y aura pas d’inscription pour {eleves}.',
    cause: 'Ce groupe n’est pas connu de SIECLE : il est donc ignoré{remontee}{proches}.',
    trous: { groupe: 'code-groupe', remontee: 'mots', proches: 'mots' },
    gravite: 'lien-rejete',
    vise: ['CODE_GROUPE'],
    corrections: {
      'nom-proche': {
        cas: 'Un groupe de SIECLE porte presque le même nom',
        texte:
          'Si c’est le même groupe, donnez-lui dans EDT et dans PRONOTE le nom exact de SIECLE, refaites l’export des liens, puis déposez le nouveau fichier (5).',
        refaire: ['5'],
        fichier: 'nouveau',
      },
      'nom-proche-sts': {
        cas: 'Un groupe de STS-Web, que SIECLE n’a pas, porte presque le même nom',
        texte:
          'Si c’est le même groupe, donnez-lui dans EDT et dans PRONOTE le nom exact de STS-Web. Refaites l’export Structure dans STS-Web (4a), attendez « La structure a été envoyée », puis refaites l’export des liens et déposez le nouveau fichier (5).',
        refaire: ['4a', '5'],
        fichier: 'nouveau',
      },
      'dans-sts': {
        cas: 'Le groupe est dans STS-Web',
        texte:
          'Refaites l’export Structure dans STS-Web (4a), attendez « La structure a été envoyée », puis déposez le fichier (5).',
        refaire: ['4a', '5'],
        fichier: 'intact',
      },
      'a-importer': {
        cas: 'EDT a envoyé le groupe (emp_sts), et STS-Web ne l’a pas',
        texte:
          'Importez dans STS-Web l’emp_sts d’EDT, en répondant NON à sa question (3), sauf si c’est fait depuis l’export de sts_emp. Refaites ensuite l’export Structure (4a), attendez « La structure a été envoyée », puis déposez le fichier (5).',
        refaire: ['3', '4a', '5'],
        fichier: 'intact',
      },
      coupe: {
        cas: 'EDT a envoyé le groupe sous un nom coupé (emp_sts)',
        texte:
          'Donnez à ce groupe, dans EDT et dans PRONOTE, le nom qu’il a dans emp_sts, ou un autre de 8 caractères au plus, sans signe, que nul autre ne porte. Refaites la remontée dans STS-Web (3), l’export Structure (4a), puis l’export des liens, et déposez le nouveau fichier (5).',
        refaire: ['3', '4a', '5'],
        fichier: 'nouveau',
      },
      'a-correspondre': {
        cas: 'Le groupe n’est ni dans STS-Web ni dans l’emp_sts d’EDT',
        texte:
          'Établissez dans EDT la correspondance de ce groupe avec STS-Web (1), refaites la remontée (3) et l’export Structure (4a), puis déposez le fichier (5).',
        refaire: ['1', '3', '4a', '5'],
        fichier: 'intact',
      },
      'hors-sts': {
        cas: 'Le groupe n’est pas dans STS-Web',
        texte:
          'Corrigez les structures dans STS-Web, par exemple le rattachement du groupe à un MEF, refaites l’export Structure (4a), puis déposez le fichier (5).',
        refaire: ['3', '4a', '5'],
        fichier: 'intact',
      },
      'sts-inconnu': {
        cas: 'On ne sait pas si le groupe est dans STS-Web (sts_emp absent)',
        texte:
          'Vérifiez dans STS-Web si ce groupe existe ; sinon, créez-le ou rattachez-le à un MEF. Refaites ensuite l’export Structure (4a) et déposez le fichier (5).',
        refaire: ['4a', '5'],
        fichier: 'intact',
      },
    },
    rejoint: [
      { cause: STRUCTURE_NON_TRANSFEREE, branches: ['dans-sts'] },
      { cause: REMONTEE_NON_IMPORTEE, branches: ['a-importer'] },
    ],
    source: { kind: 'atteste', ref: 'procédure §3.5.2.2.1, exemple 1' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier({ groupe: { code } }, ecole) {
    if (ecole.groupes?.has(code)) return [];
    const correction = quelCas(code, ecole);
    const valeurs = {
      groupe: code,
      remontee: enoncerRemontee(code, correction, ecole),
      proches: nomsProches(code, ecole),
    };
    return [{ valeurs, correction, cle: code }];
  },
});

/**
 * A group of STS-Web waits for its transfer; else a near name is where the link was meant to go, unless emp_sts holds the
 * group itself; else emp_sts tells where it stopped on its way up (003.109).
 */
function quelCas(code: string, { groupes, groupesSts, groupesEdt }: Ecole) {
  if (groupesSts?.has(code)) return 'dans-sts';
  const meme = (codes: Iterable<string> | undefined) => prochesDe(code, codes ?? []).some((p) => p.memeGroupe);
  if (meme(groupes?.keys())) return 'nom-proche';
  if (groupesSts === null) return 'sts-inconnu';
  if (groupesEdt?.has(code)) return 'a-importer';
  if (meme(groupesSts)) return 'nom-proche-sts';
  if (groupesEdt === null) return 'hors-sts';
  return nomCoupe(code, groupesEdt) === undefined ? 'a-correspondre' : 'coupe';
}

/** What emp_sts shows of the group, said before the near names. */
function enoncerRemontee(code: string, cas: ReturnType<typeof quelCas>, { groupesEdt }: Ecole): Mots {
  switch (cas) {
    case 'a-importer':
      return mots`. EDT l’a envoyé à STS-Web (emp_sts), qui ne l’a pas`;
    case 'a-correspondre':
      return mots`. EDT ne l’a pas envoyé à STS-Web (emp_sts)`;
    case 'coupe':
      return mots`. EDT l’a envoyé à STS-Web sous le nom « ${valeur('code-groupe', nomCoupe(code, groupesEdt) ?? '')} » (emp_sts)`;
    default:
      return mots``;
  }
}

const nomCoupe = (code: string, envoyes: ReadonlySet<string> | null): string | undefined =>
  [...(envoyes ?? [])].find((envoye) => couperParEdt(code, envoye));

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
