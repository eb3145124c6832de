package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.tenantadmin.onboarding.ApplicationMail;
import org.teranga.tenantadmin.onboarding.form.ApplicationQuestionView;
import org.teranga.tenantadmin.onboarding.form.OpenView;
import org.teranga.tenantadmin.onboarding.form.SentView;
import org.teranga.tenantadmin.onboarding.review.ApplicationView;
import org.teranga.tenantadmin.onboarding.review.ApplicationsView;
import org.teranga.tenantadmin.region.RegionChoice;

/** Asking for an association, and deciding about it. */
public final class OpeningSamples {
    private static final Instant NOON = Instant.parse("2026-11-14T11:00:00Z");
    private static final String ID = "018f2b6e-0000-7000-8000-000000000001";
    private static final String LIST = "/fr/operator/applications";

    private OpeningSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("tenantadmin/onboarding/open", "empty", open(FilledForm.EMPTY, "")),
                new Sample("tenantadmin/onboarding/open", "around", open(filled(), "Foix, et 30 km autour : Ariège.")),
                new Sample(
                        "tenantadmin/onboarding/open",
                        "faulty",
                        open(
                                new FilledForm(
                                        Map.of("slug", List.of("<b>")),
                                        List.of(
                                                new FormFault("slug", "« <b> » est pris."),
                                                new FormFault("regions", "Cochez un département."))),
                                "")),
                new Sample("tenantadmin/onboarding/sent", "review", new SentView(false, "sent")),
                new Sample("tenantadmin/onboarding/sent", "automatic", new SentView(true, "sent")),
                new Sample("tenantadmin/onboarding/sent", "unmailed", new SentView(false, "none")),
                new Sample("tenantadmin/onboarding/sent", "before", new SentView(false, "before")),
                new Sample(
                        "tenantadmin/onboarding/applications",
                        "two",
                        new ApplicationsView(LIST, List.of(row("waiting"), row("approved")), List.of(row("refused")))),
                new Sample(
                        "tenantadmin/onboarding/applications",
                        "none",
                        new ApplicationsView(LIST, List.of(), List.of())),
                new Sample("tenantadmin/onboarding/application", "waiting", one("waiting", FilledForm.EMPTY, "")),
                new Sample("tenantadmin/onboarding/application", "approved", one("approved", FilledForm.EMPTY, "")),
                new Sample("tenantadmin/onboarding/application", "asked", one("asked", FilledForm.EMPTY, "")),
                new Sample("tenantadmin/onboarding/question", "asked", question(false)),
                new Sample("tenantadmin/onboarding/question", "answered", question(true)),
                new Sample("tenantadmin/onboarding/application", "opened", one("opened", FilledForm.EMPTY, "")),
                new Sample(
                        "tenantadmin/onboarding/application",
                        "faulty",
                        one(
                                "waiting",
                                new FilledForm(Map.of(), List.of(new FormFault("reason", "Donnez une <raison>."))),
                                "Le nom court est pris.")));
    }

    /** The letters to those who ask. */
    public static List<ApplicationMail> letters(String association, String link) {
        return List.of(new ApplicationMail(association, "Awa", link, "Le numéro n’est pas au registre."));
    }

    private static FilledForm filled() {
        return new FilledForm(
                Map.of("name", List.of("L’Écluse <B.>"), "slug", List.of("ecluse"), "regions", List.of("09", "31")),
                List.of());
    }

    private static OpenView open(FilledForm form, String around) {
        return new OpenView(
                "/fr/open",
                form,
                ".localhost:8080",
                RegionChoice.of(form.values().getOrDefault("regions", List.of()), around),
                Sample.LANGUAGES,
                false);
    }

    private static ApplicationsView.Row row(String state) {
        return new ApplicationsView.Row(
                ID,
                "L’Écluse <B.>",
                "http://ecluse.localhost:8080",
                state,
                NOON,
                state.equals("waiting") ? null : NOON);
    }

    private static ApplicationView one(String state, FilledForm form, String problem) {
        return new ApplicationView(
                LIST + "/" + ID,
                row(state),
                "W092000123",
                "ecluse.example",
                "fr",
                List.of("Ariège"),
                Sample.LANGUAGES,
                state.equals("asked")
                        ? List.of(
                                new ApplicationView.Asked(NOON, "Qui est <derrière> ?", NOON, "La paroisse & nous."),
                                new ApplicationView.Asked(NOON, "Et le numéro ?", null, ""))
                        : List.of(),
                form,
                problem);
    }

    private static ApplicationQuestionView question(boolean answered) {
        return new ApplicationQuestionView(
                "/fr/open/question/" + "x".repeat(32),
                "L’Écluse <B.>",
                "http://ecluse.localhost:8080",
                "Qui est <derrière> ?",
                answered,
                new FilledForm(
                        Map.of("name", List.of("L’Écluse <B.>"), "legal_number", List.of("W092000123")),
                        List.of(new FormFault("answer", "Écrivez une <réponse>."))));
    }
}
