/** Whether a return path leads into this application: anything else would let a link in a message send people elsewhere. */
export const isOwnPath = (path: string): boolean => /^\/(?![/\\])/.test(path);
