#!/usr/bin/env node
/** The command `hearth-widgets`. */
import {createInterface} from 'node:readline/promises';
import {runCommand} from './command.js';

const {stdin, stdout, stderr} = process;

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({input: stdin, output: stdout});
  try {
    const answer = await terminal.question(`\n${question} [Y/n] `);
    return /^\s*(?:y(?:es)?)?\s*$/i.test(answer);
  } finally {
    terminal.close();
  }
}

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => stdout.write(`${line}\n`),
  complain: (line) => stderr.write(`${line}\n`),
  ask: stdin.isTTY && stdout.isTTY ? ask : undefined,
});
