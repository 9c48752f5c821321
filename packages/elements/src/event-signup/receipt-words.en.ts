import type { ReceiptWords } from './receipt-words.id.ts';

/** What is said around a receipt, in English. */
export const receiptWords: ReceiptWords = {
  confirmedTitle: 'You are signed up',
  waitingReceiptTitlePlain: 'You are on the waiting list',
  receiptCode: 'Receipt code',
  linkLabel: 'Personal receipt link',
  waitingReceiptDetail:
    'All seats are taken. When somebody cancels, the seat goes to the next in line, and this receipt link shows it.',
  cancelledTitle: 'Your sign-up is cancelled',
  cancelledDetail: 'Your seat is free for somebody else. There is nothing more you need to do.',
  eventCancelledDetail: 'The organiser has cancelled this event.',
  receiptName: 'Name',
  receiptCodeHint: 'Show or say this code when you arrive. Write it down or take a picture of this screen.',
  qrLabel: (code) => `QR code that holds ${code}`,
  linkHint:
    'Keep this link to see or cancel your sign-up. Do not post it in a group: whoever has it can cancel.',
  copy: 'Copy',
  copied: 'The link is copied.',
  copyYourself: 'The link is selected. Press and hold it, then choose “Copy”.',
  openLink: 'Open the receipt link',
  whatsappSelf: 'Keep it in WhatsApp',
  whatsappSelfHint: 'Send it to your own number or to your family.',
  calendar: 'Save to the calendar',
  share: 'Invite others',
  opaqueHint: 'WhatsApp cannot be opened from this page. Copy the link above and open it in your browser.',
  message: (title, when, place, code, link) =>
    `Sign-up receipt\n${title}\n${when}\n${place}\nCode: ${code}\nSee or cancel: ${link}`,
  cancel: 'Cancel this sign-up',
  cancelQuestion: 'Do you really want to cancel this sign-up?',
  cancelConsequence: 'Your seat will go to somebody else and cannot be claimed back.',
  cancelYes: 'Yes, cancel it',
  cancelNo: 'No, keep it',
  cancelling: 'Cancelling…',
  cancelFailed: 'Not cancelled yet',
  cancelFailedDetail: 'The sign-up server cannot be reached. Your sign-up still stands. Try again.',
  another: 'Sign up somebody else',
  signUpAgain: 'Fill in the form again',
  waitingReceiptTitle: (place) => `You are number ${place} on the waiting list`,
};
