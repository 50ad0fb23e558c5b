/** Version of the database: goes up with every change of stores or indexes once one was released. */
export const VERSION = 1;
