package nl.wlzkit.examples.benchmarks;

import java.util.List;

/** What must be reached: at most so many times as much as something else in the same run. */
record Eis(String wat, String naam, String door, double hoogstens) {
    static final List<Eis> ALLE = List.of(
            new Eis("bulk, 1 thread, arrays to arrays / hand-written loop", "bulk", "handlus", 1.3),
            new Eis("the same on a million lines", "miljoenBulk", "miljoenHandlus", 1.3),
            new Eis("row path without explanation / hand-written loop", "rij", "handlus", 3),
            new Eis("bytes that the row path allocates, a line", "rij" + Meten.BYTES, "", 40),
            new Eis("row path that can still be explained / row path", "rijUitlegbaar", "rij", 1.3),
            new Eis("explanation in full, every step with its rule / row path", "rijUitgelegd", "rij", 100),
            new Eis("bulk, 2 threads / 1 thread, on the most lines", "groei twee draden", "groei laatste", 0.6),
            new Eis("the same on a million lines", "miljoenBulkTweeDraden", "miljoenBulk", 0.6),
            new Eis("row path / BigDecimal by hand", "rij", "bigDecimal", 0.25),
            new Eis("bulk from memory / DuckDB from Parquet, 1 thread each", "miljoenBulk", "miljoenDuckdb", 0.1),
            new Eis(
                    "bulk from memory / DuckDB from Parquet, 2 threads each",
                    "miljoenBulkTweeDraden",
                    "miljoenDuckdbTweeDraden",
                    0.1),
            new Eis("meerzorg, one case / POI recalculating the sheet", "wlzkit", "poiHeleBoek", 0.005),
            new Eis("the same / POI asked for the amount only", "wlzkit", "poi", 0.005),
            new Eis("first answer after start, all policies loaded / empty main", "EersteVanAlle", "Leeg", 4),
            new Eis("bulk, a line of the most lines / of a million", "groei laatste", "groei eerste", 1.1),
            new Eis("file job, a line of the most lines / of the fewest", "bestand laatste", "bestand eerste", 1.1));
}
