package nl.wlzkit.examples.regelboek;

/** The book, made once for all tests: it takes some seconds. */
final class Testboek {
    private static final class Boek {
        private static final Regelboek BOEK = Regelboek.of();
    }

    private Testboek() {}

    static Regelboek boek() {
        return Boek.BOEK;
    }
}
