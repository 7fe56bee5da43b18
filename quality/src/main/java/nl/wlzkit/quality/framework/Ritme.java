package nl.wlzkit.quality.framework;

/** How often something has to be there. */
public enum Ritme {
    /** Once, on a day at the latest. */
    EENMALIG,
    /** From a day on, without end. */
    DOORLOPEND,
    /** Every year on the same day at the latest. */
    JAARLIJKS,
    /** In every calendar year, by default; or within twelve months of the last. */
    KALENDERJAAR,
    /** Within a number of months of the last, by default; or in every block of as many calendar years. */
    PERIODIEK,
    /** Every year, but the source gives no day: it can be met, never late. */
    ZONDER_DAG
}
