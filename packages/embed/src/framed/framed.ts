/** What a frame page does for the page around it besides telling its height; fetched only where there is one. */
import { tellPaperHeight } from './paper.ts';
import { tellWhatIsSeen } from './see.ts';

tellPaperHeight();
tellWhatIsSeen();

// `sandbox` without `allow-same-origin`: no storage, and most often no tab, no file and no paper.
if (self.origin === 'null')
  void import('./locked/locked.ts').then(({ offerWhatIsLocked }) => offerWhatIsLocked());
