package org.teranga.matching.moveon.own;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.moveon.sharing.PlanHelper;
import org.teranga.matching.moveon.step.StepSource;
import org.teranga.matching.moveon.step.StepText;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.theme.FilledForm;

/**
 * A household's plan on its own page ({@code matching/moveon/plan}). From {@code href} lead on: a POST to {@code /do/<form>}, a GET of
 * {@code /plan.ics}.
 *
 * @param href     its own address, from the root of the host
 * @param back     the page before; empty where there is none
 * @param begun    whether there is a plan; else the household reads what one is, and may begin it
 * @param asked    whether it is asked whether it would like one
 * @param tracks   what the plan has, track by track; none before it is begun
 * @param helpers  whom something can be opened to, beside the team
 * @param dates    whether a step has a date, so that there is something for a calendar
 * @param happened what the household just did; empty where nothing
 * @param form     what was typed, and what is wrong with it
 */
public record OwnPlanView(
        String href,
        String back,
        boolean begun,
        boolean asked,
        List<Track> tracks,
        List<PlanHelper> helpers,
        boolean dates,
        String happened,
        FilledForm form) {
    public OwnPlanView {
        tracks = List.copyOf(tracks);
        helpers = List.copyOf(helpers);
    }

    /**
     * A track.
     *
     * @param code      {@code housing, rights, work, french}
     * @param steps     those to be done, what is due first
     * @param past      those that are done or left out
     * @param proposed  what the team proposes
     * @param suggested templates that are not in the plan
     * @param opened    to whom all of it is open
     */
    public record Track(
            String code,
            List<Step> steps,
            List<Step> past,
            List<Step> proposed,
            List<Suggested> suggested,
            List<Opened> opened) {
        public Track {
            steps = List.copyOf(steps);
            past = List.copyOf(past);
            proposed = List.copyOf(proposed);
            suggested = List.copyOf(suggested);
            opened = List.copyOf(opened);
        }
    }

    /**
     * A step.
     *
     * @param title    what is done, in the language of the page, in French, or in own words
     * @param note     what the household wrote to it
     * @param due      by when; null where nothing is said
     * @param late     whether that day is past
     * @param state    {@code proposed, open, done, skipped}
     * @param asked    whether it is asked about, since it stands still
     * @param told     what its template says; null for one in own words
     * @param opened   to whom it is open by itself
     * @param helping  the kind of help that can be looked for; empty for none
     * @param wishes   what is asked of that kind of help alone, and nothing of it is required
     * @param sought   what became of looking for it: {@code looking, proposed, found, over}; empty where nobody looks
     * @param needHref the page of that; empty where none is reached from here
     */
    public record Step(
            String id,
            String title,
            String note,
            @Nullable LocalDate due,
            boolean late,
            String state,
            boolean asked,
            @Nullable Told told,
            List<Opened> opened,
            String helping,
            List<KindQuestion> wishes,
            String sought,
            String needHref) {
        public Step {
            opened = List.copyOf(opened);
            wishes = List.copyOf(wishes);
        }
    }

    /**
     * What a template says.
     *
     * @param text    in {@code language}
     * @param french  in French, which stands beside where it is another language
     * @param papers  what to bring, by codes
     * @param weeks   how many weeks it usually takes at most; 0 where nobody can say
     * @param rights  the checked page about it; null where there is none
     * @param course  the address of a lesson of the association; empty for none
     * @param sources where it comes from
     * @param checked on which day these were read; null where nobody said
     */
    public record Told(
            StepText text,
            String language,
            StepText french,
            List<String> papers,
            int weeks,
            @Nullable GuidancePage rights,
            String course,
            List<StepSource> sources,
            @Nullable LocalDate checked) {
        public Told {
            papers = List.copyOf(papers);
            sources = List.copyOf(sources);
        }

        /** Whether the French stands beside. */
        public boolean beside() {
            return !language.equals("fr");
        }
    }

    /** A template that is not in the plan. */
    public record Suggested(String code, String title, String why, String language) {}

    /** To whom something is open: {@code team}, or the helper of this placement; {@code id} closes it. */
    public record Opened(String id, String whom, String name) {}
}
