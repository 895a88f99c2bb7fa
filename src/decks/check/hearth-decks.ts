#!/usr/bin/env node
/** The command `hearth-decks`. */
import {runCommand} from './command.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
