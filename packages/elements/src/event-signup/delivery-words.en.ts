import type { DeliveryWords } from './delivery-words.id.ts';

/** What is said while a sign-up is looked over and on its way, in English. */
export const deliveryWords: DeliveryWords = {
  reviewTitle: 'Check it, then send',
  reviewIntro: 'Nothing has been sent yet. If something is wrong, choose “Change”.',
  edit: 'Change',
  askData: 'Ask something about your data',
  agreed: 'What you agree to',
  send: 'Send sign-up',
  sendWaiting: 'Join the waiting list',
  backToForm: 'Back to the form',
  sending: 'Sending…',
  slow: 'The connection is slow, still sending. Do not close this page.',
  waitsTitle: 'Your sign-up waits for a connection',
  waitsKept:
    'What you wrote is kept on this phone or computer and sent by itself as soon as there is a connection. You may close this page; open it again later.',
  waitsInMemory:
    'What you wrote is sent by itself as soon as there is a connection. Leave this page open: nothing can be kept here.',
  noDouble: 'Trying again does not make a second sign-up.',
  offline: 'Your phone or computer is offline.',
  unreachable: 'The sign-up server cannot be reached yet.',
  tryingIn: (seconds) =>
    seconds === '1' ? 'Trying again in 1 second.' : `Trying again in ${seconds} seconds.`,
  tryNow: 'Try now',
  withdraw: 'Take it back',
  withdrawn:
    'The sign-up was taken back and deleted from this phone or computer. What you wrote stays in the form while this page is open.',
  elsewhere: 'This sign-up was sent or taken back in another window.',
  arrived: 'The sign-up has been sent. Its receipt is on this page.',
  openPage: 'Open the page of the event',
};
