import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';

RuleTester.describe = describe;
RuleTester.it = it;

/** A tester that reads TypeScript, as the sources are. */
export const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
