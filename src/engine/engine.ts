import type { Answer, Ask, QuestionKind } from './questions';

/**
 * Answers the six questions. In the tab `answered` is called before `ask` returns; another engine may call
 * it later, and then in any order: `generation`, the asker's own number, comes back with the answer.
 */
export type Engine = {
  ask<Kind extends QuestionKind>(
    kind: Kind,
    question: Ask<Kind>,
    generation: number,
    answered: (answer: Answer<Kind>, generation: number) => void,
  ): void;
};
