// A page that hands the sample to a web worker and sends back what it posts.
const sample = await fetch("/portfolio.json");
const worker = new Worker("/web-worker.js", { type: "module" });
worker.addEventListener("message", ({ data }) => fetch("/answer", { method: "POST", body: data }));
worker.postMessage(await sample.json());
