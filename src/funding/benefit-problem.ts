import * as z from "zod";
import { type Fault, faultAt } from "../finding/index.js";
import {
  amountSchema,
  type DecimalString,
  decimalSchema,
  idSchema,
  listOf,
  objectOf,
  scaled,
  sumDecimals,
} from "../kernel/index.js";
import { fenIn, yuanOf } from "./fen.js";

/** The most participants whose Shapley value is computed: 65,535 coalitions. */
const MOST_PLAYERS = 16;

/** How a benefit is divided: by contribution, equally, by agreed shares, or by Shapley value. */
export type BenefitMethod = "contribution" | "equal" | "agreed" | "shapley";

/** Schema of a benefit to divide and the method. */
export const BenefitProblem = /* @__PURE__ */ (() =>
  objectOf({
    game: objectOf({
      benefit: amountSchema,
      participants: listOf(
        objectOf({
          id: idSchema,
          contribution: amountSchema.exactOptional(),
          share: amountSchema.exactOptional(),
        }),
      ),
      coalitions: listOf(objectOf({ members: listOf(idSchema), value: decimalSchema })).exactOptional(),
    }),
    method: z.enum(["contribution", "equal", "agreed", "shapley"]) satisfies z.ZodType<BenefitMethod>,
  }))();

/** A benefit to divide and the method. */
export type BenefitProblem = z.output<typeof BenefitProblem>;

type Game = BenefitProblem["game"];

/** What does not fit together in a game, for the method. */
export function faultsInGame({ game, method }: BenefitProblem): Fault[] {
  const { benefit, participants } = game;
  const ids = new Set(participants.map(({ id }) => id));
  return [
    ...(yuanOf(fenIn(benefit)) === benefit
      ? []
      : [faultAt("game.benefit", benefit, "精确到分的金额", "an amount to the fen", yuanOf(fenIn(benefit)))]),
    ...(participants.length === 0 || ids.size < participants.length
      ? [
          faultAt(
            "game.participants",
            participants.map(({ id }) => id),
            "至少一个参与者，标识不重复",
            "at least one participant, no id twice",
            [{ id: "institute" }],
          ),
        ]
      : []),
    ...faultsForMethod(game, method),
  ];
}

function faultsForMethod(game: Game, method: BenefitMethod): Fault[] {
  switch (method) {
    case "equal":
      return [];
    case "contribution":
      return faultsInParts(
        game,
        "contribution",
        "合计大于0的贡献",
        "contributions of more than 0 together",
        (sum) => sum !== "0",
      );
    case "agreed":
      return faultsInParts(game, "share", "合计正好为1的份额", "shares that add up to exactly 1", (sum) => sum === "1");
    case "shapley":
      return faultsInCoalitions(game);
  }
}

function faultsInParts(
  { participants }: Game,
  key: "contribution" | "share",
  zh: string,
  en: string,
  allows: (sum: DecimalString) => boolean,
): Fault[] {
  const missing = participants.flatMap((participant, index) =>
    participant[key] === undefined ? [faultAt(`game.participants[${index}].${key}`, undefined, zh, en, "0.5")] : [],
  );
  const sum = sumDecimals(participants.flatMap((participant) => participant[key] ?? []));
  return missing.length > 0 || participants.length === 0 || allows(sum)
    ? missing
    : [faultAt("game.participants", sum, zh, en, "1")];
}

function faultsInCoalitions(game: Game): Fault[] {
  const { participants, coalitions, benefit } = game;
  const n = participants.length;
  if (n > MOST_PLAYERS) {
    const zh = `不多于${MOST_PLAYERS}个参与者：夏普利值须知每个联盟的价值，共 2ⁿ − 1 个`;
    const en = `at most ${MOST_PLAYERS} participants: a Shapley value takes the value of each of their 2ⁿ − 1 coalitions`;
    return [faultAt("game.participants", n, zh, en, MOST_PLAYERS)];
  }
  if (coalitions === undefined) {
    const example = [{ members: ["institute"], value: 0 }];
    return [faultAt("game.coalitions", undefined, "每个联盟的价值", "the value of every coalition", example)];
  }
  const positions = positionsIn(game);
  const seen = new Set<number>();
  const wrong = coalitions.flatMap(({ members }, index) => {
    const key = keyOf(members, positions);
    const usable = key !== undefined && key > 0 && !seen.has(key);
    if (usable) seen.add(key);
    const en = "one or more of the participants, none twice, no coalition twice";
    return usable
      ? []
      : [
          faultAt(`game.coalitions[${index}].members`, members, "一个以上不重复的参与者，联盟不重复", en, [
            participants[0]?.id,
          ]),
        ];
  });
  return [...wrong, ...missingCoalitions(game, seen), ...otherThanBenefit(game, benefit, positions)];
}

const NAMED = 20;

function missingCoalitions({ participants }: Game, seen: ReadonlySet<number>): Fault[] {
  const missing: Fault[] = [];
  for (let key = 1; key < 2 ** participants.length && missing.length < NAMED; key += 1) {
    if (seen.has(key)) continue;
    const members = participants.flatMap(({ id }, index) => (key & (1 << index) ? [id] : []));
    const en = `the value of the coalition ${members.join(", ")}`;
    missing.push(faultAt("game.coalitions", undefined, `联盟${members.join("、")}的价值`, en, { members, value: 0 }));
  }
  return missing;
}

function otherThanBenefit(
  { coalitions = [], participants }: Game,
  benefit: DecimalString,
  positions: Positions,
): Fault[] {
  return coalitions.flatMap(({ members, value }, index) => {
    const isAll = keyOf(members, positions) === 2 ** participants.length - 1;
    if (!isAll || value === benefit) return [];
    const en = `the benefit, ${benefit}: it is the value of all together`;
    return [faultAt(`game.coalitions[${index}].value`, value, `待分配收益 ${benefit}，即全体联盟的价值`, en, benefit)];
  });
}

type Positions = ReadonlyMap<string, number>;

function positionsIn({ participants }: Game): Positions {
  return new Map(participants.map(({ id }, index) => [id, index]));
}

/** A coalition as a number with a bit for each member; `undefined` where it is none. */
function keyOf(members: readonly string[], positions: Positions): number | undefined {
  let key = 0;
  for (const id of members) {
    const position = positions.get(id);
    if (position === undefined || key & (1 << position)) return undefined;
    key |= 1 << position;
  }
  return key;
}

/** The value of every coalition, in the last place of a decimal, by a number with a bit for each member. */
export function valuesByMembers(game: Game): readonly bigint[] {
  const positions = positionsIn(game);
  const values = new Array<bigint>(2 ** game.participants.length).fill(0n);
  for (const { members, value } of game.coalitions ?? []) {
    const key = keyOf(members, positions);
    if (key !== undefined) values[key] = scaled(value);
  }
  return values;
}
