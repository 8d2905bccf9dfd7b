import { exemple, type Fixture, unLien } from '../../../test/kit/exemple.ts';

const message = 'Le fichier ne donne ni identifiant ni identité complète : SIECLE ne peut pas rechercher cet élève.';
const muet = unLien({ eleveId: null, dateNaissance: null });

export const fixtures: readonly Fixture[] = [
  { nom: 'un identifiant suffit', dossier: exemple({ liens: [unLien({ dateNaissance: null })] }) },
  { nom: 'une identité complète suffit', dossier: exemple({ liens: [unLien({ eleveId: null })] }) },
  {
    nom: 'ni l’un ni l’autre, pour deux élèves',
    dossier: exemple({ liens: [muet, { ...muet, rang: 2 }] }),
    messages: [message, message],
    refaire: [['5']],
  },
];
