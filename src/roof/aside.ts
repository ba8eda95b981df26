/** Work beside the rest, one round at a time: whoever begins it while it is under way has it done once more. */
export function aside(work: () => Promise<void>, failed: (error: unknown) => unknown) {
  let running: Promise<void> | null = null;
  let again = false;
  const rounds = async (): Promise<void> => {
    do {
      again = false;
      await work().catch(failed);
    } while (again);
  };
  return {
    begin: (): void => {
      again = running !== null;
      running ??= rounds().finally(() => {
        running = null;
      });
    },
    ended: async (): Promise<void> => {
      await running;
    },
  };
}
