/** What a package is made for. */
export type Target = { readonly platform: 'linux' | 'darwin' | 'win32'; readonly arch: 'x64' | 'arm64' };

const platforms: readonly string[] = ['linux', 'darwin', 'win32'];
const processors: readonly string[] = ['x64', 'arm64'];

/** The target of that name, such as "linux-x64". @throws Error when Familiar is not made for it */
export const parseTarget = (name: string): Target => {
  const [platform = '', arch = '', ...rest] = name.split('-');
  if (!platforms.includes(platform) || !processors.includes(arch) || rest.length > 0) {
    throw new Error(
      [
        `There is no package for "${name}":`,
        `it takes one of ${platforms.join(', ')}, a hyphen, and one of ${processors.join(', ')}.`,
      ].join(' '),
    );
  }
  return { platform, arch } as Target;
};
