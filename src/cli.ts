#!/usr/bin/env node
/** The command `actor-stance`: the process around `run`. */
import { run } from './cli/index';

// A reader that closes the pipe (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  onInterrupt(listener) {
    // Only the first Ctrl-C is caught; a second one ends the process as usual.
    process.once('SIGINT', listener);
    return () => process.off('SIGINT', listener);
  },
}).then((code) => {
  process.exitCode = code;
});
