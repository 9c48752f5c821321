/** Reads the QR codes that a picture holds: the texts of all it finds. */
export type ReadPicture = (video: HTMLVideoElement) => Promise<readonly string[]>;

interface BarcodeDetector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type Detection = (new (options: { formats: readonly string[] }) => BarcodeDetector) & {
  getSupportedFormats(): Promise<readonly string[]>;
};

/** The phone's own reader where it has one, else ours, fetched now; rejects when that is out of reach. */
export async function pictureReader(): Promise<ReadPicture> {
  const { BarcodeDetector: Detector } = globalThis as { BarcodeDetector?: Detection };
  const formats = await Detector?.getSupportedFormats().catch((): string[] => []);
  if (Detector && formats?.includes('qr_code')) {
    const detector = new Detector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  }
  return (await import('./read-picture.ts')).pictureReader();
}

/** How often a picture is looked at: often enough for a hand that holds a phone, seldom enough for its battery. */
const everyMs = 150;

/**
 * Shows the back camera in a video and calls `onText` with every code that it sees, until the signal ends it. Rejects when there is no camera
 * or nobody allows it.
 */
export async function watchCamera(
  video: HTMLVideoElement,
  read: ReadPicture,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) return stop();
  signal.addEventListener('abort', stop);
  video.srcObject = stream;
  await video.play();
  const look = async (): Promise<void> => {
    if (signal.aborted) return;
    if (!document.hidden) for (const text of await read(video).catch(() => [])) onText(text);
    setTimeout(() => void look(), everyMs);
  };
  void look();
}
