/** What is still to be gone into, and what it cannot be better than. */
export interface Open {
  readonly atLeast: number;
}

/** The open nodes: those of the branch gone down last, the newest behind, and all others as a heap, the lowest first. */
export interface Frontier<N extends Open> {
  readonly branch: N[];
  readonly others: N[];
  /** How many others there may be, so that memory has a limit too. */
  readonly most: number;
}

/**
 * Takes the node to go on with: while a branch goes deeper the newest, else the one with the lowest bound, of several
 * the newest. Where as many are open as may be, the newest is taken always.
 */
export function takenFrom<N extends Open>({ branch, others, most }: Frontier<N>, deeper: boolean): N | undefined {
  if (deeper || others.length >= most) return branch.pop() ?? lowestOf(others);
  for (const node of branch.splice(0)) put(others, node);
  return lowestOf(others);
}

function put<N extends Open>(heap: N[], node: N): void {
  let place = heap.push(node) - 1;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent.atLeast < node.atLeast) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = node;
}

function lowestOf<N extends Open>(heap: N[]): N | undefined {
  const [lowest] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return lowest;
  let place = 0;
  for (let below = 1; below < heap.length; below = 2 * place + 1) {
    const [left, right] = [heap[below], heap[below + 1]];
    const lesser = right !== undefined && left !== undefined && right.atLeast < left.atLeast ? right : left;
    if (lesser === undefined || lesser.atLeast >= last.atLeast) break;
    heap[place] = lesser;
    place = lesser === right ? below + 1 : below;
  }
  heap[place] = last;
  return lowest;
}
