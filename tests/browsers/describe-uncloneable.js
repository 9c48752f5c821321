// Runs in the runner's page before the tests. The runner sends what an assertion compared as a structured clone; an element
// cannot be cloned, and without this the report of the whole file would never arrive.
const clone = window.structuredClone;

const described = (_, value) => (value instanceof Node ? `<${value.nodeName.toLowerCase()}>` : value);

window.structuredClone = (value, options) => {
  try {
    return clone(value, options);
  } catch {
    return JSON.parse(JSON.stringify(value, described));
  }
};
