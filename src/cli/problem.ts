/** What ends a command with one clear sentence and exit code 1: facts about the input, never a stack trace. */
export class CommandProblem extends Error {
  override name = 'CommandProblem';
}
