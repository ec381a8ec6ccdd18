// Whoever reads may stop early, as `| head` does: no more is said then, and nothing went wrong.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** Writes a text and ends its line. */
export const print = (text = "") => process.stdout.write(`${text}\n`);
