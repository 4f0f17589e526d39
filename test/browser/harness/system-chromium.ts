/** Where a machine usually keeps Chrome, Chromium or Edge. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_NAMES = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  // On every Windows since 10.
  'Microsoft/Edge/Application/msedge.exe',
];

/** What decides where to look; the real machine unless a test says otherwise. */
export type Machine = {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists(path: string): boolean;
};

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Every browser found, the likeliest first. A file with the right name may still not be a browser
 * (on Ubuntu `chromium-browser` only says to install a snap), so the caller tries them in turn.
 *
 * @example systemChromiums() // ['/usr/bin/chromium']
 */
export function systemChromiums(machine: Machine = THIS_MACHINE): string[] {
  return placesOn(machine).filter((path) => machine.exists(path));
}

function placesOn({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    return eachIn([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']], WINDOWS_NAMES);
  }
  if (platform === 'darwin') {
    const inside = MAC_NAMES.map((name) => `${name}.app/Contents/MacOS/${name}`);
    return eachIn(['/Applications', env['HOME'] && `${env['HOME']}/Applications`], inside);
  }
  return eachIn((env['PATH'] ?? '').split(':'), LINUX_NAMES);
}

/** Every folder for the first name, then every folder for the second: the order of the names counts. */
function eachIn(folders: (string | undefined)[], names: string[]): string[] {
  const known = folders.flatMap((folder) => folder || []);
  return names.flatMap((name) => known.map((folder) => join(folder, name)));
}
