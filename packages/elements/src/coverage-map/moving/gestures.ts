/** Where a gesture leads: nearer to what lies under a point of the window, or away from it. */
export interface Zooming {
  into(x: number, y: number): void;
  out(): void;
}

/** Pixels of the wheel, and the growth of the distance of two fingers, that are one step. */
const wheelStep = 60;
const pinchStep = 1.3;

/** The wheel with Ctrl or ⌘ held, so that the page still scrolls, and two fingers. One gesture is one step. */
export function listenForZoom(frame: HTMLElement, { into, out }: Zooming): void {
  frame.dataset['zoom'] = '';
  let turned = 0;
  let apart = 0;

  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      turned = Math.sign(turned) === Math.sign(event.deltaY) ? turned + event.deltaY : event.deltaY;
      if (Math.abs(turned) < wheelStep) return;
      if (turned < 0) into(event.clientX, event.clientY);
      else out();
      turned = 0;
    },
    { passive: false },
  );

  frame.addEventListener('touchstart', ({ touches }) => (apart = distance(touches)), { passive: true });
  frame.addEventListener(
    'touchmove',
    (event) => {
      const { touches } = event;
      if (touches.length !== 2) return;
      event.preventDefault();
      const grown = apart ? distance(touches) / apart : 1;
      if (grown > pinchStep) into(middle(touches, 'clientX'), middle(touches, 'clientY'));
      else if (grown < 1 / pinchStep) out();
      else return;
      apart = 0;
    },
    { passive: false },
  );
}

/** 0 unless two fingers are down. */
function distance(touches: TouchList): number {
  const [a, b] = touches;
  return a && b && touches.length === 2 ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
}

function middle(touches: TouchList, axis: 'clientX' | 'clientY'): number {
  return (touches[0]![axis] + touches[1]![axis]) / 2;
}
