import { estPerdant } from '../../domain/destins.ts';
import type { EleveVu } from '../../domain/eleve-vu.ts';
import { enumerer } from '../../domain/francais.ts';
import type { ElevesCompares as DesEleves, SuiviEleve } from '../../rapport/comparaison.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Section } from '../commun/Heading.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
import { DESTINS_MOTS } from '../destins/textes.ts';
import { COMPARAISON } from './textes-comparaison.ts';

/** The fate of each pupil in trouble, before and after. */
export function TablesElevesCompares({ eleves }: { eleves: DesEleves | null }) {
  const textes = COMPARAISON;
  const parties = (['nouveaux', 'restants', 'regles'] as const).filter((partie) => eleves && eleves[partie].length > 0);
  return (
    <Section titre={textes.parEleve}>
      {!eleves && <p>{textes.parEleveImpossible}</p>}
      {eleves && parties.length === 0 && <p>{textes.aucunEleve}</p>}
      {eleves &&
        parties.map((partie) => (
          <Disclosure key={partie} resume={textes.eleves[partie](eleves[partie].length)} imprime>
            {() => <TableDesSuivis titre={textes.eleves[partie](eleves[partie].length)} suivis={eleves[partie]} />}
          </Disclosure>
        ))}
    </Section>
  );
}

function TableDesSuivis({ titre, suivis }: { titre: string; suivis: readonly SuiviEleve[] }) {
  const { colonnes } = COMPARAISON;
  return (
    <PlainTable titre={titre} colonnes={[colonnes.eleve, colonnes.avant, colonnes.apres]} lignes={suivis}>
      {({ avant, apres }) => [<Nom eleve={apres ?? avant} />, destinDe(avant), destinDe(apres)]}
    </PlainTable>
  );
}

function Nom({ eleve }: { eleve: EleveVu | null }) {
  return (
    <>
      {`${eleve?.nom ?? ''} ${eleve?.prenom ?? ''}`.trim()}
      {eleve?.division && <span class="discret"> {eleve.division}</span>}
    </>
  );
}

function destinDe(eleve: EleveVu | null): string {
  if (!eleve) return COMPARAISON.absentDesDocuments;
  const perdus = eleve.avant.filter((groupe) => !eleve.apres.includes(groupe));
  const { seul } = DESTINS_MOTS[eleve.destin];
  return perdus.length > 0 && estPerdant(eleve.destin) ? `${seul} : ${enumerer(perdus)}` : seul;
}
