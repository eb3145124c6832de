package org.teranga.matching.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.ProjectMilestone;
import org.teranga.matching.community.project.ProjectPicture;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.RoleTerms;
import org.teranga.matching.community.project.letter.ProjectMail;
import org.teranga.matching.community.project.own.OwnProjectView;
import org.teranga.matching.community.project.own.ProjectPartView;
import org.teranga.matching.community.project.team.NoProjectView;
import org.teranga.matching.community.project.team.ProjectListView;
import org.teranga.matching.community.project.team.TeamProjectView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;

/** Projects: on the household's own page, with its forms, and at the desk. */
public final class ProjectSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String HREF = "/fr/need/status/L/project";
    private static final ProjectPicture PICTURE = new ProjectPicture(new UUID(0, 3), "Une <cafetière>", 640, 480);

    private ProjectSamples() {}

    /** All of them. */
    public static Stream<Sample> all() {
        return Stream.of(own(), parts(), desk()).flatMap(some -> some);
    }

    /** The letters. */
    public static List<ProjectMail> letters(String association, String link) {
        return Stream.of("proposed", "begun")
                .map(letter -> new ProjectMail(association, letter, link))
                .toList();
    }

    private static Stream<Sample> own() {
        OwnProjectView.Other over = new OwnProjectView.Other("9", "Un <disque>", "recorded", DAY, true);
        OwnProjectView.Other beside = new OwnProjectView.Other("8", "", "", null, false);
        return Stream.of(
                new Sample(
                        "matching/community/project", "none", new OwnProjectView(HREF, "", null, List.of(), "deleted")),
                new Sample(
                        "matching/community/project",
                        "over",
                        new OwnProjectView(HREF, "", null, List.of(over), "closed")),
                new Sample(
                        "matching/community/project",
                        "blank",
                        new OwnProjectView(
                                HREF,
                                "",
                                shown(ProjectWords.NONE, null, List.of(), List.of(), List.of()),
                                List.of(),
                                "")),
                new Sample("matching/community/project", "full", full(List.of(over, beside))));
    }

    private static OwnProjectView full(List<OwnProjectView.Other> others) {
        List<OwnProjectView.Role> roles = List.of(
                new OwnProjectView.Role("1", terms("Les <comptes>", true), true),
                new OwnProjectView.Role("2", terms("Le bois", false), true),
                new OwnProjectView.Role("3", terms("Le son", false), false));
        List<ProjectMilestone> road = List.of(
                new ProjectMilestone(new UUID(0, 1), "Quarante <voisins>", "done", DAY),
                new ProjectMilestone(new UUID(0, 2), "Le local", "now", null),
                new ProjectMilestone(new UUID(0, 4), "On ouvre", "later", DAY));
        List<OwnProjectView.Proposed> proposed = List.of(
                new OwnProjectView.Proposed("5", "title", "Buna", "Un café"),
                new OwnProjectView.Proposed("6", "missing", "Un <comptable>\nUn menuisier", ""));
        ProjectWords words =
                new ProjectWords("Buna, <un café>", "Le café de ma mère.\nTrois tasses.", "L’idée", "Un prêt");
        return new OwnProjectView(
                HREF, "/fr/need/status/L", shown(words, PICTURE, roles, road, proposed), others, "saved");
    }

    private static OwnProjectView.Shown shown(
            ProjectWords words,
            @Nullable ProjectPicture picture,
            List<OwnProjectView.Role> roles,
            List<ProjectMilestone> road,
            List<OwnProjectView.Proposed> proposed) {
        return new OwnProjectView.Shown(
                words,
                "forming",
                DAY,
                picture,
                roles,
                road,
                proposed,
                List.of(
                        new OwnProjectView.Opening("association_page", true),
                        new OwnProjectView.Opening("association_picture", false),
                        new OwnProjectView.Opening("asked_page", false)));
    }

    private static RoleTerms terms(String skill, boolean needed) {
        return new RoleTerms(
                skill,
                needed ? "Un plan\nsur deux ans" : "",
                needed ? 2 : 1,
                needed ? 4 : null,
                List.of("fr", "ti"),
                "both",
                needed);
    }

    private static Stream<Sample> parts() {
        FilledForm faulty = FilledForm.sent(
                Map.of("title", List.of("")),
                List.of(
                        new FormFault("title", "Dites"),
                        new FormFault("skill", "Dites"),
                        new FormFault("words", "Dites"),
                        new FormFault("due", "Un jour"),
                        new FormFault("file", "Une photo"),
                        new FormFault("caption", "Dites"),
                        new FormFault("result", "Dites")));
        return Stream.of("words", "role", "milestone", "picture", "stage", "delete")
                .flatMap(part -> Stream.of(
                        new Sample("matching/community/part", part, part(part, "", true, FilledForm.EMPTY)),
                        new Sample(
                                "matching/community/part", part + "_known", part(part, "1", false, FilledForm.EMPTY)),
                        new Sample("matching/community/part", part + "_faulty", part(part, "", true, faulty))));
    }

    private static ProjectPartView part(String part, String id, boolean open, FilledForm form) {
        return new ProjectPartView(
                HREF, part, id, !id.isEmpty(), "Buna <café>", open, id.isEmpty() ? null : PICTURE, form);
    }

    private static Stream<Sample> desk() {
        List<ProjectListView.Row> rows = List.of(
                new ProjectListView.Row(
                        "/fr/desk/projects/1",
                        "M-1804",
                        "forming",
                        List.of("Les <comptes>", "Le bois"),
                        3,
                        DAY,
                        DAY,
                        "Inès <M>",
                        true),
                new ProjectListView.Row("/fr/desk/projects/2", "", "idea", List.of(), 0, null, DAY, "", false));
        ListQuery query = ListQuery.of(Map.of(), Set.of("stage", "owner"), List.of("since", "-begun"), 1);
        ListQuery mine =
                ListQuery.of(Map.of("owner", List.of("me")), Set.of("stage", "owner"), List.of("since", "-begun"), 1);
        FilledForm faulty = FilledForm.sent(Map.of("words", List.of("")), List.of(new FormFault("words", "Écrivez")));
        return Stream.of(
                new Sample("matching/community/list", "some", new ProjectListView(query, rows, 2)),
                new Sample("matching/community/list", "none", new ProjectListView(query, List.of(), 0)),
                new Sample("matching/community/list", "none_found", new ProjectListView(mine, List.of(), 0)),
                new Sample("matching/community/none", "none", new NoProjectView("M-1804", "/fr/desk/needs/1")),
                new Sample("matching/community/file", "closed", file(null, null, "", FilledForm.EMPTY)),
                new Sample(
                        "matching/community/file",
                        "opened",
                        file(
                                new TeamProjectView.Opened(
                                        new ProjectWords("Buna", "Un <café>\nTrois tasses", "L’idée", "Un prêt"),
                                        List.of(new ProjectMilestone(new UUID(0, 2), "Le <local>", "now", DAY))),
                                PICTURE,
                                "proposed",
                                FilledForm.EMPTY)),
                new Sample(
                        "matching/community/file",
                        "faulty",
                        file(new TeamProjectView.Opened(ProjectWords.NONE, List.of()), null, "", faulty)));
    }

    private static TeamProjectView file(
            TeamProjectView.@Nullable Opened opened,
            @Nullable ProjectPicture picture,
            String happened,
            FilledForm form) {
        boolean open = opened != null;
        return new TeamProjectView(
                "/fr/desk/projects/1",
                open ? "M-1804" : "",
                open ? "/fr/desk/needs/1" : "",
                "forming",
                DAY,
                open
                        ? List.of(
                                new TeamProjectView.Role(terms("Les <comptes>", true), true, DAY),
                                new TeamProjectView.Role(terms("Le bois", false), false, DAY))
                        : List.of(),
                opened,
                picture,
                open,
                open ? CaseFileSamples.held("project") : null,
                happened,
                form);
    }
}
