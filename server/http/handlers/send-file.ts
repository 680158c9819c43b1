import type { FastifyReply } from 'fastify';

/** Always an attachment, never shown by the browser as a page of ours. */
export function sendFile(reply: FastifyReply, name: string, type: string, content: unknown): FastifyReply {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-type', type)
    .serializer((payload: unknown) => payload as string)
    .send(content);
}
