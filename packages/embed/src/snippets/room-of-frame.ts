/** The letters of a frame page, as its style sheet has them. */
export const frameFont = "16px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** Pixels of a letter in a frame, whatever the page around it has. */
const letter = 16;

/** What stands around a widget in its frame, in letters. */
const around = 1.5;

/**
 * The attributes by which a frame has room for its widget, from the room of the widget itself. The helper gives a frame the height of what is in it; one that
 * has this room from the beginning neither grows nor shrinks. Without styles it is as high as on the size of screen where it is lowest.
 */
export function roomOfFrame(room: string): string {
  const letters = [...room.matchAll(/([\d.]+)em/g)].map(([, number]) => Number(number));
  const height = Math.round((Math.min(...letters) + around) * letter);
  const kept = `calc(${room} + ${around}em)`.replace(
    /([\d.]+)em/g,
    (_, number: string) => `${Number(number) * letter}px`,
  );
  return `height="${height}" style="min-height:${kept}"`;
}

/** Such attributes in a snippet. */
export const frameWithRoom = /height="\d+" style="min-height:calc[^"]*"/;
