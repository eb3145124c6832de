package org.teranga.rights.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.rights.deadline.Deadline;
import org.teranga.rights.deadline.DeadlinesView;
import org.teranga.rights.deadline.DeadlinesView.Answer;
import org.teranga.rights.deadline.DeadlinesView.Due;
import org.teranga.rights.deadline.DeadlinesView.Letter;
import org.teranga.rights.deadline.desk.DeadlineDeskView;

/** A reader counts a deadline. */
public final class DeadlineSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final String DATA = """
            {"letters":{"ofpra_refusal":{"key":"cnda","letter":"ofpra_refusal","number":1,"unit":"month","onLetter":true,"counting":"either",\
            "lastDay":"moves","arrivals":["signed","portal"],"aid":{"days":15,"effect":"suspends"},"says":"x"}},\
            "closed":{"all":["2026-12-25"]},"dates":["{D} <x> {Y}"],"weekdays":["dimanche"]}""";

    private DeadlineSamples() {}

    public static Stream<Sample> all() {
        Due due = new Due(
                DAY,
                LocalDate.of(2026, 12, 3),
                "16:30",
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2026, 11, 18),
                23,
                Set.of("counting", "last_day", "arrival", "hour"));
        Due plain = new Due(DAY, DAY.plusDays(7), "", DAY.plusDays(7), null, null, Set.of());
        return Stream.of(
                sample("start", FilledForm.EMPTY, null),
                sample(
                        "due",
                        FilledForm.startingWith(
                                Map.of("letter", "ofpra_refusal", "day", "2026-11-03", "asked", "2026-11-10")),
                        new Answer("ofpra_refusal", due, 30)),
                sample("past", FilledForm.EMPTY, new Answer("sante.one", plain, -3)),
                sample("unsure", FilledForm.EMPTY, new Answer("oqtf", null, 0)),
                sample(
                        "faulty",
                        new FilledForm(
                                Map.of("number", List.of("-1")),
                                List.of(
                                        new FormFault("letter", "Choisissez."),
                                        new FormFault("arrival", "Choisissez <ici>."),
                                        new FormFault("day", "Écrivez."),
                                        new FormFault("number", "Écrivez."))),
                        null),
                desk("some", FilledForm.EMPTY, "other", "saved"),
                desk(
                        "faulty",
                        new FilledForm(
                                Map.of(),
                                List.of(
                                        new FormFault("says", "Dites <ce>."),
                                        new FormFault("arrivals", "Choisissez."))),
                        "",
                        ""),
                desk("none", FilledForm.EMPTY, "", "removed"),
                new Sample(
                        "rights/deadline/deadlines",
                        "none",
                        new DeadlinesView(
                                "/fr/rights/deadlines",
                                List.of(),
                                FilledForm.EMPTY,
                                List.of(),
                                List.of(),
                                "{}",
                                null,
                                List.of())));
    }

    private static Sample sample(String name, FilledForm form, @Nullable Answer answer) {
        return new Sample(
                "rights/deadline/deadlines",
                name,
                new DeadlinesView(
                        "/fr/rights/deadlines",
                        List.of(
                                letter("ofpra_refusal", "", "cnda", true, null, "https://www.legifrance.gouv.fr/"),
                                letter("oqtf", "", "court", false, null, "https://www.legifrance.gouv.fr/"),
                                letter("sante.one", "Une <lettre>", "", true, Languages.FRENCH, "")),
                        form,
                        List.of("signed", "portal", "kept"),
                        List.of(
                                new DeadlinesView.Choice("974", "La Réunion"),
                                new DeadlinesView.Choice("971", "Guadeloupe")),
                        DATA,
                        answer,
                        List.of(
                                new DeadlinesView.Adviser(
                                        "Avocats <sans>", "1 rue & Co, 31000 Toulouse", "05 00 00 00 00", "0500000000"),
                                new DeadlinesView.Adviser("Maison", "2 rue", "", ""))));
    }

    private static Sample desk(String name, FilledForm form, String editing, String happened) {
        boolean none = name.equals("none");
        return new Sample(
                "rights/desk/deadlines",
                name,
                new DeadlineDeskView(
                        RightsDeskSamples.head("published", true, false),
                        "/fr/desk/rights/bail/what/deadlines",
                        "/fr/desk/rights/bail/what",
                        "Ce que c’est",
                        "",
                        none
                                ? List.of()
                                : List.of(
                                        new DeadlineDeskView.Row(
                                                "other", "other", "Congé <b>", 6, "month", "Loi & plus"),
                                        new DeadlineDeskView.Row("oqtf", "oqtf", "", 0, "day", "CESEDA")),
                        editing,
                        form,
                        none ? List.of() : List.of(new DeadlineDeskView.Choice("1", "Loi <89-462>")),
                        Deadline.LETTERS,
                        List.of("signed", "hand"),
                        true,
                        happened));
    }

    private static Letter letter(
            String id, String title, String todo, boolean sure, @Nullable Language other, String url) {
        return new Letter(
                id,
                title,
                title.isEmpty() ? "" : "Répondez & gardez",
                todo,
                other,
                "mail",
                sure,
                "Le recours <CNDA>",
                "/fr/rights/recours-cnda#deadlines",
                other,
                "CESEDA, art. L. 532-1 <B.>",
                url,
                "Le recours est formé dans le délai d’un mois & plus.",
                sure ? DAY : null);
    }
}
