package nl.wlzkit.examples.regelboek;

/** The book and its tables, made once for all tests: it takes some seconds. */
final class Testboek {
    private static final class Boek {
        private static final Regelboek BOEK = Regelboek.of();
    }

    private static final class Tabellen {
        private static final Proeven PROEVEN = Proeven.of(boek());
    }

    private Testboek() {}

    static Regelboek boek() {
        return Boek.BOEK;
    }

    static Proeven proeven() {
        return Tabellen.PROEVEN;
    }
}
