import { definirControle } from '../definition.ts';
import { sujetDivision } from '../sujets.ts';
import { servicesJamaisRemontes } from './services.ts';

export const CTRL_SERVICES_07 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_07',
    titre: 'La plupart des divisions n’ont aucun service',
    message: 'Dans STS-Web, {sans} des {total} divisions n’ont aucun service.',
    cause:
      'Les services arrivent dans STS-Web avec l’emploi du temps : la synchronisation d’EDT vers STS-Web (3) n’a sans doute pas été faite, ou les services saisis dans STS-Web ont été conservés à l’import.',
    trous: { sans: 'nombre', total: 'nombre' },
    gravite: 'information',
    corrections: {
      remonter: {
        cas: 'Plus de la moitié des divisions n’ont aucun service',
        faire: { remontee: null, '4b': null },
      },
    },
    unique: true,
    source: { kind: 'deduit', ref: 'procédure §3.3' },
  },
  lit: ['sts'],
  verifier({ sts }) {
    if (!servicesJamaisRemontes(sts)) return [];
    const sans = sts.divisions.filter(({ services }) => services.length === 0);
    return [
      {
        valeurs: { sans: String(sans.length), total: String(sts.divisions.length) },
        correction: 'remonter' as const,
        sujets: sans.map((division) => sujetDivision(division, 'sts')),
      },
    ];
  },
});
