import { en } from "./en.js";
import { zh } from "./zh.js";

export type Words = typeof zh;

/** What the page itself says in a language. */
export const wordsOf = ({ id }: { readonly id: string }): Words => (id === "en" ? en : zh);
