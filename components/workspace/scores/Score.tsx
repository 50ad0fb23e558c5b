import type { ComponentChildren } from 'preact';
import { wholeNumber } from '@/components/popup/money';
import { t } from '@/utils/words';
import './scores.css';

interface ScoreProps {
  name: string;
  /** What is shown beside the name, such as "72 %". */
  words: string;
  /** 0 to 1, drawn as a line. */
  share: number;
  children: ComponentChildren;
}

/** A score with a line as long as it is, and its reasons one press away. */
export function Score({ name, words, share, children }: ScoreProps) {
  return (
    <details class="score">
      <summary>
        <span class="score-name">{name}</span>
        <span class="score-line" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }} />
        </span>
        <strong class="number">{words}</strong>
        <span class="small muted">{t('score_why')}</span>
      </summary>
      <div class="score-reasons small">{children}</div>
    </details>
  );
}

/** A reason with its points at the end of the line. */
export function Reason({
  points,
  most,
  children,
}: {
  points: number;
  most?: number;
  children: ComponentChildren;
}) {
  return (
    <li>
      <span dir="auto">{children}</span>
      <span class="number muted">
        {most === undefined
          ? wholeNumber(points)
          : t('score_points', wholeNumber(points), wholeNumber(most))}
      </span>
    </li>
  );
}
