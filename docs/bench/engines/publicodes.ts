import Engine, { type PublicodesExpression } from "publicodes";
import { FLOORS, LEAST, MODELS, NINE, type Row, type Tier, WINDOW } from "./problem.js";

/*
 * An engine for each tier, its rules parsed once; each record is a situation. A situation of ready-made constants is
 * quicker than one of texts, which would be parsed for every record.
 */
const french = (day: string) => day.split("-").reverse().join("/");

const rules = (tier: Tier) => ({
  surface: null,
  fonctions: null,
  ...Object.fromEntries(NINE.map((id) => [`fonctions . ${id}`, { "par défaut": "non" }])),
  modèle: { type: "texte" },
  inscription: null,
  "surface suffisante": `surface >= ${FLOORS[tier]}`,
  "nombre de fonctions": {
    somme: NINE.map((id) => ({ "applicable si": `fonctions . ${id}`, valeur: 1 })),
  },
  "fonctions suffisantes": `nombre de fonctions >= ${LEAST}`,
  "modèle accepté": { "une de ces conditions": MODELS.map((model) => `modèle = '${model}'`) },
  "dans la période": {
    "toutes ces conditions": [`inscription >= ${french(WINDOW.from)}`, `inscription <= ${french(WINDOW.to)}`],
  },
  admis: {
    "toutes ces conditions": ["surface suffisante", "fonctions suffisantes", "modèle accepté", "dans la période"],
  },
});

const logger = { log() {}, warn() {}, error() {} };
const engineOf = (tier: Tier) => new Engine(rules(tier), { logger });
const ENGINES = { county: engineOf("county"), municipal: engineOf("municipal"), provincial: engineOf("provincial") };

/** A record as publicodes takes it. */
export interface Situation {
  readonly tier: Tier;
  readonly situation: Record<string, PublicodesExpression>;
}

/** The record as a situation. */
export function situationOf({ tier, floorArea, functions, operatingModel, listedOn }: Row): Situation {
  return {
    tier,
    situation: {
      surface: floorArea,
      modèle: constant("string", operatingModel),
      inscription: constant("date", french(listedOn)),
      ...Object.fromEntries(NINE.map((id) => [`fonctions . ${id}`, constant("boolean", functions.includes(id))])),
    },
  };
}

function constant(type: string, nodeValue: string | boolean): PublicodesExpression {
  return { constant: { type, nodeValue } };
}

// The evaluated rule: a tree that has the value of every part, and which inputs are missing.
function evaluated({ tier, situation }: Situation) {
  return ENGINES[tier].setSituation(situation).evaluate("admis");
}

/** Whether the rule holds. */
export function isMet(situation: Situation): boolean {
  return evaluated(situation).nodeValue === true;
}
