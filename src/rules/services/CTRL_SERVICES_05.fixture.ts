import type { Individu } from '../../../src/domain/sts.ts';
import { AJIE_EXEMPLE, exemple, type Fixture, unGroupe, unService } from '../../../test/kit/exemple.ts';

const individu = (id: string, change: Partial<Individu> = {}): Individu => ({
  ...{ id, type: 'epp', nomUsage: 'KOINDI', nomPatronymique: null, prenom: 'Marc', fonction: 'ENS' },
  ...change,
});
/** These people, the first of whom has the service of the only group. */
const avec = (...individus: readonly [Individu, ...Individu[]]) =>
  exemple({
    modeles: { sts: { individus } },
    groupesSts: [{ ...unGroupe(), services: [unService({ enseignants: [individus[0]] })] }],
  });
const message = (numero: string, defaut: string) => `Dans STS-Web, un enseignant a le numéro ${numero} : ${defaut}.`;
const entier = 'ce n’est pas un entier positif';

export const fixtures: readonly Fixture[] = [
  { nom: 'un entier positif', dossier: exemple() },
  { nom: 'des zéros en tête', dossier: avec(individu('0031')) },
  { nom: 'un seul chiffre, ou beaucoup', dossier: avec(individu('7'), individu('1234567')) },
  {
    nom: 'le même numéro sous deux types est de deux personnes distinctes',
    dossier: avec(individu('11'), individu('11', { type: 'local', nomUsage: 'WAIA' })),
  },
  {
    nom: 'une personne dans deux listes',
    dossier: avec(individu('11'), individu('11', { nomUsage: 'Koindi', fonction: null })),
  },
  { nom: 'quelqu’un qui n’enseigne pas', dossier: avec(individu('11'), individu('DIR1', { fonction: 'DIR' })) },
  ...['0', '00', '-5', '3.5', 'A12', ''].map((id) => ({
    nom: `« ${id} » n’en est pas un`,
    dossier: avec(individu(id)),
    messages: [message(`epp ${id}`.trim(), entier)],
    refaire: [['1' as const, '4b' as const]],
    gravites: ['information' as const],
    corrections: ['corriger'],
    sujets: [[`${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | sts:20`]],
  })),
  {
    nom: 'quelqu’un qui a perdu sa fonction et garde un service, et un enseignant sans service',
    dossier: avec(individu('0', { fonction: null }), individu('X', { type: 'local' })),
    messages: [message('epp 0', entier), message('local X', entier)],
    refaire: [
      ['1', '4b'],
      ['1', '4b'],
    ],
  },
  {
    nom: 'deux personnes sous un numéro',
    dossier: avec(individu('11'), individu('11', { nomUsage: 'WAIA' })),
    messages: [message('epp 11', 'deux personnes le portent')],
    refaire: [['1', '4b']],
    corrections: ['distinguer'],
  },
  {
    nom: 'deux personnes sous un numéro, qui enseignent dans une division',
    dossier: exemple({
      modeles: { sts: { individus: [individu('12'), individu('12', { prenom: null })] } },
      servicesDivision: [unService({ enseignants: [individu('12')] })],
      groupesSts: [],
    }),
    messages: [message('epp 12', 'deux personnes le portent')],
    refaire: [['1', '4b']],
    sujets: [['4EME B | sts:5']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
