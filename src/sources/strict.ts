import { z } from 'astro/zod';
import { suggestion } from './nearest.ts';

/**
 * An object that refuses every field it does not know, and says which one was probably meant.
 *
 * @param shape The fields, as zod takes them.
 */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const fields = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `expected a known field; ${issue.keys.map((key) => suggestion(key, fields)).join(' ')}`
        : `expected fields such as \`${fields[0]}: …\`, each on a line of its own`,
  });
}
