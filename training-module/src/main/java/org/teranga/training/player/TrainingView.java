package org.teranga.training.player;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.training.enrolment.MissingForPlacement;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * The courses of the signed-in person ({@code training/player/index}).
 *
 * @param courses what is asked of this person and not completed first, then what else there is, then what is completed
 * @param missing what still stands before a placement; null for whoever offers nothing
 */
public record TrainingView(List<Card> courses, @Nullable List<MissingForPlacement> missing) {
    public TrainingView {
        courses = List.copyOf(courses);
    }

    /** The part of them that stands together. */
    public List<Card> group(String group) {
        return courses.stream().filter(card -> card.group().equals(group)).toList();
    }

    /**
     * A course.
     *
     * @param group     {@code asked}, {@code open} or {@code done}
     * @param href      its address
     * @param goOn      where to begin or to go on; null where nothing is left
     * @param title     what it is called
     * @param lede      the sentence below
     * @param tongue    of both; null where it is the page's
     * @param languages those in which it is there, French first
     * @param state     where the learner stands
     * @param minutes   how long all of it takes, about
     * @param percent   how much is done
     * @param parts     how many parts it has
     * @param partsDone how many are done
     * @param renewable whether it can be taken anew
     * @param until     the last day of its completion; null for none
     */
    public record Card(
            String group,
            String href,
            @Nullable String goOn,
            String title,
            String lede,
            @Nullable LessonLanguageView tongue,
            List<LessonLanguageView> languages,
            String state,
            int minutes,
            int percent,
            int parts,
            int partsDone,
            boolean renewable,
            @Nullable LocalDate until) {}
}
