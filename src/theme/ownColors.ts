/*
 * Six colours of the categories that the data gives no family: each at least 4.5 : 1 on land, paper and surface, and
 * far from the others and from those of the sides, also for colour-blind readers. Style sheets have them only while
 * such a dataset is shown: draw/ownColors.css.
 */

export const ownLight = {
  k1: '#1b1d20',
  k2: '#2b73a7',
  k3: '#c11d74',
  k4: '#5a7542',
  k5: '#225352',
  k6: '#4d4110',
};

export const ownDark = {
  k1: '#f4f1ea',
  k2: '#618fca',
  k3: '#cc7787',
  k4: '#a8e07a',
  k5: '#22c5c3',
  k6: '#949515',
};
