package org.teranga.matching.plan.tuning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * Before rules are published, or published anew ({@code matching/plan/tuning/confirm}): the difference, once more, and the reason.
 *
 * @param href     where the form is sent
 * @param back     where it leads to leave everything as it is
 * @param restored the earlier version that would hold again; null where the draft is published
 * @param standing what is in force, and what is being written
 * @param form     the reason, and what is wrong
 * @param changes  what changes in the rules, in words; empty where they say the same
 * @param effect   what changes for people
 * @param floors   the floors that cannot be reached today, each in a sentence; their field is {@code confirmUnreachable}
 * @param confirms what is sent to confirm all of them: the codes of their groups
 * @param outdated whether somebody else has changed something while this was read
 */
public record ConfirmView(
        String href,
        String back,
        @Nullable Integer restored,
        TuningView.Standing standing,
        FilledForm form,
        List<String> changes,
        EffectView effect,
        List<String> floors,
        String confirms,
        boolean outdated) {
    public ConfirmView {
        changes = List.copyOf(changes);
        floors = List.copyOf(floors);
    }
}
