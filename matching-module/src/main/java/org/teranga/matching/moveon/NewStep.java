package org.teranga.matching.moveon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.matching.moveon.step.StepTemplate;

/**
 * A step that comes into a plan.
 *
 * @param template the code of its template; null for one in own words
 * @param title    what is done, in own words; empty where a template says it
 * @param note     what the household writes to it; empty for nothing
 * @param due      by when; null where nothing is said
 */
public record NewStep(
        MoveOnTrack track,
        @Nullable String template,
        String title,
        String note,
        @Nullable LocalDate due) {
    public NewStep {
        if (template == null && title.isBlank()) {
            throw new IllegalArgumentException("a step that says nothing");
        }
    }

    /** One as a template says it. */
    public static NewStep of(StepTemplate template) {
        return new NewStep(template.track(), template.code(), "", "", null);
    }
}
