import type { Words } from './words.id.ts';

/** What the doctor says, in English. */
export const words: Words = {
  title: 'Payung examines this page',
  well: 'No problem was found. All that was examined is well.',
  count: (count) => (count === 1 ? '1 thing to put right:' : `${count} things to put right:`),
  paste: 'Paste this:',
  copy: 'Copy',
  copied: 'Copied.',
  close: 'Close',
  link: 'Workers covered by BPJS Ketenagakerjaan',
  findings: {
    'no-loader': () => [
      'The script of Payung is not on this page.',
      'Put this line anywhere on the page, once. Maybe the system of the site deletes it: ask an administrator or editor to place it.',
    ],
    'no-widget': () => [
      'There is no widget of Payung on this page.',
      'Maybe the system of the site deleted its code when the page was saved. Use this form, which is kept.',
    ],
    'unknown-placeholder': (about) => [
      `data-payung="${about}" is not known.`,
      'Use the name of a widget, for instance this.',
    ],
    'empty-tag': (about) => [
      `<${about}> has nothing inside.`,
      'Put a link into it, so that a reader without scripts learns something too.',
    ],
    'not-loaded': (about) => [
      `The widget could not be loaded (${about}).`,
      "Usually the site's security policy (CSP), an ad blocker or the network is the reason. Allow this address for scripts.",
    ],
    'other-version': (about) => [
      `This page uses two versions of Payung (${about}).`,
      'The one that comes first is used. Keep one script line only.',
    ],
    policy: (about) => [
      `The security policy of the site (CSP) forbids ${about}.`,
      'Add this to the Content-Security-Policy header of your site.',
    ],
    'trusted-types': () => [
      'The Trusted Types policy of this site refuses the widgets.',
      'Add this to the Content-Security-Policy header of your site.',
    ],
    narrow: (about) => [
      `The place of the widget is too narrow (${about}).`,
      'Give it 280 pixels at least, for instance outside the sidebar.',
    ],
    'insecure-page': () => [
      'This page was opened with http, not https.',
      'The copy and share buttons do not work without https. Install a certificate on your site.',
    ],
    'mixed-content': (about) => [
      `The address ${about} uses http on an https page. The browser blocks it.`,
      'Use the https address.',
    ],
    'no-height-listener': () => [
      'The height of the frame does not follow its content.',
      'Put this line into the page that holds the frame.',
    ],
    sandboxed: () => [
      'This frame is sandboxed: downloading, printing and opening tabs do not work.',
      'If the frame is yours to write, use this form.',
    ],
    'no-storage': () => [
      'The storage of the browser is not available in this frame.',
      'The widget works, but what was entered is gone when the page is loaded again. There is nothing to paste.',
    ],
  },
};
