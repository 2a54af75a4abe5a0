/** The package's version. A test holds it equal to package.json: the core cannot read files. */
export const VERSION = "0.1.0";
