// The same page on a host that tells zod to make no code from strings: before the package is loaded, since zod asks when a schema is made.
import "./jitless.mjs";
import "./page.mjs";
