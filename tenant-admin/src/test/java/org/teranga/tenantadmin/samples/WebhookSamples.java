package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.tenantadmin.domain.DomainView;
import org.teranga.tenantadmin.webhook.WebhookView;
import org.teranga.tenantadmin.webhook.WebhooksView;

/** Addresses that are told what happens, and domains of an association's own. */
public final class WebhookSamples {
    private static final Instant AT = Instant.parse("2026-11-14T07:02:00Z");
    private static final List<String> KINDS = List.of("offer.left", "need.stated", "run.done", "placement.step");
    private static final String ADDRESS = "https://programme.exemple.org/teranga?x=<B.>";

    private WebhookSamples() {}

    public static Stream<Sample> all() {
        return Stream.concat(
                Stream.of(
                        new Sample("tenantadmin/webhook/webhooks", "none", webhooks(false, FilledForm.EMPTY)),
                        new Sample("tenantadmin/webhook/webhooks", "full", webhooks(true, FilledForm.EMPTY)),
                        new Sample("tenantadmin/webhook/webhooks", "faulty", webhooks(false, faulty("address"))),
                        new Sample("tenantadmin/webhook/webhook", "new", webhook("on", "whsec_abc", List.of())),
                        new Sample("tenantadmin/webhook/webhook", "failed", webhook("failed", "", rows())),
                        new Sample("tenantadmin/webhook/webhook", "paused", webhook("paused", "", rows())),
                        new Sample("tenantadmin/webhook/remove", "ask", webhook("on", "", rows()))),
                Stream.of(
                        new Sample("tenantadmin/domain/domains", "none", domains(false, FilledForm.EMPTY, "")),
                        new Sample("tenantadmin/domain/domains", "some", domains(true, FilledForm.EMPTY, "looked")),
                        new Sample("tenantadmin/domain/domains", "faulty", domains(false, faulty("domain"), "")),
                        new Sample("tenantadmin/domain/remove", "ask", domains(true, FilledForm.EMPTY, ""))));
    }

    private static FilledForm faulty(String field) {
        return new FilledForm(
                Map.of(field, List.of("<B.>")), List.of(new FormFault(field, "Cette adresse ne va pas.")));
    }

    private static WebhooksView webhooks(boolean full, FilledForm form) {
        List<WebhooksView.Row> rows = Stream.of("on", "paused", "failed")
                .map(state -> new WebhooksView.Row(ADDRESS, "/fr/admin/webhooks/" + state, KINDS, state))
                .toList();
        return new WebhooksView(full ? rows : List.of(), KINDS, form, full, full ? "removed" : "");
    }

    private static WebhookView webhook(String state, String secret, List<WebhookView.Row> rows) {
        FilledForm form = new FilledForm(Map.of("address", List.of(ADDRESS), "kinds", KINDS.subList(0, 2)), List.of());
        ListQuery query = new ListQuery(Map.of(), "at", true, 1, 25);
        return new WebhookView(
                ADDRESS,
                "/fr/admin/webhooks/1",
                state,
                KINDS,
                form,
                secret,
                state.equals("paused") ? "paused" : "",
                query,
                rows.size(),
                rows);
    }

    private static List<WebhookView.Row> rows() {
        return List.of(
                new WebhookView.Row("a", "offer.left", AT, "delivered", 1, 204, null),
                new WebhookView.Row("b", "webhook.test", AT, "failed", 9, null, "time"),
                new WebhookView.Row("c", "placement.step", AT, "waiting", 0, null, null));
    }

    private static DomainView domains(boolean some, FilledForm form, String done) {
        DomainView.Pending never =
                new DomainView.Pending("a.exemple.org", "_teranga.a.exemple.org", "teranga-0123", null, null);
        DomainView.Pending looked = new DomainView.Pending(
                "b.exemple.org", "_teranga.b.exemple.org", "teranga-4567", AT, "La ligne TXT n’est pas là.");
        return new DomainView(
                "https://toulouse.exemple.org",
                "exemple.org",
                some ? List.of(new DomainView.Active("accueil.exemple.org", "https://accueil.exemple.org")) : List.of(),
                some ? List.of(never, looked) : List.of(),
                form,
                done,
                some ? "accueil.exemple.org" : "");
    }
}
