import type { ChangementEleve, ChangementGroupe, Rapport } from '../../domain/report.ts';
import { bilanDe, elevesPertesDAbord, groupesPertesDAbord } from '../../state/changements.ts';
import { enumerer, nombre } from '../format.ts';
import { fr } from '../fr.ts';
import { Depliable } from './Depliable.tsx';
import { Section } from './Titre.tsx';
import { CommandesDeTranche, useTranche } from './Tranche.tsx';

/** The links of today against those of tomorrow, losses first; nothing when the night was not simulated. */
export function Changements({ rapport: { changements } }: { rapport: Rapport }) {
  if (!changements) return null;
  const { eleves, groupes } = changements;
  const textes = fr.changements;
  const bilan = bilanDe(changements);
  return (
    <Section titre={textes.titre} class="changements">
      {eleves.length === 0 ? (
        <p>{textes.aucun}</p>
      ) : (
        <ul class="bilan">
          {textes.bilan(bilan).map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      <p class="discret">{textes.reserve}</p>
      {eleves.length > 0 && (
        <Depliable resume={textes.voirEleves(eleves.length)}>
          {() => <TableDesEleves eleves={elevesPertesDAbord(changements)} />}
        </Depliable>
      )}
      {groupes.length > 0 && (
        <Depliable resume={textes.voirGroupes(groupes.length)}>
          {() => <TableDesGroupes groupes={groupesPertesDAbord(changements)} />}
        </Depliable>
      )}
    </Section>
  );
}

function TableDesEleves({ eleves }: { eleves: readonly ChangementEleve[] }) {
  const tranche = useTranche(eleves);
  const { colonnes } = fr.changements;
  return (
    <>
      <table>
        <caption class="hors-ecran">{fr.changements.parEleve}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes.eleve}</th>
            <th scope="col">{colonnes.perdus}</th>
            <th scope="col">{colonnes.ajoutes}</th>
            <th scope="col">{colonnes.gardes}</th>
          </tr>
        </thead>
        <tbody>
          {tranche.visibles.map(({ eleveId, nom, prenom, division, perdus, ajoutes, gardes }) => (
            <tr key={eleveId}>
              <th scope="row" data-colonne={colonnes.eleve}>
                {`${nom} ${prenom}`.trim()}
                {division && <span class="discret"> {division}</span>}
              </th>
              <td data-colonne={colonnes.perdus} data-perte={perdus.length > 0}>
                {liste(perdus)}
              </td>
              <td data-colonne={colonnes.ajoutes}>{liste(ajoutes)}</td>
              <td data-colonne={colonnes.gardes}>{liste(gardes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CommandesDeTranche tranche={tranche} />
    </>
  );
}

const liste = (groupes: readonly string[]): string => enumerer(groupes) || fr.changements.aucunGroupe;

function TableDesGroupes({ groupes }: { groupes: readonly ChangementGroupe[] }) {
  const tranche = useTranche(groupes);
  const { colonnes } = fr.changements;
  return (
    <>
      <table class="chiffres">
        <caption class="hors-ecran">{fr.changements.parGroupe}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes.groupe}</th>
            <th scope="col">{colonnes.avant}</th>
            <th scope="col">{colonnes.apres}</th>
            <th scope="col">{colonnes.sortants}</th>
            <th scope="col">{colonnes.entrants}</th>
          </tr>
        </thead>
        <tbody>
          {tranche.visibles.map(({ code, avant, apres, sortants, entrants }) => (
            <tr key={code}>
              <th scope="row" data-colonne={colonnes.groupe}>
                {code}
              </th>
              <td data-colonne={colonnes.avant}>{nombre(avant)}</td>
              <td data-colonne={colonnes.apres}>{nombre(apres)}</td>
              <td data-colonne={colonnes.sortants} data-perte={sortants > 0}>
                {nombre(sortants)}
              </td>
              <td data-colonne={colonnes.entrants}>{nombre(entrants)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CommandesDeTranche tranche={tranche} />
    </>
  );
}
