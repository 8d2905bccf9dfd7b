// Whether `npm test` may install a package of the system: never on a person's machine without a yes.

/** `install` at once, `ask` first, or only `tell` which command to run. */
export function installPolicy({ apt, root, sudo, ci, asked, terminal, container }) {
  if (!apt || !(root || sudo)) return 'tell';
  if (ci || asked) return 'install';
  if (root && (container || !terminal)) return 'install';
  return terminal ? 'ask' : 'tell';
}
