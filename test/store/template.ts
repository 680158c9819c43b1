/** The migrated, empty database of which clones are made. */
export const templateDatabase = 'luodi_template';
