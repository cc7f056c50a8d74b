import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** What the JSON Schema of JSON Feed 1.1 finds in a feed: places and what is wrong there. It knows no keys but those of the format. */
export function schemaErrors(feed: string): string[] {
  validate(JSON.parse(feed));
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`);
}
