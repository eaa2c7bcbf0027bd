import type { Interval } from '../../utils/intervals/interval';
import { timeOfDay } from '../../utils/language/moments';
import { useLanguage } from '../layout/language';
import { type Fill, Patterns } from './Patterns';
import './Timeline.css';
import './fills.css';
import { timelineScale } from './timelineScale';
import { withoutHairlines } from './withoutHairlines';

const LANE_HEIGHT = 52;
const BAR_TOP = 22;
const BAR_HEIGHT = 20;
const AXIS_HEIGHT = 22;
/** Above the lanes, for the word at the edge. */
const NOW_HEIGHT = 16;
/** Beyond this share of the line a word would run out of the picture. */
const NEAR_THE_END = 94;
/** A thousandth of the line is less than a pixel in the widest window. */
const HAIRLINE_SHARE = 0.001;

export interface Bar extends Interval {
  fill: Fill;
}

/** Bars under one name, one lane among others. */
export interface Lane {
  name: string;
  bars: readonly Bar[];
}

interface Props {
  lanes: readonly Lane[];
  /** The edge of what has happened, in ms; null for a day that is over. */
  now: number | null;
}

/**
 * Lanes of time over the hours that have something; nothing at all without a bar. It is a picture:
 * who does not see it, or wants to do something about a stretch, has the list that says the same.
 */
export function Timeline({ lanes, now }: Props) {
  const { say, locale } = useLanguage();
  const bars = lanes.flatMap(({ bars }) => bars);
  const scale = timelineScale(now === null ? bars : [...bars, { start: now, end: now }]);
  if (bars.length === 0 || scale === null) return null;
  const { percent, ticks } = scale;
  const hairlineMs = (scale.end - scale.start) * HAIRLINE_SHARE;
  const top = now === null ? 0 : NOW_HEIGHT;
  const bottom = top + lanes.length * LANE_HEIGHT;
  const at = (instant: number) => `${percent(instant).toFixed(3)}%`;
  const anchor = (instant: number) => {
    if (percent(instant) < 100 - NEAR_THE_END) return 'start';
    return percent(instant) > NEAR_THE_END ? 'end' : 'middle';
  };
  return (
    <figure class="timeline">
      <svg width="100%" height={bottom + AXIS_HEIGHT} aria-hidden="true">
        <Patterns />
        {ticks.map((tick) => (
          <g key={tick.at} class={tick.isMain ? 'tick' : 'tick tick-between'}>
            <line x1={at(tick.at)} x2={at(tick.at)} y1={top} y2={bottom} />
            <text x={at(tick.at)} y={bottom + 16} text-anchor={anchor(tick.at)}>
              {timeOfDay(tick.at, locale)}
            </text>
          </g>
        ))}
        {lanes.map((lane, index) => (
          <svg key={lane.name} y={top + index * LANE_HEIGHT} width="100%" height={LANE_HEIGHT}>
            <text class="lane-name" x="0" y="15">
              {lane.name}
            </text>
            {withoutHairlines(lane.bars, hairlineMs).map(({ start, end, fill }) => (
              <rect
                key={`${fill}${start}`}
                class={`fill fill-${fill}`}
                x={at(start)}
                y={BAR_TOP}
                width={`${(percent(end) - percent(start)).toFixed(3)}%`}
                height={BAR_HEIGHT}
                rx="2"
              />
            ))}
          </svg>
        ))}
        {now !== null && (
          <g class="now">
            <line x1={at(now)} x2={at(now)} y1={top} y2={bottom} />
            <text x={at(now)} y={NOW_HEIGHT - 4} text-anchor={anchor(now)}>
              {say('day.now')}
            </text>
          </g>
        )}
      </svg>
      <figcaption class="visually-hidden">
        {say('day.timelineSays', {
          from: timeOfDay(scale.start, locale),
          to: timeOfDay(scale.end, locale),
        })}
      </figcaption>
    </figure>
  );
}
