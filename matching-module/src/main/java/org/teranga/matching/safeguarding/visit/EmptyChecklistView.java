package org.teranga.matching.safeguarding.visit;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * The checklist of no home ({@code matching/visit/checklist}), which a device keeps for when there is no line.
 *
 * @param checklist its points, in order
 * @param form      nothing is filled in
 */
public record EmptyChecklistView(List<String> checklist, FilledForm form) {
    public EmptyChecklistView {
        checklist = List.copyOf(checklist);
    }

    static EmptyChecklistView show() {
        return new EmptyChecklistView(HomeVisit.Report.CHECKLIST, FilledForm.EMPTY);
    }
}
