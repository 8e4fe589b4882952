import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busSocket } from '#hosts/bus/bus-socket.ts';

const sessionAt = (address: string, runtime?: string): string | null =>
  busSocket('session', { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtime });

test('the buses of a desktop are found where they always are', () => {
  assert.equal(busSocket('system', {}), '/var/run/dbus/system_bus_socket');
  assert.equal(busSocket('session', { XDG_RUNTIME_DIR: '/run/user/7' }), '/run/user/7/bus');
  assert.equal(busSocket('session', {}), null);
});

test('the environment names the buses', () => {
  assert.equal(busSocket('system', { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/run/bus' }), '/run/bus');
  assert.equal(sessionAt('unix:path=/run/dbus-1,guid=aabb'), '/run/dbus-1');
  assert.equal(sessionAt('unix:guid=aabb,path=/run/two%20words'), '/run/two words');
  assert.equal(sessionAt('unix:abstract=/run/dbus-x,guid=aabb'), '\0/run/dbus-x');
  assert.equal(sessionAt('unix:runtime=yes', '/run/user/7'), '/run/user/7/bus');
});

test('no address leads over a network, starts a program, or is guessed', () => {
  for (const address of [
    'tcp:host=127.0.0.1,port=1',
    'nonce-tcp:host=x,port=1,noncefile=/x',
    'unixexec:path=/bin/sh,argv1=-c,argv2=x',
    'launchd:env=X',
    'autolaunch:',
    'unix:',
    'unix:path=',
    'unix:path=%zz',
    'unix:dir=/run',
    'nonsense',
  ])
    assert.equal(sessionAt(address), null, address);
  assert.equal(sessionAt('tcp:host=x,port=1;unix:path=/b;unix:path=/c'), '/b');
});
