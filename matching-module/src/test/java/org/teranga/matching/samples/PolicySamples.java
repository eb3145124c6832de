package org.teranga.matching.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.readiness.WaitingView;
import org.teranga.matching.safeguarding.exemption.desk.ExemptionsView;
import org.teranga.matching.safeguarding.policy.desk.OwnChecksView;
import org.teranga.matching.safeguarding.policy.desk.PolicyLinesView;
import org.teranga.matching.safeguarding.policy.desk.PolicyView;
import org.teranga.matching.safeguarding.policy.version.PolicyDifference;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;

/** What is asked of whom: read, written, tried. */
public final class PolicySamples {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    private static final UUID ONE = UUID.fromString("0190b6a0-0000-7000-8000-000000000001");
    private static final List<PolicyView.AskedKind> KINDS = List.of(new PolicyView.AskedKind(
            "housing",
            "Une chambre, un logement",
            List.of(
                    new PolicyView.AskedLine(
                            "la charte", "la personne qui offre", "avant une proposition", null, null, "", "", true),
                    new PolicyView.AskedLine(
                            "un <B.> entretien",
                            "chaque adulte",
                            "avant la mise en relation",
                            12,
                            30,
                            "seulement si des enfants viennent",
                            "Protection",
                            false))));
    private static final List<PolicyView.PublishedPolicy> HISTORY =
            List.of(new PolicyView.PublishedPolicy(2, DAY, DeskSamples.MOMENT, "Inès <B.>", "Nous visitons <B.>"));
    private static final PolicyDifference EFFECT = new PolicyDifference(
            40,
            29,
            12,
            20,
            9,
            3,
            0,
            List.of(new PolicyDifference.Waiting(ONE, "O-4417", "housing", List.of("reference"), "proposal", 1, 71)),
            17,
            List.of(new PolicyDifference.Visit(ONE, ONE, "O-4417", "31555", 5, 71)),
            8,
            0.2);

    private PolicySamples() {}

    public static Stream<Sample> all() {
        FilledForm faulty = new FilledForm(
                Map.of("check-0", List.of("charter"), "reason", List.of("<B.>")),
                List.of(new FormFault("check-0", "Sous le socle."), new FormFault("reason", "Dites pourquoi.")));
        return Stream.of(
                new Sample("matching/safeguarding/policy", "first", view(1, null, null, FilledForm.EMPTY, "")),
                new Sample(
                        "matching/safeguarding/policy",
                        "draft",
                        view(2, DAY, draft(null, false), FilledForm.EMPTY, "kept")),
                new Sample("matching/safeguarding/policy", "tried", view(2, DAY, draft(EFFECT, true), faulty, "")),
                new Sample("matching/plan/waiting", "some", waiting(true)),
                new Sample("matching/plan/waiting", "none", waiting(false)),
                new Sample("matching/safeguarding/exemptions", "some", exemptions(true, true)),
                new Sample("matching/safeguarding/exemptions", "floor", exemptions(false, true)),
                new Sample("matching/safeguarding/exemptions", "nobody", exemptions(false, false)),
                new Sample(
                        "matching/safeguarding/policy_own",
                        "faulty",
                        new OwnChecksView(
                                "/fr/admin/policy/own", "/fr/admin/policy", List.of(0, 1), faulty, "2/0", true)),
                new Sample("matching/safeguarding/policy_lines", "fresh", lines(FilledForm.EMPTY, false)),
                new Sample("matching/safeguarding/policy_lines", "faulty", lines(faulty, true)));
    }

    private static PolicyView.WrittenDraft draft(@Nullable PolicyDifference effect, boolean mayPublish) {
        return new PolicyView.WrittenDraft(
                DeskSamples.MOMENT,
                "Inès <B.>",
                DAY,
                "Nous visitons <B.>",
                effect == null ? List.of() : List.of("Logement : en plus, une visite <B.>."),
                effect,
                mayPublish,
                "2/0");
    }

    private static PolicyView view(
            int version,
            @Nullable LocalDate from,
            PolicyView.@Nullable WrittenDraft draft,
            FilledForm form,
            String happened) {
        return new PolicyView(
                "/fr/admin/policy",
                version,
                from,
                KINDS,
                version == 1 ? List.of() : HISTORY,
                draft,
                version == 1 ? List.of() : HISTORY,
                form,
                happened,
                !form.faults().isEmpty());
    }

    private static WaitingView waiting(boolean some) {
        return new WaitingView(
                "/fr/desk/waiting",
                new ListQuery(some ? Map.of() : Map.of("check", "home_visit"), "worth", false, 1, 1),
                List.of(
                        new WaitingView.MissingFilter("", "Tout", 0, some),
                        new WaitingView.MissingFilter("home_visit", "une visite <B.>", 3, !some)),
                some
                        ? List.of(
                                new WaitingView.WaitingOffer(
                                        ONE,
                                        "O-4417",
                                        "Un logement",
                                        "Mireille <C.>",
                                        "+33 6 39 98 40 17",
                                        null,
                                        "la charte",
                                        "une visite <B.>",
                                        2,
                                        DAY),
                                new WaitingView.WaitingOffer(
                                        ONE, "O-4418", "Un logement", "", null, null, "", "une visite", 0, null))
                        : List.of(),
                some ? 2 : 0,
                some
                        ? List.of(new WaitingView.RaisedOffer(ONE, "O-4419", "Un logement", "un entretien <B.>", DAY))
                        : List.of(),
                some ? 1 : 0);
    }

    private static ExemptionsView exemptions(boolean some, boolean lead) {
        FilledForm faulty = new FilledForm(
                Map.of("words", List.of("<B.>")), List.of(new FormFault("until", "Il faut un dernier jour.")));
        return new ExemptionsView(
                "/fr/desk/exemptions/" + ONE,
                ONE,
                "O-4417",
                some
                        ? List.of(new ExemptionsView.ExemptionOption(ONE + ":interview", "Inès <B.>, un entretien"))
                        : List.of(),
                List.of(new ExemptionsView.ExemptionOption("known", "L’équipe la connaît <B.>")),
                some
                        ? List.of(exemption("waiting", ""), exemption("counts", "Jeanne"), exemption("ended", "Jeanne"))
                        : List.of(),
                lead,
                DAY,
                some ? faulty : FilledForm.EMPTY,
                some ? "asked" : "");
    }

    private static ExemptionsView.ExemptionRow exemption(String state, String second) {
        return new ExemptionsView.ExemptionRow(
                ONE, "Inès <B.>", "un entretien", "C’est en route", "<B.>", DAY, state, "Nadia <B.>", second);
    }

    private static PolicyLinesView lines(FilledForm form, boolean outdated) {
        List<PolicyLinesView.LineOption> options = List.of(
                new PolicyLinesView.LineOption("", "Rien"),
                new PolicyLinesView.LineOption("charter", "la charte <B.>"));
        return new PolicyLinesView(
                "/fr/admin/policy/housing",
                "/fr/admin/policy",
                "Une chambre, un logement",
                List.of(0, 1),
                options,
                options,
                options,
                options,
                options,
                options,
                List.of("la charte ; la personne qui offre ; avant une proposition"),
                form,
                "2/0",
                outdated);
    }
}
