/** Figures of speech that people, bodies and their works are called by, parted by commas: each says what somebody is like. */
export const DENOUNCING_FIGURES = `beast, butchery, carnage, ingrate, jackass, judas, knave, leech, lynch mob, savagery,
 serpent, vulture, warlord`;

/** Those that charge a deed. */
export const ACCUSING_FIGURES = `backstabber, back-stabber, burglar, burglary, cabal, chiseller, fabricator, fabulist,
 heist, loan shark, pickpocket, plagiarist, poacher, poisoner, rabble-rouser, renegade, scrounger, shakedown, show trial, slush fund,
 sponger, stab in the back, trojan horse, untruth, usurer, welsher`;

/** Those that belittle. */
export const BELITTLING_FIGURES = `grumbler, whinger, whiner, moaner, griper, loafer, idler, slacker, layabout, ditherer, dawdler, blunderer,
 plodder, dabbler, amateur, busybody, gossip, nosey parker, scaremonger, alarmist, doom-monger, warmonger, nitpicker, pedant, bean counter,
 bean-counter, pen-pusher, pen pusher, time-server, timeserver, yes-man, toady, sycophant, hanger-on, flatterer, poseur, show-off, braggart, egotist,
 absurdity, agitator, albatross, also-ran, ass, balderdash, baloney, band-aid, barbarity,
 black hole, blockhead, bluffer, boor, botch, bottomless pit, bounder, bully boy, bunkum, calamity, car crash, car-crash, caricature,
 cash cow, catastrophe, cesspit, cesspool, claptrap, clot, closed shop, confidence trick, crackpot, crank, cruelty, cry-baby,
 crybaby, damp squib, dead duck, desertion, diva, donkey, doormat, drama queen, drivel, dunce, empty gesture, fairy-tale,
 figurehead, firebrand, fossil, free rider, gasbag, gibberish, gravy train, has-been, headless chicken, hobby horse,
 hogwash, house of cards, howler, hyena, ideologue, idiocy, ignoramus, injustice, inquisition, lap dog, laughing-stock, loudmouth,
 millstone, miser, money pit, mountebank, muddle, mumbo-jumbo, museum piece, nag, nincompoop, nitwit, numbskull, oaf, ogre,
 ostrich, parrot, parvenu, penny-pincher, pet project, pharisee, piffle, poisoned chalice, poppycock, prig, punchline, quack,
 rascal, rubbish, ruffian, sabre-rattler, scold, scrooge, sewer, sheep, ship of fools, shirker, sieve, simpleton, skinflint, skiver,
 slur, snake pit, snakepit, snoop, spendthrift, spoiled child, spoilt brat, spoilt child, strongman, stupidity, tattler, thorn,
 tittle-tattle, tosh, train wreck, travesty, tripe, trouble-maker, twaddle, vendetta, wastrel, weasel, whippersnapper, worm,
 wreck, wretch, yob`;

/** Those that praise. */
export const PRAISING_FIGURES = `benefactress, best friend, brave man, brave woman, bridge builder, conscience, decent man, decent woman,
 defender, deliverer, fine fellow, friend in need, gold standard, good egg, good friend, good host, good loser, good man, good neighbor,
 good shepherd, good woman, guardian angel, honest man, honest woman, honourable man, humanitarian, liberator, lifeblood, lighthouse,
 linchpin, lodestar, mainstay, ornament, peace-builder, peace-maker, pearl, protector, public servant, redeemer, rescuer,
 safe haven, soul, thoroughbred, trouper, true friend`;
