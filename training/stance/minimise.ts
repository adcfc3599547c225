/** Loss at a point; writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += one[index]! * other[index]!;
  return sum;
}

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly curvature: number;
}

/** Direction of descent by the two-loop recursion over the last steps (Nocedal 1980). */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const found = gradient.map((value) => -value);
  const shares: number[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]!;
    const share = dot(step.move, found) / step.curvature;
    shares[index] = share;
    for (let place = 0; place < found.length; place += 1) found[place]! -= share * step.turn[place]!;
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : last.curvature / dot(last.turn, last.turn);
  for (let place = 0; place < found.length; place += 1) found[place]! *= scale;
  steps.forEach((step, index) => {
    const share = shares[index]! - dot(step.turn, found) / step.curvature;
    for (let place = 0; place < found.length; place += 1) found[place]! += share * step.move[place]!;
  });
  return found;
}

/**
 * Limited-memory BFGS with a backtracking line search: the same steps on every machine, as it draws no chance numbers
 * and sums in a fixed order. Stops after `rounds`, or when a step gains less than a millionth of the loss.
 */
export function minimise(objective: Objective, width: number, rounds = 100, memory = 8): Float64Array {
  let point = new Float64Array(width);
  let gradient = new Float64Array(width);
  let loss = objective(point, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const towards = direction(gradient, steps);
    const slope = dot(gradient, towards);
    if (slope >= 0) break;
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let attempt = 0; attempt < 20; attempt += 1) {
      next = point.map((value, place) => value + length * towards[place]!);
      nextGradient = new Float64Array(width);
      nextLoss = objective(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
      length /= 2;
    }
    if (nextLoss >= loss) break;
    const move = next.map((value, place) => value - point[place]!);
    const turn = nextGradient.map((value, place) => value - gradient[place]!);
    const curvature = dot(move, turn);
    if (curvature > 1e-10) steps.push({ move, turn, curvature });
    if (steps.length > memory) steps.shift();
    const gained = loss - nextLoss;
    point = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gained < 1e-6 * loss) break;
  }
  return point;
}
