import type * as z from "zod";
import * as library from "../../src/index.js";
import {
  amount,
  count,
  date,
  decimal,
  either,
  flag,
  id,
  list,
  type Model,
  map,
  object,
  some,
  text,
  word,
  year,
} from "./model.js";

const label = object({ zh: text, en: text });
const provenance = object({ kind: word("external", "illustrative"), source: text });
const inventory = either({ has: ["testing"], lacks: ["training"], virtual: [] });

const premises = object({ id }, { main: flag, buildingArea: amount, usableArea: amount });
const site = object(
  {},
  {
    floorArea: amount,
    premises: list(premises),
    onSiteTenants: count,
    virtualTenants: count,
    carriers: list(object({ id, kind: id })),
  },
);
const resource = object({ kind: id, id }, { shared: flag, reach: list(word("department", "region", "level")) });
const participant = object({ kind: id, name: text, role: word("lead", "member", "operator") });
const facts = {
  site,
  functions: inventory,
  capabilities: inventory,
  resources: list(resource),
  participants: list(participant),
  operatingModel: id,
  industry: object({ id, categories: list(id) }),
  facts: map({ "slowest-answer": decimal }),
};
const milestone = object(
  { kind: word("cultivated", "applied", "recognised", "delisted"), tier: id, on: date },
  { list: id },
);
const waiver = object(
  { clause: id, tier: id, reason: text, approvedBy: text, approvedOn: date },
  { ground: id, until: date },
);
const complex = object(
  { id, name: text, locality: id, milestones: list(milestone) },
  { parentLocality: id, ...facts, changes: list(object({ on: date }, facts)), waivers: list(waiver) },
);
const measured = object(
  { unit: text, clauses: list(id), inputs: map({ income: decimal }), missing: list(text) },
  { value: decimal },
);
const annualRecord = object(
  {
    complex: id,
    year,
    observed: map({ income: either("12"), panel: either({ ratings: ["80"] }), done: either({ done: ["a"] }) }),
  },
  { platform: id, measured: map({ "measure-carriers": measured }) },
);
const grant = object(
  { id, complex: id, amount, on: date, period: object({ from: date, to: date }) },
  {
    special: flag,
    categories: list(id),
    source: id,
    channel: id,
    level: id,
    instalments: list(object({ id, amount, due: date }, { paidOn: date })),
    appraisals: list(object({ kind: word("comprehensive", "performance"), on: date })),
    reports: list(object({ id }, { due: date, on: date })),
  },
);
const expenditure = object({ id, grant: id, on: date, amount: decimal, category: id }, { note: text });
const survey = object(
  {
    id,
    on: date,
    rows: list(object({ kind: id }, { locality: id, industry: id, need: amount, capacity: amount, unit: text })),
  },
  {
    candidates: list(
      object({ id, cost: amount, supplies: map({ testing: amount }) }, { requires: list(id), excludes: list(id) }),
    ),
    budget: amount,
  },
);
const need = object(
  { id, kind: word("key", "common", "individual"), industry: id, raisedOn: date },
  {
    ...{ locality: id, enterprise: id, answeredOn: date, resolvedOn: date, complex: id },
    ...{ functions: list(id), resources: list(id) },
  },
);
const link = object(
  { id, name: text },
  { after: list(id), strength: word("missing", "weak", "sound"), complexes: list(id), technologies: list(id) },
);
const chain = object({ id, name: text, industry: id, links: list(link) });
const project = object({ id, name: text, locality: id, year }, { complex: id, eligible: flag, listed: flag });
const enterpriseCase = object(
  { id, complex: id, enterprise: id, kind: word("need", "knot", "risk"), openedOn: date },
  { theme: id, answeredOn: date, closedOn: date, promisedDays: count },
);
const evidence = object({ id, item: id, on: date }, { locality: id, until: date, document: text });
const step = object(
  { id, name: text, department: id, channel: word("counter", "online", "internal") },
  { visits: count, papers: list(id), statutoryDays: count, promisedDays: count, after: list(id) },
);
const process = object({ id, name: text, steps: list(step) }, { before: list(step) });
const pipelineEntry = object(
  { id, locality: id, kind: word("cultivated", "recognised"), tier: id, on: date },
  { complex: id, parentLocality: id, list: id },
);
const portfolio = object(
  { complexes: list(complex) },
  {
    records: list(annualRecord),
    grants: list(grant),
    expenditures: list(expenditure),
    surveys: list(survey),
    needs: list(need),
    chains: list(chain),
    projects: list(project),
    cases: list(enterpriseCase),
    evidence: list(evidence),
    processes: list(process),
    pipeline: list(pipelineEntry),
  },
);
const named = { id, label };
const clauseKind = word("target", "standard", "duty", "encouraged", "principle", "background");
const practice = object(
  {},
  {
    delistingEnds: word("tier-and-above", "tier-only", "everything"),
    rankedWithin: word("locality", "area"),
    evaluatedUnit: word("complex", "platform"),
    fillingAim: word("min-cost", "max-coverage"),
  },
);
const planDocument = object(
  { number: text, issuers: list(label), issuedOn: date },
  { publishedOn: date, basis: list(object({ title: label, number: text }, { provenance })) },
);

