package org.teranga.matching.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.matching.pool.need.people.PeopleView;
import org.teranga.matching.pool.need.people.PersonView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** The pages on which a household says its people. */
public final class PeopleSamples {
    /** A mother with a name, somebody of whom only a kind is known, a child of no age yet. */
    public static final List<PersonView> PEOPLE = List.of(
            new PersonView(true, 34, List.of("quiet"), "Amina <A.>"),
            new PersonView(true, null, List.of(), ""),
            new PersonView(false, 0, List.of("cot", "pram"), ""));

    private PeopleSamples() {}

    /** All of them. */
    public static Stream<Sample> all() {
        FilledForm filled = FilledForm.sent(
                Map.of(
                        "age_0", List.of("34"),
                        "who_0", List.of("adult"),
                        "name_0", List.of("Amina <A.>"),
                        "needs_0", List.of("quiet"),
                        "who_1", List.of("child"),
                        "composition", List.of("woman_with_children")),
                List.of(
                        new FormFault("age_1", "\"x\" n’est pas un âge."),
                        new FormFault("agreed", "Dites que vous êtes d’accord.")));
        return Stream.of(
                new Sample(
                        "matching/pool/need/people",
                        "new",
                        new PeopleView("M-2041", 1, FilledForm.EMPTY, "/fr/need/status/Zx9", List.of())),
                new Sample(
                        "matching/pool/need/people",
                        "faulty",
                        new PeopleView("M-2041", 2, filled, "/fr/need/status/Zx9", List.of())),
                new Sample(
                        "matching/pool/need/people",
                        "staff",
                        new PeopleView(
                                "M-2041",
                                2,
                                filled,
                                "/fr/desk/needs/1",
                                List.of(
                                        new PeopleView.Crumb("Équipe", "/fr/desk"),
                                        new PeopleView.Crumb("M-2041", "/fr/desk/needs/1")))));
    }
}
