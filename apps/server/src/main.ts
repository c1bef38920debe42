import { readConfig } from "#platform/config.ts"
import { Trouble } from "#platform/trouble.ts"
import { commands } from "./operate/commands.ts"
import { startTrouble } from "./operate/serve.ts"

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`bedside: ${line}\n`)

async function main([name = "help", ...rest]: readonly string[]): Promise<number> {
  const command = commands[name]
  if (!command) {
    complain(`There is no command "${name}".`)
    complain("Run bin/bedside help for the list.")
    return 2
  }
  const demo = rest.includes("--demo") ? { BEDSIDE_DEMO: "yes", BEDSIDE_DATA: process.env["BEDSIDE_DATA"] ?? "data/demo" } : {}
  const config = readConfig({ ...process.env, ...demo }, process.cwd())
  if (!config.ok) {
    for (const { variable, reason, fix } of config.error) complain(`${variable} ${reason}. ${fix}`)
    return 2
  }
  try {
    return await command.run({ config: config.value, args: rest.filter((one) => one !== "--demo"), say })
  } catch (error) {
    const trouble = startTrouble(error, config.value)
    if (!(trouble instanceof Trouble)) throw trouble
    complain(trouble.message)
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
// Idle sockets to a database that is gone must not keep a finished command alive.
setTimeout(() => process.exit(), 2000).unref()
