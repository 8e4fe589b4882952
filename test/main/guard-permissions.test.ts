import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MediaAccessPermissionRequest, PermissionCheckHandlerHandlerDetails, Session } from 'electron';
import { guardPermissions } from '#main/guard-permissions.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Permission = Parameters<RequestHandler>[1];

const camera: MediaAccessPermissionRequest = {
  isMainFrame: true,
  requestingUrl: 'app://familiar/',
  securityOrigin: 'app://familiar/',
  mediaTypes: ['video'],
};

function guarded(): {
  request: (details: MediaAccessPermissionRequest, permission?: Permission) => boolean;
  check: (details: Partial<PermissionCheckHandlerHandlerDetails>, permission?: Permission, origin?: string) => boolean;
  device: () => boolean;
} {
  let request: RequestHandler | null = null;
  let check: CheckHandler | null = null;
  let device: ((details: never) => boolean) | null = null;
  guardPermissions({
    setPermissionRequestHandler: (handler) => {
      request = handler;
    },
    setPermissionCheckHandler: (handler) => {
      check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      device = handler as typeof device;
    },
  });
  return {
    request(details, permission = 'media') {
      const answers: boolean[] = [];
      request?.({} as never, permission, (answer) => answers.push(answer), details);
      assert.equal(answers.length, 1);
      return answers[0] === true;
    },
    check: (details, permission = 'media', origin = 'app://familiar/') =>
      check?.(null, permission, origin, { isMainFrame: true, ...details }) === true,
    device: () => device?.({} as never) === true,
  };
}

test("our page's main frame gets the camera", () => {
  const { request, check } = guarded();
  assert.ok(request(camera));
  assert.ok(check({ mediaType: 'video', securityOrigin: 'app://familiar/' }));
});

test('a check without a media type passes, because some of them come without', () => {
  assert.ok(guarded().check({}));
});

test('the microphone, alone or beside the camera, and a request for nothing are refused', () => {
  const { request, check } = guarded();
  for (const mediaTypes of [['audio'], ['video', 'audio'], [], ['video', 'video']] as const)
    assert.ok(!request({ ...camera, mediaTypes: [...mediaTypes] }));
  const { mediaTypes: _unnamed, ...unnamed } = camera;
  assert.ok(!request(unnamed));
  for (const mediaType of ['audio', 'unknown'] as const) assert.ok(!check({ mediaType }), mediaType);
});

test('a frame inside the page gets nothing', () => {
  const { request, check } = guarded();
  assert.ok(!request({ ...camera, isMainFrame: false }));
  assert.ok(!check({ mediaType: 'video', isMainFrame: false }));
});

test('other origins get nothing, however much they look like ours', () => {
  const { request, check } = guarded();
  for (const origin of [
    'https://evil.example/',
    'app://evil/',
    'app://familiar.evil/',
    'app://familiar:1/',
    'https://familiar/',
    'app:familiar',
    'app://familiar@evil/',
    'about:blank',
    'null',
    '',
  ]) {
    assert.ok(!request({ ...camera, requestingUrl: origin }), origin);
    assert.ok(!request({ ...camera, securityOrigin: origin }), origin);
    assert.ok(!check({ mediaType: 'video' }, 'media', origin), origin);
    assert.ok(!check({ mediaType: 'video', securityOrigin: origin }), origin);
    assert.ok(!check({ mediaType: 'video', embeddingOrigin: origin }), origin);
  }
});

test('every other permission is refused, to our page too', () => {
  const { request, check, device } = guarded();
  for (const permission of [
    'notifications',
    'geolocation',
    'display-capture',
    'fileSystem',
    'openExternal',
    'clipboard-read',
    'usb',
    'hid',
    'serial',
    'fullscreen',
    'unknown',
  ] as const) {
    assert.ok(!request(camera, permission), permission);
    assert.ok(!check({ mediaType: 'video' }, permission), permission);
  }
  assert.ok(!device());
});
