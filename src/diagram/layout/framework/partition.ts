/**
 * Divides a row of heights into so many runs, in order, that the highest is as low as can be; returns where each run
 * ends. Every run has at least one.
 */
export function partition(heights: readonly number[], runs: number, gap: number): readonly number[] {
  const total = heights.reduce((sum, height) => sum + height + gap, 0);
  let low = Math.max(...heights, total / runs - gap);
  let high = total;
  for (let step = 0; step < 30 && high - low > 0.25; step++) {
    const middle = (low + high) / 2;
    if (fill(heights, runs, gap, middle).length <= runs) high = middle;
    else low = middle;
  }
  return fill(heights, runs, gap, high);
}

/** Fills runs up to a height, leaving one item at least for each run that is still to come. */
function fill(heights: readonly number[], runs: number, gap: number, limit: number): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  let sum = 0;
  heights.forEach((height, i) => {
    const more = i === from ? height : sum + gap + height;
    const needed = runs - ends.length - 1;
    if (i > from && (more > limit || heights.length - i <= needed)) {
      ends.push(i);
      from = i;
      sum = height;
    } else {
      sum = more;
    }
  });
  ends.push(heights.length);
  return ends;
}
