import { estUnIdentifiant } from '../../domain/identifiants.ts';
import { nomCanonique } from '../../domain/identite.ts';
import { parCle } from '../../domain/par-cle.ts';
import { mots } from '../../domain/phrase.ts';
import type { Individu } from '../../domain/sts.ts';
import { definirControle } from '../definition.ts';
import { cleEnseignant, servicesDe } from './services.ts';

export const CTRL_SERVICES_05 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_05',
    titre: 'Numéro d’enseignant que le LSU refuse',
    message: 'Dans STS-Web, un enseignant a le numéro {numero} : {defaut}.',
    cause:
      'Le LSU désigne un enseignant par son numéro de STS-Web, qui doit être un entier positif et n’appartenir qu’à lui.',
    trous: { numero: 'identifiant', defaut: 'mots' },
    gravite: 'information',
    corrections: {
      corriger: {
        cas: 'Le numéro n’est pas un entier positif',
        faire: { '1': 'Vérifiez la fiche de [cet enseignant|ces enseignants] dans STS-Web.', '4b': null },
      },
      distinguer: {
        cas: 'Deux personnes ont le même numéro',
        faire: { '1': 'Vérifiez les fiches de ces deux personnes dans STS-Web.', '4b': null },
      },
    },
    source: { kind: 'atteste', ref: 'schéma du LSU, enseignants' },
  },
  lit: ['sts'],
  verifier({ sts }) {
    const services = parCle(
      servicesDe(sts).flatMap(({ service, ...ou }) =>
        service.enseignants.map((e) => ({ cle: cleEnseignant(e), ...ou })),
      ),
      ({ cle }) => cle,
    );
    // those who teach: people on leave lose their function and keep their services (003.64, 003.141)
    const enseignants = sts.individus.filter((i) => i.fonction === 'ENS' || services.has(cleEnseignant(i)));
    return [...parCle(enseignants, cleEnseignant)].flatMap(([cle, memes]) => {
      const [{ id, type }] = memes as [Individu];
      const correction = estUnIdentifiant(id) ? ('distinguer' as const) : ('corriger' as const);
      if (correction === 'distinguer' && new Set(memes.map(identite)).size < 2) return [];
      const sujets = [...new Map((services.get(cle) ?? []).map(({ structure, sujet }) => [structure, sujet])).values()];
      return [{ valeurs: { numero: `${type} ${id}`.trim(), defaut: DEFAUTS[correction] }, correction, cle, sujets }];
    });
  },
});

const DEFAUTS = {
  corriger: mots`ce n’est pas un entier positif`,
  distinguer: mots`deux personnes le portent`,
} as const;

/** One person may stand in two lists, as substitutes do. */
const identite = ({ nomUsage, prenom }: Individu): string => nomCanonique([nomUsage, prenom].filter(Boolean).join(' '));
