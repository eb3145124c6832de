package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.tenantadmin.key.KeysView;

/** The keys of programs. */
public final class KeySamples {
    private static final Instant NOON = Instant.parse("2026-11-14T11:00:00Z");
    private static final String ID = "018f2b6e-0000-7000-8000-000000000001";

    private KeySamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("tenantadmin/key/keys", "none", view(List.of(), FilledForm.EMPTY, "", "")),
                new Sample(
                        "tenantadmin/key/keys",
                        "made",
                        view(
                                List.of(
                                        row("open"),
                                        row("over"),
                                        row("revoked"),
                                        row("orphaned"),
                                        row("confirmation"),
                                        row("secret")),
                                FilledForm.startingWith(Map.of("days", "90")),
                                "trg_0123456789abcdefghijklmnopqrstuv",
                                "made")),
                new Sample(
                        "tenantadmin/key/keys",
                        "asked",
                        view(List.of(row("confirmation")), FilledForm.EMPTY, "", "asked")),
                new Sample("tenantadmin/key/keys", "again", view(List.of(row("open")), FilledForm.EMPTY, "", "again")),
                new Sample(
                        "tenantadmin/key/keys",
                        "revoked",
                        view(List.of(row("revoked")), FilledForm.EMPTY, "", "revoked")),
                new Sample(
                        "tenantadmin/key/keys",
                        "faulty",
                        view(
                                List.of(),
                                new FilledForm(
                                        Map.of("label", List.of("<B.>")),
                                        List.of(new FormFault("scopes", "Choisissez <au moins> un droit."))),
                                "",
                                "")));
    }

    private static KeysView view(List<KeysView.Row> rows, FilledForm form, String made, String happened) {
        return new KeysView(
                "/fr/admin/keys",
                rows,
                happened.equals("asked") ? MemberSamples.rights("/fr/desk/confirmations") : List.of(),
                form,
                ID,
                List.of(
                        "offers_read",
                        "offers_write",
                        "needs_read",
                        "needs_write",
                        "need_create",
                        "import",
                        "run_start",
                        "run_read",
                        "placement_propose",
                        "rules_read",
                        "rules_edit",
                        "courses_read",
                        "audit_read"),
                made,
                happened);
    }

    private static KeysView.Row row(String state) {
        return new KeysView.Row(
                ID,
                "Site <web>",
                List.of("offers_read", "import"),
                state.equals("orphaned") ? "" : "Inès <B.>",
                NOON,
                NOON,
                state.equals("open") ? NOON : null,
                state,
                state.equals("secret"));
    }
}
