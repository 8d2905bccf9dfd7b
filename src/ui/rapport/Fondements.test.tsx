// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { exampleRapport, makeFichier } from '../../../test/kit/rapport.ts';
import { DEMANDES, type TypeSource } from '../../domain/source.ts';
import { Fondements } from './Fondements.tsx';

afterEach(cleanup);

it.each<[string, readonly TypeSource[]]>([
  ['les neuf documents', DEMANDES],
  ['les neuf documents et emp_sts', [...DEMANDES, 'emp_sts']],
  ['Structures et emp_sts', ['structures', 'emp_sts']],
])('says what the answer rests on: %s', (dapres, types) => {
  const { container } = render(
    <Fondements rapport={exampleRapport({ fichiers: types.map((type) => makeFichier(type, `${type}.xml`)) })} />,
  );
  expect(container.querySelector('dl > div:last-child dd')?.textContent).toBe(dapres);
});
