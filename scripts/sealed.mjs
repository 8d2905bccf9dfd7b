// node scripts/sealed.mjs command…: runs it in a network of its own, where every address is this very machine, and
// counts each packet that was meant for another. Fails when there is one. Linux, with `unshare`, `ip` and Python.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';

const SEAL = [
  'ip link set lo up && ip route add local default dev lo && ip -6 route add local default dev lo',
  // This machine by its name, in both families: where a system names it in one alone, the tests themselves ask a DNS.
  'hosts=$(mktemp) && { cat /etc/hosts; echo "::1 localhost"; } > "$hosts" && mount --bind "$hosts" /etc/hosts',
  'rm "$hosts" && exec "$@"',
].join(' && ');

/** Every frame of the loopback, below TCP, UDP and DNS: prints those that are not from here to here. */
const WATCH = `
import ipaddress, signal, socket, sys
frames = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))
frames.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 26)
print('ready', flush=True)
signal.signal(signal.SIGTERM, lambda *_: sys.exit())
while True:
    frame = frames.recv(65535)
    kind = int.from_bytes(frame[12:14], 'big')
    spans = {0x0800: (30, 34), 0x86DD: (38, 54)}.get(kind)
    if spans:
        target = ipaddress.ip_address(frame[slice(*spans)])
        if not target.is_loopback: print(target, frame.hex()[:160], flush=True)
`;

function seal(command) {
  const { status } = spawnSync(
    'unshare',
    ['-rnm', 'sh', '-c', SEAL, 'sh', process.execPath, import.meta.filename, '--inside', ...command],
    {
      stdio: 'inherit',
    },
  );
  process.exit(status ?? 1);
}

async function watch([outil, ...args]) {
  const guet = spawn('python3', ['-c', WATCH], { stdio: ['ignore', 'pipe', 'inherit'] });
  let vu = '';
  guet.stdout.on('data', (texte) => {
    vu += texte;
  });
  await once(guet.stdout, 'data');
  // A name that somebody asks for would be seen: otherwise nothing proves that this looks.
  spawnSync('python3', [
    '-c',
    "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
  ]);
  await new Promise((suite) => setTimeout(suite, 500));
  const voit = vu.includes('192.0.2.1');
  vu = '';
  // the tests have figures of their own, which are not this command's
  const { VEILLEUSE_FIGURES: figures, ...env } = process.env;
  const { status } = spawnSync(outil, args, { stdio: 'inherit', env });
  await new Promise((suite) => setTimeout(suite, 1_000));
  guet.kill();
  const partis = vu.split('\n').filter(Boolean);
  for (const paquet of partis) console.error(paquet);
  console.log(`${partis.length} packets to elsewhere`);
  const nom = 'whole runs of the browser in a sealed network, packets to anything but this machine';
  if (figures) appendFileSync(figures, `${JSON.stringify({ nom, valeur: String(partis.length) })}\n`);
  process.exit(voit && status === 0 && partis.length === 0 ? 0 : 1);
}

const [premier, ...suite] = process.argv.slice(2);
if (premier === '--inside') await watch(suite);
else seal([premier, ...suite]);
