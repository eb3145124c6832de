package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.referrer.ReferralFormView;
import org.teranga.matching.referrer.ReferredNeedView;
import org.teranga.matching.referrer.ReferrerView;
import org.teranga.matching.referrer.desk.PartnerView;
import org.teranga.matching.referrer.desk.PartnersView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;

/** Partners, and what they enter. */
public final class ReferrerSamples {
    private static final Instant AT = Instant.parse("2026-12-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String HOME = "/fr/desk/referred";
    private static final String DESK = "/fr/desk/partners";
    private static final String PARTNER = "Accueil & Droits <31>";

    private ReferrerSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/referrer/list", "some", list(PARTNER, 120)),
                new Sample("matching/referrer/list", "none yet", list(PARTNER, 0)),
                new Sample("matching/referrer/list", "no agreement", list("", 0)),
                new Sample("matching/referrer/need", "received", need("received", true)),
                new Sample("matching/referrer/need", "staying", need("staying", false)),
                new Sample("matching/referrer/form", "kinds", form("", "f1", "")),
                new Sample("matching/referrer/form", "housing", form("housing", "f1", "")),
                new Sample("matching/referrer/form", "correction", form("language", null, "M-2041")),
                new Sample("matching/referrer/desk/list", "some", partners(true)),
                new Sample("matching/referrer/desk/list", "none", partners(false)),
                new Sample("matching/referrer/desk/partner", "counts", partner("counts")),
                new Sample("matching/referrer/desk/partner", "new", partner("none")),
                new Sample("matching/referrer/desk/partner", "ended", partner("ended")));
    }

    private static ReferrerView list(String partner, int total) {
        return new ReferrerView(
                HOME,
                partner,
                total == 0
                        ? List.of()
                        : Stream.of("received", "looked_at", "proposed", "introduced", "staying", "ended")
                                .map(stage -> new ReferrerView.Row(
                                        HOME + "/1",
                                        "M-2041",
                                        "housing",
                                        stage.equals("ended") ? "" : "Amina <H.>",
                                        AT,
                                        stage))
                                .toList(),
                total,
                new ListQuery(Map.of(), "entered", true, 1, 50),
                total == 0 ? List.of() : List.of(new ReferrerView.Colleague("2", "Nour <B.>")),
                "/fr/me/messages",
                total == 0 ? "" : "handed");
    }

    private static ReferredNeedView need(String stage, boolean may) {
        return new ReferredNeedView(
                HOME + "/1",
                PARTNER,
                "M-2041",
                "housing",
                may ? "Amina <H.>" : "",
                AT,
                stage,
                may,
                may,
                "/fr/me/messages",
                FilledForm.EMPTY,
                may ? "entered" : "");
    }

    private static ReferralFormView form(String kind, @Nullable String once, String number) {
        return new ReferralFormView(
                PARTNER,
                kind,
                FilledForm.EMPTY,
                HOME + "/new",
                HOME,
                once,
                number,
                3,
                List.of("housing", "language"),
                List.of(),
                once == null
                        ? List.of()
                        : List.of(
                                new ReferralFormView.Told("fr", "Une personne écrit <votre> demande.", false),
                                new ReferralFormView.Told("ar", "يكتب شخص طلبكم.", true)));
    }

    private static PartnersView partners(boolean some) {
        return new PartnersView(
                DESK,
                some
                        ? Stream.of("counts", "ends_soon", "begins", "over", "none", "ended")
                                .map(state -> new PartnersView.Row(
                                        DESK + "/1", PARTNER, state, state.equals("none") ? null : DAY, 2, 14, 3, 1))
                                .toList()
                        : List.of(),
                FilledForm.EMPTY);
    }

    private static PartnerView partner(String state) {
        boolean some = !state.equals("none");
        return new PartnerView(
                DESK + "/1",
                PARTNER,
                state,
                some
                        ? List.of(new PartnerView.Edition(
                                1, "Un\ndeux <trois>", DAY, DAY.plusYears(1), "Mme <Roy>", "Solène G.", AT))
                        : List.of(),
                some
                        ? List.of(
                                new PartnerView.Person("1", "a1", "Nour <B.>", AT, AT),
                                new PartnerView.Person("2", "a2", "Ali C.", AT, AT),
                                new PartnerView.Person("3", "", "", AT, null))
                        : List.of(),
                some ? List.of(new PartnerView.Stage("received", 12), new PartnerView.Stage("staying", 2)) : List.of(),
                some ? 2 : 0,
                List.of("fr", "en", "ar"),
                FilledForm.EMPTY,
                some ? "signed" : "begun");
    }
}
