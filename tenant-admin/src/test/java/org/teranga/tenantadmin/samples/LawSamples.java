package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.content.law.LawChange;
import org.teranga.platform.content.law.LawReach;
import org.teranga.platform.content.law.SaidChange;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.tenantadmin.operator.OperatorLawsView;

/** Laws that change, as the operator says them. */
public final class LawSamples {
    private static final Instant AT = Instant.parse("2026-11-14T07:02:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private LawSamples() {}

    public static Stream<Sample> all() {
        LawChange change = new LawChange(
                new UUID(0, 3),
                "ceseda l521 1",
                "CESEDA, art. L. 521-1 <B.>",
                DAY,
                "Le délai <B.> change.",
                "https://example.org/?a=1&b=2",
                AT);
        FilledForm faulty = new FilledForm(
                Map.of("citation", List.of("<B.>")),
                List.of(new FormFault("citation", "« <B.> » ?"), new FormFault("day", "Un jour.")));
        OperatorLawsView.Suggestion heard = new OperatorLawsView.Suggestion(
                "018f2b6e-0000-7000-8000-000000000003",
                "Maison <B.>",
                new SaidChange(
                        "CESEDA, art. L. 521-1", DAY, "Le délai <b> change.", "https://www.legifrance.gouv.fr/x"),
                AT);
        return Stream.of(
                new Sample(
                        "tenantadmin/operator/laws",
                        "reach",
                        new OperatorLawsView(
                                FilledForm.EMPTY, new LawReach.Reach(3, 2), List.of(change), List.of(), "said")),
                new Sample(
                        "tenantadmin/operator/laws",
                        "faulty",
                        new OperatorLawsView(faulty, null, List.of(), List.of(heard), "")));
    }
}
