import { useId, useState } from 'preact/hooks';
import type { Rapport } from '../../domain/report.ts';
import { type AnneeScolaire, appellations, lireAnneeScolaire, nommer } from '../../procedure/annee.ts';
import { rapportAffiche } from '../../state/select.ts';
import { Icone } from '../components/Icone.tsx';
import { Titre } from '../components/Titre.tsx';
import { fr } from '../fr.ts';
import type { PageProps } from '../pages.ts';
import { HASH_PROCEDURE } from '../route.ts';

/** One school year, and what each application calls it. */
export default function Annee({ session }: PageProps) {
  const mots = fr.annee;
  const rapport = rapportAffiche(session);
  const sienne = lireAnneeScolaire(rapport?.annee.scolaire ?? '');
  const [saisie, setSaisie] = useState(() => String(sienne?.annee ?? new Date().getFullYear()));
  const [austral, setAustral] = useState(sienne?.austral ?? true);
  const choisie = /^\d{4}$/.test(saisie.trim()) ? { annee: Number(saisie), austral } : null;
  const aide = useId();
  return (
    <>
      <nav aria-label={fr.procedure.navigation} class="retour">
        <a href={HASH_PROCEDURE}>{fr.procedure.toute}</a>
      </nav>
      <Titre>{mots.titre}</Titre>
      <p class="chapeau">{mots.chapeau}</p>
      <fieldset class="choix-annee">
        <legend>{mots.choix}</legend>
        <label>
          {mots.annee}{' '}
          <input
            inputMode="numeric"
            size={5}
            maxLength={4}
            value={saisie}
            aria-describedby={aide}
            aria-invalid={!choisie}
            onInput={({ currentTarget }) => setSaisie(currentTarget.value)}
          />
        </label>
        <Rentree nom={mots.austral} choisie={austral} choisir={() => setAustral(true)} />
        <Rentree nom={mots.boreal} choisie={!austral} choisir={() => setAustral(false)} />
      </fieldset>
      <p id={aide} role="status">
        {choisie ? '' : mots.sansAnnee}
      </p>
      {choisie && <Tableau annee={choisie} rapport={rapport} />}
    </>
  );
}

function Rentree({ nom, choisie, choisir }: { nom: string; choisie: boolean; choisir: () => void }) {
  return (
    <label>
      <input type="radio" name="rentree" checked={choisie} onChange={choisir} /> {nom}
    </label>
  );
}

function Tableau({ annee, rapport }: { annee: AnneeScolaire; rapport: Rapport | null }) {
  const mots = fr.annee;
  const { colonnes } = mots;
  return (
    <>
      <table class="annees">
        <caption>{mots.tableau(nommer(annee))}</caption>
        <thead>
          <tr>
            {Object.values(colonnes).map((colonne) => (
              <th key={colonne} scope="col">
                {colonne}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {appellations(annee, rapport).map(({ application, ou, dit, section, deduit, document, exemple }) => (
            <tr key={ou}>
              <th scope="row">{application}</th>
              <td data-colonne={colonnes.ou}>{ou}</td>
              <td data-colonne={colonnes.dit}>
                <strong>{dit}</strong>{' '}
                <span class="paragraphe">{(deduit ? fr.procedure.deduit : fr.procedure.paragraphe)(section)}</span>
              </td>
              <td data-colonne={colonnes.exemple}>
                {exemple ? (
                  <>
                    {mots.exemple(exemple.nom, exemple.annee)}{' '}
                    <span class="gravite" data-etape={exemple.concorde ? 'faite' : 'a-refaire'}>
                      <Icone forme={exemple.concorde ? 'coche' : 'losange'} />{' '}
                      {exemple.concorde ? mots.concorde : mots.differe}
                    </span>
                  </>
                ) : (
                  <span class="discret">{document ? mots.aucun : mots.ecran}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{annee.austral ? mots.normal : mots.egal}</p>
      {annee.austral && <p>{mots.piege}</p>}
      <p>{mots.campagne}</p>
    </>
  );
}
