// @ts-check
import { spawn } from "node:child_process";

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] keep the output and show it only on failure
 * @property {number} [seconds] time limit; the whole process group is ended after it
 * @property {boolean} [leave] true: what the program leaves running behind it may stay (a desktop editor's window)
 */

/**
 * Runs a program and waits for it. Whatever it started dies with it: it gets its own process group, which is
 * ended on time-out, on Ctrl+C and once the program itself has ended.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} 124 stands for a time-out, 127 for a program that is not there
 */
export function run(program, args, { cwd, env, quiet = false, seconds = 600, leave = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      detached: process.platform !== "win32",
    });
    let output = "";
    let code = 1;
    const take = (/** @type {Buffer} */ part) => {
      output = (output + part).slice(-200_000);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    const timer = setTimeout(() => {
      code = 124;
      output += `\n${program}: not finished after ${seconds} s`;
      // First politely, so that it can end what it started outside its group (an editor, a browser).
      endGroup(child.pid, "SIGTERM");
      setTimeout(() => endGroup(child.pid), 5000).unref();
    }, seconds * 1000);
    const release = atEnd(() => endGroup(child.pid, "SIGTERM"));
    child.once("error", (error) => {
      clearTimeout(timer);
      release();
      resolve({ code: 127, output: String(error) });
    });
    child.once("exit", (status, signal) => {
      if (code !== 124) code = status ?? (signal ? 1 : 0);
      if (!leave) endGroup(child.pid);
    });
    child.once("close", () => {
      clearTimeout(timer);
      release();
      if (code === 124 && !quiet) console.error(`${program}: not finished after ${seconds} s`);
      resolve({ code, output });
    });
  });
}

/**
 * Ends a process and its descendants that share its group. Silent when they are gone already.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} [signal]
 */
export function endGroup(pid, signal = "SIGKILL") {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}

/**
 * Has something cleaned up however this process ends: by itself, by Ctrl+C, by a signal, by its terminal closing.
 * @param {() => void} cleanup must be synchronous
 * @returns {() => void} forgets about it
 */
export function atEnd(cleanup) {
  const stop = () => process.exit(130);
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  process.once("exit", cleanup);
  for (const signal of signals) process.once(signal, stop);
  return () => {
    process.off("exit", cleanup);
    for (const signal of signals) process.off(signal, stop);
  };
}

/** How npm is called on this system. */
export const npm = process.platform === "win32" ? "npm.cmd" : "npm";
