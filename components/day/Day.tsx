import { useRef, useState } from 'preact/hooks';
import type { DayActions, DayView } from '../../utils/dashboard/view';
import { timeOfDay } from '../../utils/language/moments';
import type { Interval } from '../../utils/intervals/interval';
import { Timeline } from '../charts/Timeline';
import { Feedback } from '../layout/Feedback';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import type { Work } from '../layout/useWork';
import './Day.css';
import { DaySentence } from './DaySentence';
import { Key } from './Key';
import { lanesOf } from './lanesOf';
import { LoggedEntries } from './LoggedEntries';
import { BehindTheTotal } from './BehindTheTotal';
import { OtherAllowances } from './OtherAllowances';
import { Remark } from './Remark';
import { StretchTable } from './StretchTable';
import { usePlace } from './usePlace';
import { WholeDay } from './WholeDay';

interface Props {
  view: DayView;
  actions: DayActions;
  work: Work;
}

/** One day: its numbers, what they were made of, what was left out, and what can be struck out. */
export function Day({ view, actions, work }: Props) {
  const { say, locale } = useLanguage();
  const { detail, stretches, entries, isToday, now, isStruckOut, countsBeside } = view;
  const [message, setMessage] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const keepPlaceAt = usePlace(list, title, message);
  // A day struck out has one stretch, itself; what the picture had comes back with the undo.
  const shown = isStruckOut ? [] : stretches;
  const isFirstDay = detail === 'nothing' && view.previous === null;
  const canStrikeOutDay = isStruckOut || view.recordingMs > 0 || stretches.length > 0;

  const change = async (success: string, ask: () => Promise<void>) => {
    setMessage(null);
    if (await work.didRun(ask)) setMessage(success);
  };
  const strikeOut = async (stretch: Interval, from: string, to: string) => {
    setMessage(null);
    keepPlaceAt(stretch.start);
    // A time that was left as it stood means the edge itself, to the millisecond.
    const start = from === timeOfDay(stretch.start, locale) ? stretch.start : from;
    const end = to === timeOfDay(stretch.end, locale) ? stretch.end : to;
    const isWhole = start === stretch.start && end === stretch.end;
    const problem = await work.run(() =>
      isWhole
        ? actions.strikeOut(stretch).then(() => null)
        : actions.strikeOutBetween(stretch, start, end),
    );
    if (problem === null) setMessage(say('day.didStrikeOut', { from, to }));
    return problem;
  };
  const undo = (correctionId: string, { start, end }: Interval) => {
    keepPlaceAt(start);
    const times = { from: timeOfDay(start, locale), to: timeOfDay(end, locale) };
    void change(say('day.didUndo', times), () => actions.undoCorrection(correctionId));
  };

  return (
    <>
      <DaySentence view={view} />
      <Remark view={view} />
      {(shown.length > 0 || entries.length > 0) && (
        <Section id="timeline" title={say('day.timeline')} titleRef={title}>
          <Timeline
            lanes={lanesOf({ ...view, stretches: shown }, say)}
            now={isToday ? now : null}
          />
          <Key stretches={shown} />
          <LoggedEntries view={view} />
          {shown.length > 0 && (
            <div ref={list}>
              <StretchTable
                stretches={shown}
                countsBeside={countsBeside}
                onStrikeOut={strikeOut}
                onUndo={undo}
              />
            </div>
          )}
        </Section>
      )}
      <div class="day-cards">
        {detail !== 'nothing' && <BehindTheTotal view={view} />}
        {!isFirstDay && (
          <OtherAllowances
            view={view}
            onReadRange={(from, to) => work.run(() => actions.readRange(from, to))}
          />
        )}
        {canStrikeOutDay && (
          <WholeDay
            isStruckOut={isStruckOut}
            onStrikeOut={() => change(say('day.didStrikeOutDay'), () => actions.strikeOutDay())}
            onUndo={() => change(say('day.didUndoDay'), () => actions.undoStrikeOutDay())}
          />
        )}
      </div>
      <Feedback hasFailed={work.hasFailed} message={message} />
    </>
  );
}
