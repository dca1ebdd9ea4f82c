export * from '../../../scripts/testing/documented.js';
