package org.teranga.training.authoring.version;

import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.authoring.CourseHead;

/**
 * The terms of a course, as a form ({@code training/desk/terms}).
 *
 * @param head    which course
 * @param href    its address
 * @param grants  codes of what it can give
 * @param courses the other courses, which may belong to it
 * @param form    what stands in the fields
 */
public record TermsView(CourseHead head, String href, List<String> grants, List<Other> courses, FilledForm form) {
    public TermsView {
        grants = List.copyOf(grants);
        courses = List.copyOf(courses);
    }

    /** Another course. */
    public record Other(String id, String title) {}
}
