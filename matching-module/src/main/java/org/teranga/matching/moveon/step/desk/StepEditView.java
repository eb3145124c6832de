package org.teranga.matching.moveon.step.desk;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * A template of a step as it is worded ({@code matching/moveon/step}).
 *
 * @param href      its own address, from the root of the host
 * @param code      its name; empty for a new one
 * @param title     in the language of the page; empty for a new one
 * @param kept      {@code followed, own, off}
 * @param shipped   whether the platform has it
 * @param newer     whether the platform has another edition than the one from which this was made
 * @param languages in which it can be said, French first
 * @param history   its editions, the latest first
 */
public record StepEditView(
        String href,
        String code,
        String title,
        String kept,
        boolean shipped,
        boolean newer,
        List<Language> languages,
        List<Past> history,
        FilledForm form) {
    public StepEditView {
        languages = List.copyOf(languages);
        history = List.copyOf(history);
    }

    /** An edition: when, by whom, why, and what became of it. */
    public record Past(int edition, Instant at, String by, String kept, String reason) {}
}
