package org.teranga.matching.plan.tuning.file;

import java.util.List;
import org.teranga.matching.plan.tuning.TuningView;
import org.teranga.platform.theme.FilledForm;

/**
 * Rules as a file, out and in ({@code matching/plan/tuning/file}).
 *
 * @param href     its own address; the files lie below it, a POST brings one in
 * @param standing where the rules stand
 * @param form     the form as it stands
 * @param faults   what is wrong with the file, place by place
 * @param more     how many faults are not shown
 */
public record RuleFileView(String href, TuningView.Standing standing, FilledForm form, List<Fault> faults, int more) {
    public RuleFileView {
        faults = List.copyOf(faults);
    }

    /** What is wrong at a place of the file. */
    public record Fault(String place, String message) {}
}
