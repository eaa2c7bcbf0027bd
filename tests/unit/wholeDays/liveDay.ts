import type { Absence } from '../../../utils/totals/facts';
import { bothOf } from './life/bothOf';
import type { Story } from './life/story';
import type { Clock } from './life/witness';
import { World } from './life/world';
import { Model } from './model/model';
import type { Background, Rows, Surroundings } from './product/background';
import { Extension } from './product/extension';
import type { Product } from './product/functions';

/** A day as it was lived: what the model decides, and what the product stored. */
export interface LivedDay {
  model: Model;
  rows: Rows;
  /** What the wall clock shows at the end, in seconds since the epoch. */
  endsAt: number;
  /** How long it truly took, in seconds. */
  livedSeconds: number;
}

/** Lives a story, with the model and the product as its witnesses. */
export async function liveDay(
  story: Story,
  product: Product,
  backgroundOf: (surroundings: Surroundings) => Background,
): Promise<LivedDay> {
  const zoneBefore = process.env['TZ'];
  const clock = clockOf(story);
  const model = new Model(clock, story.clockInSleep);
  const extension = new Extension(clock, story.clockInSleep, product, backgroundOf);
  try {
    await new World(story, clock, bothOf(model, extension)).live();
    await correct(story, model, extension.background);
    const rows = await extension.background.rows();
    return { model, rows, endsAt: clock.wall, livedSeconds: clock.passed };
  } finally {
    process.env['TZ'] = zoneBefore;
  }
}

/** The computer stands where the clock's zone says; Node reads the variable again each time. */
function clockOf({ beginsAt, zone, dayStartsAtHour }: Story): Clock {
  process.env['TZ'] = zone;
  let standsIn = zone;
  return {
    passed: 0,
    awake: 0,
    wall: beginsAt,
    dayStartsAtHour,
    get zone() {
      return standsIn;
    },
    set zone(to) {
      standsIn = to;
      process.env['TZ'] = to;
    },
  };
}

async function correct(story: Story, model: Model, background: Background): Promise<void> {
  for (const [index, { fromSeconds, forSeconds, isTakenBack }] of story.corrections.entries()) {
    const start = story.beginsAt + fromSeconds;
    const end = start + forSeconds;
    if (!isTakenBack) model.corrected(start, end);
    const absence: Absence = {
      id: `correction ${index}`,
      reason: 'corrected',
      start: start * 1000,
      end: end * 1000,
      ...(isTakenBack && { deletedAt: end * 1000 }),
    };
    await background.corrected(absence);
  }
}
