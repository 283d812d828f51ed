// Reads RDF as other people's programs do: Turtle with N3.js, JSON-LD with jsonld.js. Writes each statement as one line of JSON.
const fs = require("fs");
const { Parser } = require("n3");
const jsonld = require("jsonld");

const written = (term) => term.termType === "Literal"
  ? { value: term.value, language: term.language.toLowerCase(), datatype: term.datatype.value }
  : { iri: term.value };

async function quads(file) {
  const text = fs.readFileSync(file, "utf8");
  if (!file.endsWith(".jsonld")) {
    return new Parser({ format: "text/turtle" }).parse(text);
  }

  // Safe mode fails where anything would be dropped; nothing may be fetched.
  const documentLoader = (url) => Promise.reject(new Error(`asked for ${url}`));
  const lines = await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads", safe: true, documentLoader });
  return new Parser({ format: "application/n-quads" }).parse(lines);
}

quads(process.argv[2]).then((read) => fs.writeFileSync(
  process.argv[3],
  JSON.stringify(read.map((quad) => ({ subject: quad.subject.value, predicate: quad.predicate.value, object: written(quad.object) })))));
