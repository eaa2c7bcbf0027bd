import { useLanguage } from './language';
import './Feedback.css';

interface Props {
  hasFailed: boolean;
  /** What came of the last thing asked for, when there is something to say. */
  message: string | null;
}

/** Says what became of something the person asked for; always there, so that it is read out. */
export function Feedback({ hasFailed, message }: Props) {
  const { say } = useLanguage();
  return <output class="feedback">{hasFailed ? say('work.failed') : (message ?? '')}</output>;
}
