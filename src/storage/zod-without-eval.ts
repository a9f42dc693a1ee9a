import { z } from 'zod';

/**
 * zod compiles its checks by default, which a strict content policy forbids and reports. Must run
 * before any schema is built, so it is the first import of who brings schemas to the browser.
 */
z.config({ jitless: true });
