import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The line between a phone and the server, which a test can break for real. */
export interface Line {
  /** The address at which the phone finds the server. */
  readonly address: string;
  /** The paths that were read over it, in order. */
  readonly read: string[];
  /** The idempotency keys of the sign-ups that were sent over it, in order. */
  readonly keys: string[];
  /** Cuts the sockets of so many sign-ups, each once the server has begun to answer: it has committed, and no byte of the answer arrives. */
  cutAnswers(count: number): void;
  /** From now on every request to the API is cut before the server sees it; pages and files still come. */
  breakApi(isBroken: boolean): void;
  close(): Promise<void>;
}

/** Puts a line in front of a server. It passes bytes on and understands no more of them than which requests they begin. */
export async function lineTo(address: string): Promise<Line> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  const read: string[] = [];
  const keys: string[] = [];
  let cuts = 0;
  let isBroken = false;

  const join = (phone: Socket): void => {
    const server = connect(Number(port), hostname);
    const cut = (): void => void [phone, server].forEach((socket) => socket.destroy());
    let cutsAnswer = false;
    for (const socket of [phone, server]) {
      sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', cut);
    }
    phone.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      if (isBroken && / \/api\//.test(text)) return cut();
      const [, path] = /^GET (\S+)/.exec(text) ?? [];
      if (path) read.push(path);
      if (/^POST \/api\/events\/[\w-]+\/signups/.test(text)) {
        keys.push(/^idempotency-key: (\S+)/im.exec(text)![1]!);
        cutsAnswer = cuts > 0;
        cuts -= 1;
      }
      server.write(bytes);
    });
    server.on('data', (bytes) => (cutsAnswer ? cut() : phone.write(bytes)));
  };

  const listener = createServer(join);
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    read,
    keys,
    cutAnswers: (count) => (cuts = count),
    breakApi: (broken) => (isBroken = broken),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
