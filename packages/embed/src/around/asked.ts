/** What a frame of ours may ask of the page around it: a number, an address or an extent, checked by whoever does it. */
export type Asked = (frame: HTMLIFrameElement, value: unknown, origin: string) => void;

/** The origin that served this script, and therefore all frames of ours. */
export const ours = new URL(import.meta.url).origin;
