import type { TemplateResult } from 'lit';
import * as calculator from '../../stories/calculator.stories.ts';
import * as coverageCard from '../../stories/coverage-card.stories.ts';
import * as coverageMap from '../../stories/coverage-map.stories.ts';
import * as eventList from '../../stories/event-list.stories.ts';
import * as eventSignup from '../../stories/event-signup.stories.ts';
import * as programExplainer from '../../stories/program-explainer.stories.ts';
import * as reference from '../../stories/reference.stories.ts';

type Arguments = Record<string, unknown>;
interface StoryFile {
  readonly default: {
    readonly title: string;
    readonly component?: string;
    readonly args?: Arguments;
    readonly render?: unknown;
  };
}
type Render = (args: Arguments) => TemplateResult;

/** One situation of an element, or one page of the catalogue, ready to be rendered without the catalogue. */
export interface Story {
  readonly name: string;
  /** Undefined for a page that shows no element: it is there at once. */
  readonly tag: string | undefined;
  /** The element, or the page. */
  readonly of: string;
  /** The story is about waiting: its element never settles. */
  readonly keepsWaiting: boolean;
  /** What is there once the story has got to what it is about. */
  readonly shows: string | undefined;
  render(): TemplateResult;
}

const files = { calculator, coverageCard, coverageMap, eventList, eventSignup, programExplainer, reference };

/** Every story of every element. */
export const stories: readonly Story[] = Object.values(files as unknown as Record<string, StoryFile>).flatMap(
  (file) => {
    const { default: meta, ...situations } = file as StoryFile &
      Record<
        string,
        { args?: Arguments; render?: Render; parameters?: { keepsWaiting?: boolean; shows?: string } }
      >;
    return Object.keys(situations).map((name) => {
      const story = situations[name]!;
      const render = story.render ?? (meta.render as Render);
      const keepsWaiting = story.parameters?.keepsWaiting === true;
      return {
        name,
        tag: meta.component,
        of: meta.component ?? meta.title,
        keepsWaiting,
        shows: story.parameters?.shows,
        render: () => render({ ...meta.args, ...story.args }),
      };
    });
  },
);
