import type { Handler } from './handler.ts';
import type { Aside, Invocation, Outcome } from './invocation.ts';
import type { Observer } from './observer.ts';

/** A handler that tells an observer what was asked of it and what came of that; it does the same otherwise. */
export function observedHandler(handler: Handler, { invoked }: Observer): Handler {
  async function observed<T>(what: string, work: Promise<T>, outcomeOf: (result: T) => string): Promise<T> {
    let outcome = 'error';
    try {
      const result = await work;
      outcome = outcomeOf(result);
      return result;
    } finally {
      invoked(what, outcome);
    }
  }
  const kindOf = (outcome: Outcome | Aside): string =>
    (outcome.kind === 'reply' ? outcome.message.counts : null) ?? outcome.kind;
  return {
    invoke: (invocation) => observed(nameOf(invocation), handler.invoke(invocation), kindOf),
    complete: (completion) =>
      observed('completion', handler.complete(completion), (choices) =>
        choices.length > 0 ? 'choices' : 'none',
      ),
    press: (pressed) => observed('button', handler.press(pressed), kindOf),
    submit: (submission) => observed('form', handler.submit(submission), kindOf),
    address: (addressed, bot) => observed('message', handler.address(addressed, bot), kindOf),
  };
}

/** Of a command that Discord knows, so one of ours. */
const nameOf = ({ command, subcommand }: Invocation): string =>
  subcommand === null ? command : `${command} ${subcommand}`;
