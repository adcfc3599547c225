const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs that are attacks when somebody armed is their subject: `warplanes pounded the camp`, but not `the strike hit trade`. */
export const FORCE_VERBS = list(
  `hit pound target destroy seize demolish strafe wound injure shoot overrun capture ambush raze flatten level torch down
   blow engage storm besiege clash fire injure maim`,
);

/** Who or what is armed. */
export const ARMED = list(
  `force troop army military soldier warplane jet plane aircraft helicopter gunship missile rocket drone bomb bomber
   artillery tank airstrike air-strike strike shell shelling militant jihadist insurgent rebel guerrilla gunman militia
   militiaman fighter attacker navy commando police policeman paramilitary terrorist sniper airstrikes gunmen firefight
   paratrooper brigade battalion regiment squadron`,
);
