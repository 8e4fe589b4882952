import { answerInThread } from '#main/answer-in-thread.ts';

// The installed program's answer in a terminal, without Electron around it.
process.exitCode = answerInThread({ args: process.argv.slice(2), command: ['/nowhere/familiar'] });
