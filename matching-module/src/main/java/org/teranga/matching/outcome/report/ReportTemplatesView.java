package org.teranga.matching.outcome.report;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * An association's own templates of reports ({@code matching/outcome/templates}).
 *
 * @param report  the address of reports, from the root of the host
 * @param own     those that it has
 * @param figures what can be put into one
 * @param form    the form as it stands
 */
public record ReportTemplatesView(String report, List<Own> own, List<String> figures, FilledForm form) {
    public ReportTemplatesView {
        own = List.copyOf(own);
        figures = List.copyOf(figures);
    }

    /** One of them, and of how many figures it is. */
    public record Own(String id, String name, int figures) {}
}