const MODELS = {
  Complex: { schema: library.Complex, model: complex },
  Portfolio: { schema: library.Portfolio, model: portfolio },
  AnnualRecord: { schema: library.AnnualRecord, model: annualRecord },
  Measured: { schema: library.Measured, model: measured },
  Grant: { schema: library.Grant, model: grant },
  Expenditure: { schema: library.Expenditure, model: expenditure },
  Survey: { schema: library.Survey, model: survey },
  Need: { schema: library.Need, model: need },
  Chain: { schema: library.Chain, model: chain },
  Project: { schema: library.Project, model: project },
  EnterpriseCase: { schema: library.EnterpriseCase, model: enterpriseCase },
  Evidence: { schema: library.Evidence, model: evidence },
  Process: { schema: library.Process, model: process },
  PipelineEntry: { schema: library.PipelineEntry, model: pipelineEntry },
  Facts: { schema: library.Facts, model: object({}, facts) },
  Site: { schema: library.Site, model: site },
  Premises: { schema: library.Premises, model: premises },
  Resource: { schema: library.Resource, model: resource },
  Participant: { schema: library.Participant, model: participant },
  Milestone: { schema: library.Milestone, model: milestone },
  Waiver: { schema: library.Waiver, model: waiver },
  Label: { schema: library.Label, model: label },
  Provenance: { schema: library.Provenance, model: provenance },
  Element: { schema: library.Element, model: object(named, { provenance }) },
  IndustryCategory: { schema: library.IndustryCategory, model: object(named, { provenance, rank: count }) },
  Locality: {
    schema: library.Locality,
    model: object({ ...named, kind: id }, { provenance, code: id, from: date, until: date, successor: id }),
  },
  Clause: {
    schema: library.Clause,
    model: object({ id, kind: clauseKind, gist: label }, { declaratory: label, provenance }),
  },
  Crosswalk: {
    schema: library.Crosswalk,
    model: object({ function: id, capability: id, relation: word("exact", "overlaps") }, { provenance }),
  },
  Counts: {
    schema: library.Counts,
    model: object({ milestones: some(word("cultivated", "recognised")) }, { lists: list(id) }),
  },
  Practice: { schema: library.Practice, model: practice },
  PlanDocument: { schema: library.PlanDocument, model: planDocument },
};

/** Every schema of records that the library shows, with what the contract says it holds. */
export const RECORDS: readonly { readonly name: string; readonly schema: z.ZodType; readonly model: Model }[] =
  Object.entries(MODELS).map(([name, record]) => ({ name, ...record }));
