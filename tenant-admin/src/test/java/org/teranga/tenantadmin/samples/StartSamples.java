package org.teranga.tenantadmin.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.tenantadmin.region.RegionChoice;
import org.teranga.tenantadmin.start.FirstStepsView;
import org.teranga.tenantadmin.start.WhereView;

/** The steps before the opening to the public. */
public final class StartSamples {
    private StartSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("tenantadmin/start/start", "begun", start(true, List.of("Les règles <B.>"), "done")),
                new Sample("tenantadmin/start/start", "ready", start(true, List.of(), "")),
                new Sample("tenantadmin/start/start", "open", start(false, List.of(), "open")),
                new Sample(
                        "tenantadmin/start/where",
                        "some",
                        where(new FilledForm(Map.of("regions", List.of("09", "31")), List.of()))),
                new Sample(
                        "tenantadmin/start/where",
                        "faulty",
                        where(new FilledForm(
                                Map.of(), List.of(new FormFault("regions", "Cochez un <département>."))))));
    }

    private static FirstStepsView start(boolean preparing, List<String> missing, String happened) {
        return new FirstStepsView(
                "/fr/admin/start",
                preparing,
                List.of(
                        step("look", "later", false),
                        step("where", "said", true),
                        step("rules", "open", true),
                        step("casework", "open", true),
                        step("spreadsheet", "done", false)),
                2,
                missing,
                MemberSamples.team(preparing),
                "http://ecluse.localhost:8080",
                happened);
    }

    private static FirstStepsView.Step step(String key, String state, boolean needed) {
        return new FirstStepsView.Step(
                key, "Un pas <B.>", "Ce que c’est.", "/fr/admin/" + key, state, needed, !key.equals("casework"));
    }

    private static WhereView where(FilledForm form) {
        RegionChoice choice = RegionChoice.of(form.values().getOrDefault("regions", List.of()), "");
        return new WhereView("/fr/admin/where", "/fr/admin/start", form, choice);
    }
}
