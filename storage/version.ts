/** Version of the database: goes up with every change of stores or indexes. */
export const VERSION = 1;
