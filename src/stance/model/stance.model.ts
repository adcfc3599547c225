import type { StanceModelData } from './weights';

export const STANCE_MODEL: StanceModelData = {
  received: { slope: 1, blame: 0, praise: 0 },
  pair: { slope: 1, blame: 0, praise: 0 },
  weights: { count: 0, largest: 1, low: '', high: '', blame: '', praise: '' },
};
