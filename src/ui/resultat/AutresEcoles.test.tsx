// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { makeApercu, makeOwnRow, makeReceivedRow, makeSchools, nthUai } from '../../../test/kit/apercus.ts';
import { untilResult } from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import type { SchoolRow } from '../../state/schools.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

/** Worst first: 2, the received 3, then 1; 4 has not concluded. */
const ROWS: readonly SchoolRow[] = [
  makeOwnRow(1),
  makeOwnRow(2, { apercu: makeApercu({ uai: nthUai(2), nom: 'LE PIRE', verdict: 'refuse' }) }),
  makeReceivedRow(3, 8, { apercu: makeApercu({ uai: nthUai(3), nom: 'ENVOYÉ', verdict: 'a-corriger' }) }),
  makeOwnRow(4, { apercu: null }),
];

async function ouvrir(opened: string | null, recu?: number) {
  const page = await untilResult();
  const openSchool = vi.spyOn(page.actions, 'openSchool').mockImplementation(async () => undefined);
  const { resultat } = page.session.value;
  page.session.value = {
    ...page.session.value,
    schools: opened === null ? null : makeSchools(ROWS, { opened }),
    resultat:
      recu === undefined
        ? resultat
        : { origine: 'recu', id: recu, rapport: exampleRapport(), demo: false, under: null },
  };
  return { ...page, openSchool };
}
const liens = async () => {
  const nav = await screen.findByRole('navigation', { name: 'Autres établissements' });
  return within(nav)
    .getAllByRole('link')
    .map((lien) => [lien.textContent?.replace(/\u00A0/g, ' '), lien.getAttribute('href')]);
};
const RETOUR = ['← Vue d’ensemble (4 établissements)', '#/etablissements'];

it.each<[string, number | undefined, (readonly [string, string])[]]>([
  [nthUai(2), undefined, [['Suivant : ENVOYÉ (rapport reçu)', '#/']]],
  [
    nthUai(3),
    8,
    [
      ['Précédent : LE PIRE', '#/'],
      ['Suivant : COLLÈGE FICTIF 1', '#/'],
    ],
  ],
  [nthUai(1), undefined, [['Précédent : ENVOYÉ (rapport reçu)', '#/']]],
  [nthUai(4), undefined, []],
])('leads from %s to all of them, and to its neighbours in their order', async (opened, recu, voisins) => {
  await ouvrir(opened, recu);
  expect(await liens()).toEqual([RETOUR, ...voisins]);
});

it('says which school is on screen, beside the way back', async () => {
  await ouvrir(nthUai(2));
  const nav = await screen.findByRole('navigation', { name: 'Autres établissements' });
  expect(within(nav).getByText('COLLÈGE FICTIF DE L’ANSE, 9839001S (UAJ/RNE)')).toBeTruthy();
});

it('opens the neighbour', async () => {
  const { openSchool } = await ouvrir(nthUai(2));
  const lien = await screen.findByRole('link', { name: /^Suivant/ });
  lien.addEventListener('click', (e) => e.preventDefault());
  fireEvent.click(lien);
  expect(openSchool).toHaveBeenCalledWith(ROWS[2]);
});

it('is not there for a school that is alone', async () => {
  await ouvrir(null);
  expect(screen.queryByRole('navigation', { name: 'Autres établissements' })).toBeNull();
});
