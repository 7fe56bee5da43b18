package nl.wlzkit.regions.waitlist;

/**
 * What the lists say of one provider, in people; candidates are kept apart. Immutable and thread-safe.
 *
 * @param aanbieder the provider
 * @param regels how many lines it has on all lists
 * @param officieel how many people it registered
 * @param eigenLijst how many people are on its own list
 * @param schaduw how many of those it did not register itself: its shadow list
 * @param ontbrekend how many of those nobody registered
 */
public record Aanbiederbeeld(
        String aanbieder, int regels, int officieel, int eigenLijst, int schaduw, int ontbrekend) {}
