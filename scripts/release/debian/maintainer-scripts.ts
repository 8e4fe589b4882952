/** What the package is called on the system, and where it lies there. */
export type Installed = {
  /** The name of the package, of its program, of its icons and of its profile. */
  readonly name: string;
  /** The app's folder on the system, such as /opt/familiar. */
  readonly folder: string;
};

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Whether this system is one that is being put together elsewhere, in which nothing is to be loaded. */
const loads = '[ -d /sys/kernel/security/apparmor ] && ! { command -v ischroot > /dev/null && ischroot; }';

/**
 * Ubuntu, from 24.04 on, lets only programs with an AppArmor profile make the user namespaces of which Chromium builds
 * its sandbox. A system whose AppArmor does not know the rule has no such lock, and its parser refuses the profile.
 */
const afterInstalling = ({ name, folder }: Installed): string => `#!/bin/sh
set -e
source=${folder}/resources/apparmor-profile
profile=/etc/apparmor.d/${name}
if [ "$1" = configure ] && [ -d /etc/apparmor.d ] && command -v apparmor_parser > /dev/null; then
  if apparmor_parser --skip-kernel-load --skip-cache "$source" > /dev/null 2>&1; then
    cp "$source" "$profile" || true
    if ${loads}; then
      apparmor_parser --replace --write-cache --skip-read-cache "$profile" > /dev/null 2>&1 || true
    fi
  else
    rm -f "$profile"
  fi
fi
exit 0
`;

/**
 * A running app would go on with files that are gone or of another version. It is asked to end, which closes the
 * household; Chromium's other processes end with it.
 */
const beforeRemoving = ({ name, folder }: Installed): string => `#!/bin/sh
set -e
program=${folder}/${name}
running() {
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/exe" 2> /dev/null)" = "$program" ] || continue
    tr '\\0' ' ' < "$process/cmdline" 2> /dev/null | grep -q -e '--type=' || echo "\${process#/proc/}"
  done
}
case "$1" in
  remove | upgrade | deconfigure)
    for process in $(running); do kill -TERM "$process" 2> /dev/null || true; done
    for second in 1 2 3 4 5 6 7 8 9 10; do
      [ -n "$(running)" ] || break
      sleep 1
    done
    ;;
esac
exit 0
`;

const afterRemoving = ({ name }: Installed, farewell: string): string => `#!/bin/sh
set -e
profile=/etc/apparmor.d/${name}
case "$1" in
  remove | purge | disappear)
    if [ -e "$profile" ]; then
      if command -v apparmor_parser > /dev/null && ${loads}; then
        apparmor_parser --remove "$profile" > /dev/null 2>&1 || true
      fi
      rm -f "$profile" /var/cache/apparmor/*/${name}
    fi
    echo ${quoted(farewell)}
    ;;
esac
exit 0
`;

/**
 * The package's scripts by their names. None can end halfway, whatever the system lacks. The farewell is said once the
 * program is gone.
 */
export const maintainerScripts = (installed: Installed, farewell: string): Readonly<Record<string, string>> => ({
  postinst: afterInstalling(installed),
  prerm: beforeRemoving(installed),
  postrm: afterRemoving(installed, farewell),
});

/** The AppArmor profile that lets the app make user namespaces and otherwise changes nothing. */
export const appArmorProfile = ({ name, folder }: Installed): string => `abi <abi/4.0>,
include <tunables/global>

profile ${name} ${folder}/${name} flags=(unconfined) {
  userns,

  include if exists <local/${name}>
}
`;
