import type { App, Session } from 'electron';

type Parts = {
  readonly app: Pick<App, 'on'>;
  readonly session: Pick<Session, 'setProxy'>;
};

/**
 * Leaves WebRTC no way out: it passes the page's policy and `blockNetwork`, which see requests, not its packets. UDP is
 * refused where it would go around a proxy, and the proxy for the rest, this computer included, is a port where nobody
 * listens. Holds for pages that are made after it resolves.
 */
export async function closeWebRtc({ app, session }: Parts): Promise<void> {
  app.on('web-contents-created', (_event, contents) => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'));
  await session.setProxy({ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' });
}
