export * from '../../../scripts/testing/sample.js';
