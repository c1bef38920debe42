import { checkCommand } from "./check.ts"
import { write, type Streams } from "./streams.ts"

export type { Streams } from "./streams.ts"

/** A command of `bedside`: takes what stands behind its name, resolves to the exit code. */
type Command = (argv: readonly string[], streams: Streams) => Promise<number>

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
}

const help = `Usage: bedside COMMAND [...]

Commands that run here:
  check   check a text for privacy and conduct before it goes out

bedside COMMAND --help tells more.
`

/** Runs one command line (without the program's name) and resolves to the exit code; 2 for a command it does not know. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command(rest, streams)
  const asked = name === "--help" || name === "-h" || name === "help"
  await write(asked ? streams.stdout : streams.stderr, name === undefined || asked ? help : `no command "${name}"\n\n${help}`)
  return asked ? 0 : 2
}
