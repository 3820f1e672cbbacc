/** Ends the process without a complaint when what it prints is no longer read: `npm run analyse -- x.txt | head`. */
export function endQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
