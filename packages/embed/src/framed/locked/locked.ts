import { leaving } from './leaving.ts';
import { askToOpen } from './ask-to-open.ts';
import { offer } from './offer.ts';

/**
 * In a frame that may open nothing, a click on a link that leads out of it does nothing at all, in every browser. Here it asks the page around
 * to open the address, and offers it to be copied: that works in every frame. With Ctrl, in a menu and by a long press links work as ever.
 */
export function offerWhatIsLocked(): void {
  addEventListener(
    'click',
    (event) => {
      const link = leaving(event);
      if (!link) return;
      event.preventDefault();
      askToOpen(link.href, offer(link));
    },
    true,
  );
}
