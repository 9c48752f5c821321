import decodeQR from 'qr/decode.js';
import type { ReadPicture } from './camera.ts';

/** Larger pictures are read no better, and slower. */
const longestSide = 800;

/** A reader for browsers without one of their own; fetched on use. */
export function pictureReader(): ReadPicture {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (video) => {
    const { videoWidth, videoHeight } = video;
    const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    if (canvas.width === 0) return Promise.resolve([]);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return Promise.resolve(textsIn(context.getImageData(0, 0, canvas.width, canvas.height)));
  };
}

/** The text of the QR code in a picture, if there is one. */
function textsIn(picture: ImageData): readonly string[] {
  try {
    return [decodeQR(picture)];
  } catch {
    return [];
  }
}
