package nl.wlzkit.quality.escalation;

/** What moves somebody from one rung to another. */
public enum Aanleiding {
    /** A standstill or problem, the first. */
    STAGNATIE(true),
    /** Standstills or problems in a row, as many as the ladder says. */
    AANHOUDEND(true),
    /** An urgent or acute problem. */
    URGENT(true),
    /** The term of the rung has gone by. */
    TERMIJN(true),
    /** Progress. */
    VOORUITGANG(false),
    /** The problem is solved. */
    OPGELOST(false);

    private final boolean omhoog;

    Aanleiding(boolean omhoog) {
        this.omhoog = omhoog;
    }

    /**
     * Says which way it moves.
     *
     * @return true if up the ladder
     */
    public boolean isOmhoog() {
        return omhoog;
    }
}
