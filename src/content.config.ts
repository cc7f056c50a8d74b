import { defineCollection } from 'astro:content';
import { articleLoader } from './articles/loader.ts';
import { articleSchema } from './articles/schema.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
};
