package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.tenantadmin.transfer.departure.LeaveView;
import org.teranga.tenantadmin.transfer.departure.LeavingView;
import org.teranga.tenantadmin.transfer.departure.ProofView;

/** An association that is about to end, and what stays of it. */
public final class LeavingSamples {
    private static final String LEAVE = "tenantadmin/departure/leave";
    private static final String LEAVING = "tenantadmin/departure/leaving";
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private LeavingSamples() {}

    public static Stream<Sample> all() {
        FilledForm faulty =
                new FilledForm(Map.of("slug", List.of("<B.>")), List.of(new FormFault("slug", "Not <that>.")));
        return Stream.of(
                new Sample(LEAVE, "none", leave("none", "", false, null, FilledForm.EMPTY, "stayed")),
                new Sample(LEAVE, "faulty", leave("none", "", false, null, faulty, "")),
                new Sample(LEAVE, "own", leave("asked", "Inès <B.>", true, null, FilledForm.EMPTY, "asked")),
                new Sample(LEAVE, "second", leave("asked", "", false, null, faulty, "")),
                new Sample(
                        LEAVE, "confirmed", leave("confirmed", "Inès <B.>", false, NOW, FilledForm.EMPTY, "confirmed")),
                new Sample(LEAVING, "empty", new LeavingView(List.of(), FilledForm.EMPTY, "stayed")),
                new Sample(
                        LEAVING,
                        "",
                        new LeavingView(
                                List.of(
                                        new LeavingView.Entry(
                                                "Maison",
                                                "maison",
                                                NOW,
                                                true,
                                                null,
                                                true,
                                                "/fr/operator/leaving/maison"),
                                        new LeavingView.Entry(
                                                "Autre",
                                                "autre",
                                                NOW,
                                                false,
                                                null,
                                                false,
                                                "/fr/operator/leaving/autre"),
                                        new LeavingView.Entry(
                                                "Bretagne",
                                                "bretagne",
                                                NOW,
                                                true,
                                                NOW,
                                                false,
                                                "/fr/operator/leaving/bretagne")),
                                FilledForm.EMPTY,
                                "")),
                new Sample(
                        "tenantadmin/departure/proof",
                        "",
                        new ProofView(
                                "maison",
                                NOW,
                                "{\"association\":\"maison\",\"rowsDeleted\":1234}",
                                "AAAA+BBBB==",
                                "/fr/left/1/text")));
    }

    private static LeaveView leave(
            String state, String by, boolean own, Instant due, FilledForm form, String happened) {
        Instant asked = state.equals("none") ? null : NOW;
        String proof = "https://example.org/fr/left/0190f5d2-7b1c-7e5e-8a55-0f2b9d1c7a10";
        return new LeaveView("/fr/admin/leave", "maison", 14, state, asked, by, own, due, proof, form, happened);
    }
}
