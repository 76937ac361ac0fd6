/** What no page, text or script of the build may say of itself: names of the one conflict that the project has data of. */
export const ofOwnConflict = /karabakh|nakhchivan|armenia|azerbaijan|caucasus|\bwar\b|\b2020\b/i;
