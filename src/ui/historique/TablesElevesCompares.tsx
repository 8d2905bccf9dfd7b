import { estPerdant } from '../../domain/destins.ts';
import type { EleveVu } from '../../domain/eleve-vu.ts';
import { enumerer } from '../../domain/francais.ts';
import type { ElevesCompares as DesEleves, SuiviEleve } from '../../rapport/comparaison.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Section } from '../commun/Heading.tsx';
import { Pager } from '../commun/Pager.tsx';
import { DESTINS_MOTS } from '../rapport/textes-destins.ts';
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
    <Pager lignes={suivis}>
      {(visibles) => (
        <table>
          <caption class="hors-ecran">{titre}</caption>
          <thead>
            <tr>
              <th scope="col">{colonnes.eleve}</th>
              <th scope="col">{colonnes.avant}</th>
              <th scope="col">{colonnes.apres}</th>
            </tr>
          </thead>
          <tbody>
            {visibles.map((suivi, rang) => (
              <tr key={rang}>
                <th scope="row" data-colonne={colonnes.eleve}>
                  <Nom eleve={suivi.apres ?? suivi.avant} />
                </th>
                <td data-colonne={colonnes.avant}>{destinDe(suivi.avant)}</td>
                <td data-colonne={colonnes.apres}>{destinDe(suivi.apres)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Pager>
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
