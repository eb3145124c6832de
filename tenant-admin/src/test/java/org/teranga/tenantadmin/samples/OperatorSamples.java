package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.job.JobState;
import org.teranga.platform.notification.OutboxState;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.tenantadmin.operator.OperatorAssociationView;
import org.teranga.tenantadmin.operator.OperatorAssociationsView;
import org.teranga.tenantadmin.operator.OperatorHomeView;
import org.teranga.tenantadmin.operator.OperatorJobsView;
import org.teranga.tenantadmin.operator.OperatorLimitsView;
import org.teranga.tenantadmin.operator.OperatorOutboxView;

/** The pages of those who operate the platform. */
public final class OperatorSamples {
    private static final Instant AT = Instant.parse("2026-11-14T07:02:00Z");
    private static final OperatorHomeView.Load LOAD = new OperatorHomeView.Load(
            "Maison & Commune <B.>", "toulouse", "/fr/operator/associations/toulouse", 48_712, 412, 9, 91_404, "84 Mo");

    private OperatorSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("tenantadmin/operator/home", "well", home("well", List.of(LOAD, LOAD))),
                new Sample("tenantadmin/operator/home", "troubled", home("down", List.of())),
                new Sample("tenantadmin/operator/associations", "two", associations(true)),
                new Sample("tenantadmin/operator/associations", "none", associations(false)),
                new Sample("tenantadmin/operator/association", "open", association(true, "resumed")),
                new Sample("tenantadmin/operator/association", "closed", association(false, "")),
                new Sample("tenantadmin/operator/association", "limited", association(true, "limited")),
                new Sample("tenantadmin/operator/limits", "usual", limits(FilledForm.EMPTY)),
                new Sample(
                        "tenantadmin/operator/limits",
                        "faulty",
                        limits(new FilledForm(
                                Map.of("usage-storage_mb", List.of("<B.>")),
                                List.of(new FormFault("usage-storage_mb", "Un nombre de 1 à 10 000."))))),
                new Sample("tenantadmin/operator/confirm", "close", association(true, "")),
                new Sample("tenantadmin/operator/confirm", "open", association(false, "")),
                new Sample("tenantadmin/operator/jobs", "failing", jobs(true)),
                new Sample("tenantadmin/operator/jobs", "well", jobs(false)),
                new Sample("tenantadmin/operator/outbox", "two", outbox(true)),
                new Sample("tenantadmin/operator/outbox", "none", outbox(false)));
    }

    private static OperatorHomeView home(String state, List<OperatorHomeView.Load> busiest) {
        return new OperatorHomeView(
                Stream.of("database", "keycloak", "smtp", "sealer", "jobs")
                        .map(key -> new OperatorHomeView.Part(
                                key, key.equals("jobs") ? "ailing" : state, "En 3 ms, 12 % des connexions prises."))
                        .toList(),
                Stream.of("associations", "suspended", "waiting", "running", "gave_up", "mails_waiting", "mails_dead")
                        .map(key -> new OperatorHomeView.Figure(key, 1_204, "/fr/operator/associations"))
                        .toList(),
                busiest,
                Map.of("teranga", "1.0.0", "java", "25.0.1+8", "postgresql", "18.1"),
                Map.of("platform", "140", "matching", "101", "training", ""));
    }

    private static OperatorAssociationsView associations(boolean any) {
        ListQuery query = new ListQuery(any ? Map.of() : Map.of("q", "<b>lyon"), "name", false, 1, 50);
        List<OperatorAssociationsView.Row> rows = List.of(
                new OperatorAssociationsView.Row(LOAD, "preparing"),
                new OperatorAssociationsView.Row(LOAD, "suspended"));
        List<OperatorAssociationsView.Waiting> waiting = List.of(
                new OperatorAssociationsView.Waiting("Accueil <i>", "/fr/operator/associations/toulouse#rights"));
        return new OperatorAssociationsView(query, any ? 2 : 0, any ? rows : List.of(), any ? waiting : List.of());
    }

    private static OperatorAssociationView association(boolean active, String done) {
        return new OperatorAssociationView(
                LOAD,
                active ? "active" : "suspended",
                "https://toulouse.exemple.org",
                active ? List.of("accueil.exemple.org") : List.of(),
                List.of("fr", "en", "ar"),
                active ? List.of("Occitanie") : List.of(),
                active ? MemberSamples.rights("/fr/operator/associations/toulouse/rights") : List.of(),
                done);
    }

    private static OperatorLimitsView limits(FilledForm form) {
        return new OperatorLimitsView(
                "Maison <B.>",
                "toulouse",
                Stream.of(
                                "requests_per_minute",
                                "offers_per_day",
                                "mails_per_day",
                                "receipts_per_day",
                                "texts_per_day",
                                "storage_mb")
                        .map(name -> new OperatorLimitsView.Limit(
                                "usage." + name, "usage-" + name, "number", "10\u00A0240", List.of()))
                        .toList(),
                form,
                List.of(
                        new OperatorLimitsView.Change("2", "Lettres par jour", "2\u00A0000", "par défaut", AT, true),
                        new OperatorLimitsView.Change("1", "Lettres <b>", "par défaut", "2\u00A0000", AT, false)));
    }

    private static OperatorJobsView jobs(boolean failing) {
        List<JobState> kinds = List.of(
                new JobState("audit.seal", 1, 0, 0, 0, null, AT, true),
                new JobState("matching.run", 3, 1, failing ? 2 : 0, failing ? 1 : 0, failing ? AT : null, null, false));
        List<OperatorJobsView.Failed> failed = failing
                ? List.of(new OperatorJobsView.Failed("matching.run", "a/b/c", "Maison <B.>", 5, AT, "DatabaseFailed"))
                : List.of();
        return new OperatorJobsView(kinds, failed, failing ? "yes" : "no", failing ? "" : "yes");
    }

    private static OperatorOutboxView outbox(boolean any) {
        OutboxState troubled = new OutboxState(new UUID(0, 1), 12, AT, 3, 2, "550", 41);
        OutboxState well = new OutboxState(new UUID(0, 2), 0, null, 0, 0, null, 7);
        List<OperatorOutboxView.Row> rows = List.of(
                new OperatorOutboxView.Row("Maison <B.>", "toulouse", troubled),
                new OperatorOutboxView.Row("Bretagne", "bretagne", well));
        return new OperatorOutboxView(any ? rows : List.of(), any ? 2 : -1);
    }
}
