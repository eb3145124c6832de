package org.teranga.matching.pool.offer.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.form.SkillLine;
import org.teranga.matching.pool.locality.PlaceChoice;
import org.teranga.matching.skill.SkillName;
import org.teranga.platform.theme.FilledForm;

/**
 * The offer form ({@code matching/offer/form}), new, faulty, or to change an offer. Its fields have the names of the spreadsheet's
 * columns; the place, however it is written, is {@code postcode}.
 *
 * @param kind     which kind of help; empty where it is still to be chosen, then the page shows the kinds
 * @param form     the answers so far
 * @param action   where the form is sent, from the root of the host
 * @param changing whether an offer that was left before is changed
 * @param kinds    those to choose from, by code
 * @param waitDays how many days an answer takes, by the association's own figures; null where they say nothing yet
 * @param full     names of the departments where no more offers of this kind can be looked after now
 * @param places   those that the place may mean, where it may mean several
 * @param skills   names of skills in the language of the page, to choose from while typing; none where they are not asked one by one
 */
public record OfferFormView(
        String kind,
        FilledForm form,
        String action,
        boolean changing,
        List<String> kinds,
        @Nullable Integer waitDays,
        List<String> full,
        List<PlaceChoice> places,
        List<SkillName> skills) {
    public OfferFormView {
        kinds = List.copyOf(kinds);
        full = List.copyOf(full);
        places = List.copyOf(places);
        skills = List.copyOf(skills);
    }

    /** The questions of this kind of help. */
    public List<KindQuestion> questions() {
        return OfferFields.questions(kind);
    }

    /** The lines in which skills are asked one by one, and how well; none where they stand in one line. */
    public List<SkillLine> skillLines() {
        return OfferFields.skillLines(kind, form.values());
    }

    /** Whether it is a home, with beds and conditions. */
    public boolean housing() {
        return kind.equals("housing");
    }
}
