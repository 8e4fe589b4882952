import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type { App, ProxyConfig } from 'electron';
import { closeWebRtc } from '#main/close-webrtc.ts';

test('WebRTC gets neither UDP nor a way around a proxy that leads nowhere, not even to this computer', async () => {
  const app = new EventEmitter();
  const policies: string[] = [];
  const proxies: ProxyConfig[] = [];
  let proxyIsSet = (): void => assert.fail('the proxy was not asked for');
  const closed = closeWebRtc({
    app: app as unknown as App,
    session: {
      setProxy: (config) => {
        proxies.push(config);
        return new Promise((resolve) => {
          proxyIsSet = resolve;
        });
      },
    },
  });
  app.emit('web-contents-created', {}, { setWebRTCIPHandlingPolicy: (policy: string) => policies.push(policy) });
  assert.deepEqual(policies, ['disable_non_proxied_udp']);
  assert.deepEqual(proxies, [{ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' }]);
  const isClosed = closed.then(() => 'closed');
  assert.equal(await Promise.race([isClosed, new Promise((resolve) => setImmediate(resolve, 'open'))]), 'open');
  proxyIsSet();
  assert.equal(await isClosed, 'closed');
});
