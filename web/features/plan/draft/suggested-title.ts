/**
 * What the name of a file offers as a title: without its ending, the mark of a second download, and what says which draft it is.
 * @example suggestedTitle('市改革方案（终稿） (2).docx') // '市改革方案'
 */
export function suggestedTitle(fileName: string): string {
  const marks = /(?:\s*[-—_ ]?\s*(?:副本|定稿|终稿|最终版|印发稿|[（(](?:副本|定稿|终稿|最终版|印发稿|\d+)[）)]))+$/;
  return fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll('_', ' ')
    .replace(/^(?:附件\s*\d*\s*[：:.、-]?\s*)/, '')
    .replace(marks, '')
    .trim();
}
