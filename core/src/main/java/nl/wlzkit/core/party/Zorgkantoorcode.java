package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.time.Geldigheid;

/**
 * What the sources know of one UZOVI code of a zorgkantoor. Immutable and thread-safe.
 *
 * @param code the code
 * @param naam its name in the list COD001; empty for a code that is not on that list
 * @param geldigheid from when, and with an end that is the last day or the first day after it; an absent end is unknown
 *     (begin) or not there (end)
 * @param gezien the day on which it was seen as a sender of messages; that a code was not seen proves nothing
 * @param test whether it was seen as a sender in the test environment only
 * @param zorgkantoor2016 whose region this is in 2016–2020, if known
 * @param afgeleid whether {@code zorgkantoor2016} is derived rather than named by a source
 * @param zorgkantoor2024 whose region this is in 2024, if known
 */
public record Zorgkantoorcode(
        UzoviCode code,
        Optional<String> naam,
        Geldigheid geldigheid,
        Optional<LocalDate> gezien,
        boolean test,
        Optional<Zorgkantoor> zorgkantoor2016,
        boolean afgeleid,
        Optional<Zorgkantoor> zorgkantoor2024) {}
