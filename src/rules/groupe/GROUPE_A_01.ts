import { couperParEdt, prochesDe } from '../../domain/codes-proches.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import { CHERCHER_LE_GROUPE, DIVISION_POUR_GROUPE } from '../causes/division-pour-groupe.ts';
import { REMONTEE_NON_IMPORTEE } from '../causes/remontee-non-importee.ts';
import { STRUCTURE_NON_TRANSFEREE } from '../causes/structure-non-transferee.ts';
import { definirRegle } from '../definition.ts';
import type { EcoleDe } from '../ecole-lue.ts';
import { chercheurParCode } from '../regroupement.ts';
import { groupesDesMemesEleves } from './memes-eleves.ts';
import { CORRECTIONS_SANS_PERTE, refusSansPerte, sansPerte } from './sans-perte.ts';

const NOM_EXACT =
  'Donnez à [ce groupe|ces groupes] le nom exact {exact} dans EDT et dans PRONOTE, si c’est bien le même groupe.';

export const GROUPE_A_01 = definirRegle({
  moment: 'lien',
  meta: {
    code: 'GROUPE_A_01',
    titre: 'Groupe inconnu de SIECLE',
    message: `Le groupe "{groupe}" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.`,
    bilan: 'Le groupe « {groupe} » n’existe pas dans SIECLE : il n’y aura pas d’inscription pour {eleves}.',
    cause: 'Ce groupe n’est pas connu de SIECLE : il est donc ignoré{remontee}{proches}.',
    trous: { groupe: 'code-groupe', remontee: 'mots', proches: 'mots', exact: 'mots' },
    gravite: 'lien-rejete',
    vise: ['CODE_GROUPE'],
    corrections: {
      ...CORRECTIONS_SANS_PERTE,
      division: {
        cas: 'Le code est celui d’une division',
        faire: CHERCHER_LE_GROUPE,
      },
      'nom-proche': {
        cas: 'Un groupe de SIECLE porte presque le même nom',
        faire: {
          export: NOM_EXACT,
        },
      },
      'nom-proche-sts': {
        cas: 'Un groupe de STS-Web, que SIECLE n’a pas, porte presque le même nom',
        faire: { '4a': null, export: NOM_EXACT },
      },
      'dans-sts': {
        cas: 'Le groupe est dans STS-Web',
        faire: { '4a': 'Envoyez [ce groupe|ces groupes] avec la structure.', depot: null },
      },
      'a-importer': {
        cas: 'EDT a envoyé le groupe (emp_sts), et STS-Web ne l’a pas',
        faire: {
          '3': 'Importez emp_sts dans STS-Web, en répondant NON à sa question, sauf si c’est fait depuis l’export de sts_emp.',
          '4a': null,
          depot: null,
        },
      },
      coupe: {
        cas: 'EDT a envoyé le groupe sous un nom coupé (emp_sts)',
        faire: {
          remontee:
            'Donnez à [ce groupe|ces groupes] un nom de 8 caractères au plus, sans signe, que nul autre ne porte, par exemple {exact}.',
          '4a': null,
          export: 'Donnez-[lui|leur] le même nom dans PRONOTE.',
        },
      },
      'a-correspondre': {
        cas: 'Le groupe n’est ni dans STS-Web ni dans l’emp_sts d’EDT',
        faire: {
          remontee: 'Établissez la correspondance de [ce groupe|ces groupes] avec STS-Web.',
          '4a': null,
          depot: null,
        },
      },
      'memes-eleves': {
        cas: 'Le groupe n’est pas dans STS-Web, et un groupe de SIECLE, où le fichier n’inscrit plus personne, a les mêmes élèves',
        faire: {
          main: 'Créez [ce groupe|ces groupes] dans STS-Web, ou corrigez [son|leur] rattachement à un MEF, sauf si c’est {exact} sous un autre nom.',
          '4a': null,
          export:
            'Si [ce groupe est|ces groupes sont] {exact} sous un autre nom, rendez-[lui|leur] ce nom dans EDT et dans PRONOTE.',
        },
      },
      'hors-sts': {
        cas: 'Le groupe n’est pas dans STS-Web',
        faire: {
          main: 'Créez [ce groupe|ces groupes] dans STS-Web, ou corrigez [son|leur] rattachement à un MEF.',
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
    rejoint: [
      { cause: STRUCTURE_NON_TRANSFEREE, branches: ['dans-sts'] },
      { cause: REMONTEE_NON_IMPORTEE, branches: ['a-importer'] },
      { cause: DIVISION_POUR_GROUPE, branches: ['division'] },
    ],
    source: { kind: 'atteste', ref: 'procédure §3.5.2.2.1, exemple 1' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier(a, ecole) {
    const { code } = a.groupe;
    if (ecole.groupes.has(code)) return [];
    const levee = inconnu(code, ecole);
    const pourquoi = sansPerte(a, [a.groupe], ecole);
    return [pourquoi ? { ...levee, ...refusSansPerte(pourquoi) } : levee];
  },
});

type Avec = EcoleDe<'liens' | 'eleves' | 'structures'>;

const inconnu = chercheurParCode((code, ecole: Avec) => {
  const { correction, exacts = [] } = quelCas(code, ecole);
  const valeurs = {
    groupe: code,
    remontee: enoncerRemontee(correction, exacts),
    proches: nomsProches(code, ecole),
    exact: citer(exacts, mots` ou `),
  };
  return { valeurs, correction, cle: code };
});

const citer = (codes: readonly string[], lien: Mots): Mots =>
  codes
    .map((code) => mots`« ${valeur('code-groupe', code)} »`)
    .reduce((dits, cite, rang) => (rang === 0 ? cite : mots`${dits}${lien}${cite}`), mots``);

/**
 * A group of STS-Web waits for its transfer; a division of SIECLE is none; else a near name is where the link was meant to go, unless emp_sts holds the
 * group itself; else emp_sts tells where it stopped on its way up (003.109);
 * without it, a group of SIECLE that has the same pupils may be the same, renamed (003.322). With the name that is meant, where one is.
 */
function quelCas(code: string, ecole: Avec) {
  const { groupes, groupesSts, groupesEdt, modeles } = ecole;
  if (groupesSts?.has(code)) return { correction: 'dans-sts' as const };
  if (modeles.structures.divisions.some((division) => division.code === code))
    return { correction: 'division' as const };
  const meme = (codes: Iterable<string>) => prochesDe(code, codes).find((proche) => proche.memeGroupe)?.code;
  const deSiecle = meme(groupes.keys());
  if (deSiecle !== undefined) return { correction: 'nom-proche' as const, exacts: [deSiecle] };
  if (groupesSts === null) return { correction: 'sts-inconnu' as const };
  if (groupesEdt?.has(code)) return { correction: 'a-importer' as const };
  const deSts = meme(groupesSts);
  if (deSts !== undefined) return { correction: 'nom-proche-sts' as const, exacts: [deSts] };
  if (groupesEdt === null) {
    const memes = groupesDesMemesEleves(code, ecole);
    return memes.length > 0
      ? { correction: 'memes-eleves' as const, exacts: memes }
      : { correction: 'hors-sts' as const };
  }
  const coupe = [...groupesEdt].find((envoye) => couperParEdt(code, envoye));
  return coupe === undefined
    ? { correction: 'a-correspondre' as const }
    : { correction: 'coupe' as const, exacts: [coupe] };
}

/** What emp_sts shows of the group, said before the near names. */
function enoncerRemontee(cas: ReturnType<typeof quelCas>['correction'], exacts: readonly string[]): Mots {
  switch (cas) {
    case 'a-importer':
      return mots`. EDT l’a envoyé à STS-Web (emp_sts), qui ne l’a pas`;
    case 'a-correspondre':
      return mots`. EDT ne l’a pas envoyé à STS-Web (emp_sts)`;
    case 'division':
      return mots`. Une division de SIECLE porte ce code`;
    case 'coupe':
      return mots`. EDT l’a envoyé à STS-Web sous le nom ${citer(exacts, mots` ou `)} (emp_sts)`;
    case 'memes-eleves':
      return mots`. Les mêmes élèves sont aujourd’hui dans ${citer(exacts, mots` et `)}, où le fichier n’inscrit plus personne`;
    default:
      return mots``;
  }
}

/** At most this many near names are spelt out; the others are counted. */
const PROCHES_CITES = 3;

/** The existing groups that resemble the code, where they are and in what; empty when none does. */
function nomsProches(code: string, { groupes, groupesSts }: Avec): Mots {
  // a group that STS-Web knows as it is waits for its transfer: no other name is meant
  if (groupesSts?.has(code)) return mots``;
  const proches = prochesDe(code, groupesSts ? [...groupes.keys(), ...groupesSts] : groupes.keys());
  if (proches.length === 0) return mots``;
  const cites = proches.slice(0, PROCHES_CITES).map((proche) => {
    const ou = [groupes.has(proche.code) && 'SIECLE', groupesSts?.has(proche.code) && 'STS-Web'].filter(Boolean);
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
