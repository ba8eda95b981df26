/** Something the person who starts the bot must mend; its message says what and how. */
export class Complaint extends Error {}
