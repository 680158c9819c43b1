import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { bindRoutes } from './bind.ts';

/** The OpenAPI 3.1 description of the contract, from the same schemas that check every request and answer. */
export async function describeApi(): Promise<Record<string, unknown>> {
  const app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Luodi',
        description: 'From the sentence in a reform document to the effect in people’s lives.',
        version: '0.1.0',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'luodi_session' } } },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  bindRoutes(app);
  await app.ready();
  const description = app.swagger() as unknown as Record<string, unknown>;
  await app.close();
  return description;
}
