/** Words of the document reader. */
export const documents = {
  title: '计划文件',
  trail: '计划文件',
  lead: (facts: string) => facts,
  issued: (day: string) => `${day}印发`,
  issuedBy: (agency: string) => `${agency}`,
  imported: (when: string, by: string) => `${when} 由${by}导入`,
  measures: (count: string) => `${count} 项举措`,
  measuresDoor: '查看这份文件的举措',
  download: '下载原文件',
  outline: '条款目录',
  text: '正文',
  noOutline: '这份文件没有编号条款。',
  measureDoor: (number: string) => `第 ${number} 号举措`,
  emptyText: '文件没有正文。',
  separator: '，',
} as const;
