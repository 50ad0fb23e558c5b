/** Serves the replica for browsing by hand: prints how to point a browser at it. */
import { startReplica } from './server.ts';

const running = await startReplica({ port: Number(process.env.PORT ?? 0) });
console.log(`Replica: proxy 127.0.0.1:${running.proxyPort}, pages 127.0.0.1:${running.httpsPort}`);
console.log(
  `Try: chromium --proxy-server=127.0.0.1:${running.proxyPort} --ignore-certificate-errors ` +
    '--user-data-dir=$(mktemp -d) https://mail.google.com/mail/u/0/ https://calendar.google.com/',
);
