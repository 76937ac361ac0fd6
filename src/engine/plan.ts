import type { Issue } from '../model/issue';
import type { Engine, Outcome } from './engine';
import type { Answer, Ask, Question, QuestionKind } from './questions';

type AnswerTo<Asked> = Asked extends { readonly kind: infer Kind extends QuestionKind }
  ? Answer<Kind>
  : Asked extends undefined
    ? undefined
    : never;

export type AnswersTo<Asked extends readonly unknown[]> = {
  readonly [Index in keyof Asked]: AnswerTo<Asked[Index]>;
};

type Asked = readonly (Question | undefined)[];

/**
 * Plan of questions, where later ones depend on earlier answers: a generator that yields questions and returns a
 * result.
 */
export type Plan<Value> = Generator<Asked, Value, readonly unknown[]>;

/**
 * Asks several questions in parallel within a plan: `const [count, page] = yield* ask(…, …)`. An undefined
 * question is skipped, and its answer undefined.
 */
export function* ask<const Questions extends Asked>(...questions: Questions): Plan<AnswersTo<Questions>> {
  // `runPlan` returns the answers to exactly these questions, in the same order.
  return (yield questions) as unknown as AnswersTo<Questions>;
}

/** Cache of one question and its answer for an engine: plans that share it ask once. */
export type Kept<Kind extends QuestionKind> = {
  readonly engine: Engine;
  readonly question: Ask<Kind>;
  answer?: Answer<Kind>;
};

/** Asks a cached question within a plan if it has no answer yet, and caches the answer. */
export function* askKept<Kind extends QuestionKind>(kept: Kept<Kind>): Plan<Answer<Kind>> {
  if (kept.answer !== undefined) return kept.answer;
  const answer = yield* askOne(kept.question);
  kept.answer = answer;
  return answer;
}

/** Asks one question within a plan; its kind may be a type parameter of the caller. */
export function* askOne<Kind extends QuestionKind>(question: Ask<Kind>): Plan<Answer<Kind>> {
  // TypeScript can't infer that `Ask<Kind>` is a `Question`, nor that the answer is of the same kind.
  const [answer] = yield* ask(question as Question);
  return answer as Answer<Kind>;
}

/** Outcome of a plan: its result, or its first failure. */
export type PlanOutcome<Value> = { readonly value: Value } | { readonly issue: Issue };

/**
 * Runs a plan of questions against an engine. Returns the outcome synchronously if every answer is, else a
 * promise, which may stay pending after an abort. A rejected promise counts as a failure.
 */
export function runPlan<Value>(
  engine: Engine,
  plan: Plan<Value>,
  signal: AbortSignal,
  given: readonly unknown[] = [],
): PlanOutcome<Value> | Promise<PlanOutcome<Value>> {
  let step = plan.next(given);
  while (!step.done) {
    const outcomes = step.value.map((question) => question && engine.ask(question, { signal }));
    if (outcomes.some((outcome) => outcome instanceof Promise))
      return Promise.all(outcomes).then(
        (all) => failureOf(all) ?? runPlan(engine, plan, signal, all.map(answerOf)),
        (error: unknown) => ({ issue: brokenBy(error) }),
      );
    const all = outcomes as (Outcome<QuestionKind> | undefined)[];
    const failure = failureOf(all);
    if (failure) return failure;
    step = plan.next(all.map(answerOf));
  }
  return { value: step.value };
}

type Given = Outcome<QuestionKind> | undefined;

function failureOf(outcomes: readonly Given[]): { readonly issue: Issue } | undefined {
  for (const outcome of outcomes) if (outcome && 'issue' in outcome) return { issue: outcome.issue };
  return undefined;
}

const answerOf = (outcome: Given): unknown => (outcome && 'answer' in outcome ? outcome.answer : undefined);

function brokenBy(error: unknown): Issue {
  return {
    severity: 'error',
    code: 'answer-missing',
    row: 0,
    value: error instanceof Error ? error.message : '',
  };
}
