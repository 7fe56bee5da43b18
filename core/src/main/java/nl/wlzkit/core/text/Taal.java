package nl.wlzkit.core.text;

/** The languages in which wlzkit speaks to people. The language is always an argument, never the locale of the machine. */
public enum Taal {
    /** Dutch, the language of the rules themselves. */
    NL,
    /** English. */
    EN
}
