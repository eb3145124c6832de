package org.teranga.matching.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.esco.OperatorSkillsView;
import org.teranga.matching.esco.OperatorSkillsView.Branch;
import org.teranga.matching.esco.OperatorSkillsView.Fault;
import org.teranga.matching.esco.OperatorSkillsView.Files;
import org.teranga.matching.esco.OperatorSkillsView.Group;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** The list of skills as an operator extends it. */
public final class EscoSamples {
    private static final String HREF = "/fr/operator/skills";
    private static final Instant AT = Instant.parse("2026-11-14T07:02:00Z");
    private static final List<Group> GROUPS =
            List.of(new Group("food", "Cuisine et alimentation", 20), new Group("law", "Droit", 1_200));

    private EscoSamples() {}

    public static Stream<Sample> all() {
        FilledForm faulty = new FilledForm(Map.of(), List.of(new FormFault("broader", "Il manque les colonnes <B.>.")));
        List<Branch> branches = List.of(
                new Branch("", "", 3, ""),
                new Branch("S1.2", "liaising <B.>", 1, "law"),
                new Branch("K08", "", 210, ""));
        return Stream.of(
                sample("plain", null, null, FilledForm.EMPTY, List.of(), ""),
                sample("refused", null, null, faulty, List.of(), ""),
                sample(
                        "waits",
                        null,
                        files("018f2b6e-0000-7000-8000-000000000003", 2, branches),
                        FilledForm.EMPTY,
                        List.of(new Fault("skills_fr", 12_000, "=<B.>", "Un nom ne commence pas ainsi.")),
                        "read"),
                sample(
                        "counts",
                        files("018f2b6e-0000-7000-8000-000000000004", 0, List.of()),
                        files("018f2b6e-0000-7000-8000-000000000005", 1, List.of()),
                        FilledForm.EMPTY,
                        List.of(),
                        "taken"));
    }

    private static Files files(String id, int faults, List<Branch> branches) {
        return new Files(id, AT, "skills_fr, broader", 140, 13_820, faults, branches);
    }

    private static Sample sample(
            String name,
            @Nullable Files counts,
            @Nullable Files waits,
            FilledForm form,
            List<Fault> faults,
            String happened) {
        return new Sample(
                "matching/esco/skills",
                name,
                new OperatorSkillsView(HREF, 472, GROUPS, counts, waits, form, faults, happened));
    }
}
