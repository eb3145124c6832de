package org.teranga.matching.samples;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.matching.pool.minor.MinorAlertsView;
import org.teranga.matching.pool.minor.MinorHelpView;
import org.teranga.matching.pool.minor.MinorMail;
import org.teranga.matching.pool.need.status.NeedCompleteView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** What a child alone reads, what the lead reads of it, and what a household is asked later. */
public final class MinorSamples {
    private static final Instant MOMENT = Instant.parse("2026-11-14T07:02:00Z");

    private MinorSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/pool/minor/help", "alone", new MinorHelpView("/fr/rights/mineurs-seuls")),
                new Sample("matching/pool/minor/alerts", "none", new MinorAlertsView(List.of(), 30, null)),
                new Sample(
                        "matching/pool/minor/alerts",
                        "some",
                        new MinorAlertsView(List.of(line(told(), told(), bare()), line(bare())), 30, null)),
                new Sample(
                        "matching/pool/minor/alerts",
                        "no_lead",
                        new MinorAlertsView(List.of(line(told())), 30, "/fr/admin/members")),
                new Sample(
                        "matching/pool/need/complete",
                        "open",
                        new NeedCompleteView(
                                "housing",
                                List.of("languages", "adults", "composition"),
                                FilledForm.EMPTY,
                                "/fr/need/status/Zx9")),
                new Sample(
                        "matching/pool/need/complete",
                        "faulty",
                        new NeedCompleteView(
                                "housing",
                                List.of("languages", "children"),
                                new FilledForm(
                                        FilledForm.EMPTY.values(),
                                        List.of(new FormFault("languages", "Indiquez au moins une langue."))),
                                "/fr/need/status/Zx9")));
    }

    public static List<MinorMail> letters(String name, String link) {
        return List.of(new MinorMail(name, link, false, 1), new MinorMail(name, link, true, 7));
    }

    private static MinorAlertsView.Line line(MinorAlertsView.Alert... alerts) {
        return new MinorAlertsView.Line(List.of(alerts));
    }

    private static MinorAlertsView.Alert told() {
        return new MinorAlertsView.Alert(
                "/fr/desk/minors/1",
                "public_form",
                MOMENT,
                null,
                MOMENT.plusSeconds(2_592_000),
                "housing",
                "Toulouse <31>",
                "Haute-Garonne",
                1,
                "Amina <B>",
                "amina@example.org",
                "+33612345678",
                "Je suis à la gare.");
    }

    private static MinorAlertsView.Alert bare() {
        return new MinorAlertsView.Alert(
                "/fr/desk/minors/2",
                "spreadsheet",
                MOMENT,
                MOMENT,
                MOMENT.plusSeconds(2_592_000),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
