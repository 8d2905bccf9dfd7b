import { expect, it } from 'vitest';
import { type Circumstances, type Decision, installPolicy } from '../scripts/install-policy.mjs';

const PERSON: Circumstances = {
  apt: true,
  root: false,
  sudo: true,
  ci: false,
  asked: false,
  terminal: true,
  container: false,
};

it.each<[who: string, circumstances: Partial<Circumstances>, decision: Decision]>([
  ['a person at a terminal', {}, 'ask'],
  ['a person who said yes ahead', { asked: true }, 'install'],
  ['a person who is root', { root: true, sudo: false }, 'ask'],
  ['a person without sudo', { sudo: false }, 'tell'],
  ['a person without sudo who said yes ahead', { sudo: false, asked: true }, 'tell'],
  ['a machine without apt-get', { apt: false }, 'tell'],
  ['a machine without apt-get, in CI', { apt: false, ci: true, asked: true }, 'tell'],
  ['an editor or a hook, with nobody to answer', { terminal: false }, 'tell'],
  ['an editor or a hook of a person who said yes ahead', { terminal: false, asked: true }, 'install'],
  ['a forge', { ci: true, terminal: false }, 'install'],
  ['a forge, as root', { ci: true, terminal: false, root: true, sudo: false }, 'install'],
  ['a script, as root', { terminal: false, root: true, sudo: false }, 'install'],
  ['a container, as root, at a terminal', { container: true, root: true, sudo: false }, 'install'],
  ['a container, as somebody', { container: true }, 'ask'],
])('%s: %j, %s', (_who, circumstances, decision) => {
  expect(installPolicy({ ...PERSON, ...circumstances })).toBe(decision);
});
