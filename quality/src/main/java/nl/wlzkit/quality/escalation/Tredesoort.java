package nl.wlzkit.quality.escalation;

/** What a rung is. */
public enum Tredesoort {
    /** Nothing is the matter: where everybody begins, and an exit. There is one, the lowest. */
    RUST,
    /** Before the ladder itself: what brought somebody here counts on. */
    VOORTREDE,
    /** A rung. */
    TREDE,
    /** The procedure for urgent and acute problems; beside the ladder, so passing it by skips nothing. */
    SPOED,
    /** The end: nothing comes after it. */
    EINDE
}
