package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.contract.Bedragenoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;

/** Writes an overview as CSV (RFC 4180, semicolons, decimal points): for a spreadsheet, or for another program. */
final class TariefCsv {
    private static final List<String> KOP = List.of(
            "zorgkantoor",
            "eerste_dag",
            "laatste_dag",
            "leveringsvorm",
            "prestatiecode",
            "eenheid",
            "oordeel",
            "van",
            "tot",
            "gaten");

    private TariefCsv() {}

    static String write(Tariefoverzicht overzicht, Optional<Bedragenoverzicht> bedragen) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            csv.writeRecord(KOP);
            for (Cel cel : overzicht.cellen()) {
                csv.writeRecord(row(cel.zorgkantoor(), cel.periode(), cel.vorm(), "", "%", cel.uitkomst()));
            }
            bedragen.stream().flatMap(b -> b.regels().stream()).forEach(r -> amounts(r, csv));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }

    private static void amounts(Bedragenoverzicht.Regel r, CsvWriter csv) {
        Leveringsvorm vorm = r.productie().vorm();
        String code = r.productie().prestatiecode().code();
        if (r.prijs().isPresent()) {
            Bedragenoverzicht.Prijs p = r.prijs().get();
            csv.writeRecord(row(r.zorgkantoor(), r.periode(), vorm, code, "euro per " + p.eenheid(), p.perEenheid()));
            p.perJaar()
                    .ifPresent(j -> csv.writeRecord(row(r.zorgkantoor(), r.periode(), vorm, code, "euro per jaar", j)));
        } else {
            List<String> velden = start(r.zorgkantoor(), r.periode(), vorm, code, "geen maximumtarief");
            velden.addAll(List.of("", "", "", ""));
            csv.writeRecord(velden);
        }
    }

    private static List<String> start(
            Zorgkantoor zorgkantoor, Tariefoverzicht.Periode periode, Leveringsvorm vorm, String code, String eenheid) {
        return new ArrayList<>(
                List.of(zorgkantoor.naam(), periode.dag().toString(), last(periode), vorm.name(), code, eenheid));
    }

    private static List<String> row(
            Zorgkantoor zorgkantoor,
            Tariefoverzicht.Periode periode,
            Leveringsvorm vorm,
            String code,
            String eenheid,
            Uitkomst<?> uitkomst) {
        List<String> velden = start(zorgkantoor, periode, vorm, code, eenheid);
        velden.add(uitkomst.oordeel().name());
        velden.add(uitkomst.waarde().map(w -> w.van().toString()).orElse(""));
        velden.add(uitkomst.waarde().map(w -> w.tot().toString()).orElse(""));
        velden.add(uitkomst.gaten().stream().map(Gat::feit).collect(Collectors.joining(" ")));
        return velden;
    }

    private static String last(Tariefoverzicht.Periode periode) {
        return periode.geldigheid().totEnMet().orElseThrow().toString();
    }
}
