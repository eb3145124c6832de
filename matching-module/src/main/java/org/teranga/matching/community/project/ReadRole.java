package org.teranga.matching.community.project;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Vocabulary;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.WordsThatReach;

/** Reads what is said of a role. What whoever is asked for it comes to read is no way to reach somebody before both said yes. */
public final class ReadRole {
    private static final int LONGEST_SKILL = 80;
    private static final int LONGEST_WORDS = 600;

    private ReadRole() {}

    /**
     * The role.
     *
     * @throws org.teranga.platform.refusal.Refusal invalid with every fault
     */
    public static RoleTerms of(Answers sent) {
        FormReader in = new FormReader(sent);
        String skill = in.required("skill", in.line("skill", LONGEST_SKILL), "project.fault.skill");
        String words = Objects.requireNonNullElse(in.lines("words", LONGEST_WORDS), "");
        for (String field : List.of("skill", "words")) {
            if (WordsThatReach.among(List.of(field.equals("skill") ? skill : words))) {
                in.fault(field, "intake.words_reach");
            }
        }
        @Nullable Integer seats = in.number("seats", 1, RoleTerms.MOST_SEATS);
        @Nullable Integer hours = in.number("hours_month", 1, RoleTerms.MOST_HOURS);
        List<String> languages = in.languages("languages");
        @Nullable String meets = in.choice("meets", Vocabulary.MEETINGS);
        boolean needed = in.truth("needed");
        in.end();
        return new RoleTerms(
                skill,
                words,
                Objects.requireNonNullElse(seats, 1),
                hours,
                languages,
                Objects.requireNonNullElse(meets, "both"),
                needed);
    }
}
