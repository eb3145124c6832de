package org.teranga.matching.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.stay.agreement.AgreementView;
import org.teranga.platform.samples.Sample;

/** The agreement of the three, as each reads it. */
final class AgreementSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    private AgreementSamples() {}

    static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/stay/agreement", "to sign", view(false, false, "/fr/placement/abc/sign", null)),
                new Sample("matching/stay/agreement", "signed", view(false, false, "", DAY)),
                new Sample("matching/stay/agreement", "on paper", view(true, true, "", DAY)),
                new Sample("matching/stay/agreement_desk", "staff", view(true, false, "", null)));
    }

    private static AgreementView view(boolean staff, boolean paper, String sign, @Nullable LocalDate on) {
        return new AgreementView(
                staff,
                paper,
                "/fr/placement/abc",
                "/fr/placement/abc/files/agreement.pdf",
                sign,
                "abcdefghijk",
                "abcdefgh",
                List.of(new AgreementView.Written("fr", "ltr")),
                List.of(new AgreementView.Article(List.of(new AgreementView.Said("14", List.of("2026", "<b>"))))),
                List.of(
                        new AgreementView.Signed("household", "Rim <A.>", on, on == null ? "" : "paper"),
                        new AgreementView.Signed("host", "S.", null, ""),
                        new AgreementView.Signed("team", "M.", on, on == null ? "" : "desk")),
                on == null ? List.of("shown.home_rules") : List.of(),
                on,
                staff,
                DAY);
    }
}
