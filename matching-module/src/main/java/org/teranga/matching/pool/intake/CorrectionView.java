package org.teranga.matching.pool.intake;

import java.util.List;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.form.SkillLine;
import org.teranga.matching.pool.locality.PlaceChoice;
import org.teranga.matching.skill.SkillName;
import org.teranga.platform.theme.FilledForm;

/**
 * The form by which staff correct an offer or a need ({@code matching/desk/correction}). Its fields are those of the form of either.
 *
 * @param what          {@code offer} or {@code need}
 * @param receiptNumber what it is called by
 * @param kind          which kind of help; it stays
 * @param form          the answers so far
 * @param overtaken     whether somebody else changed it while these answers were written
 * @param version       what it stood at when it was shown; it is sent back
 * @param href          its own page, from the root of the host; the form is sent to {@code /correct} below it
 * @param places        those that the place may mean, where it may mean several
 * @param skills        names of skills, to choose from while typing; none where they are not asked one by one
 */
public record CorrectionView(
        String what,
        String receiptNumber,
        String kind,
        FilledForm form,
        boolean overtaken,
        long version,
        String href,
        List<PlaceChoice> places,
        List<SkillName> skills) {
    public CorrectionView {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
    }

    /** The questions of this kind of help. */
    public List<KindQuestion> questions() {
        return need() ? NeedFields.questions(kind) : OfferFields.questions(kind);
    }

    /** The lines in which skills are asked one by one, and how well; none where they stand in one line. */
    public List<SkillLine> skillLines() {
        return need() ? List.of() : OfferFields.skillLines(kind, form.values());
    }

    /** Whether it is a need. */
    public boolean need() {
        return what.equals("need");
    }

    /** Whether it is about a home, with its own questions. */
    public boolean housing() {
        return kind.equals("housing");
    }
}
