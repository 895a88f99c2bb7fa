/*
 * The one distribution that intervals need: F, and with it Student's t. By the regularised incomplete beta function I_x(a, b) as a continued
 * fraction (NIST Digital Library of Mathematical Functions, 8.17.22), worked out from the front as Lentz (1976) does.
 */

/** The logarithm of Γ(twice / 2), for a whole number from 1 on: by Γ(1/2) = √π, Γ(1) = 1 and Γ(x + 1) = x Γ(x). */
function logGamma(twice: number): number {
  let sum = twice % 2 === 1 ? Math.log(Math.PI) / 2 : 0;
  for (let at = twice - 2; at > 0; at -= 2) sum += Math.log(at / 2);
  return sum;
}

const SMALLEST = 1e-300;
const away = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value);

function fraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = denominator;
  for (let step = 1; step <= 10_000; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    let factor = 1;
    for (const part of [even, odd]) {
      denominator = 1 / away(1 + part * denominator);
      numerator = away(1 + part / numerator);
      factor = numerator * denominator;
      result *= factor;
    }
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return result;
}

/** The probability that a value of the F distribution with so many degrees of freedom, whole numbers from 1 on, is `value` at most. */
export function fProbability(value: number, above: number, below: number): number {
  if (value <= 0) return 0;
  const x = (above * value) / (above * value + below);
  const [a, b] = [above / 2, below / 2];
  const front = Math.exp(logGamma(above + below) - logGamma(above) - logGamma(below) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction comes to an end soon on one side of the middle only.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The value that the F distribution stays below with this probability, more than none and less than one. */
export function fQuantile(probability: number, above: number, below: number): number {
  let [low, high] = [0, 1];
  while (fProbability(high, above, below) < probability) high *= 2;
  // Halved until nothing lies between.
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (fProbability(middle, above, below) < probability) low = middle;
    else high = middle;
  }
  return high;
}

/** The value that Student's t distribution stays within, on both sides, with this probability: its square has an F distribution. */
export const tWithin = (probability: number, freedom: number): number => Math.sqrt(fQuantile(probability, 1, freedom));
