package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.tenantadmin.transfer.ExportView;

/** Everything that an association may take along. */
public final class TransferSamples {
    private static final String PAGE = "tenantadmin/transfer/export";
    private static final String KEY = "teranga-archive-9Qm4sJ0vZr3H2b8yXw7KcT1uLfNdPeGaVhYiOoRk5pMAAAAAAA";
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private TransferSamples() {}

    public static Stream<Sample> all() {
        FormFault fault = new FormFault("key", "No <key>.");
        FilledForm faulty = new FilledForm(Map.of("key", List.of("<B.>")), List.of(fault));
        return Stream.of(
                new Sample(
                        PAGE,
                        "empty",
                        new ExportView("/fr/admin/export", null, null, "", null, FilledForm.EMPTY, "", List.of())),
                new Sample(
                        PAGE,
                        "faulty",
                        new ExportView("/fr/admin/export", null, null, "", null, faulty, "", List.of())),
                new Sample(
                        PAGE,
                        "writing",
                        view("asked", entry("writing", true, 40, null), entry("expired", false, 0, null))),
                new Sample(
                        PAGE,
                        "ready",
                        view(
                                "key",
                                entry("ready", false, 100, "/fr/admin/export/1"),
                                entry("ready", false, 100, null),
                                entry("fetched", false, 100, null),
                                entry("failed", false, 12, null))));
    }

    private static ExportView view(String happened, ExportView.Entry... entries) {
        return new ExportView(
                "/fr/admin/export", KEY, NOW, "3f2a 91bc 44de 10aa", NOW, FilledForm.EMPTY, happened, List.of(entries));
    }

    private static ExportView.Entry entry(String state, boolean underWay, int percent, String href) {
        Instant expires = state.equals("ready") ? NOW.plusSeconds(600_000) : null;
        return new ExportView.Entry(
                NOW, "Inès <B.>", state, underWay, percent, 123_456, 12, "…AAAAAAAA", expires, href);
    }
}
