/** Where the last played demo year lies. */
export const demoYear = 'data/demo-year';
/** Where the local workspace is kept. */
export const localFolder = 'data/local';

/** The two files that belong together: a bot's books and the workspace they speak of. */
export const filesIn = (folder: string) => ({
  database: `${folder}/station.db`,
  workspace: `${folder}/workspace.json`,
});
