package org.teranga.matching.safeguarding.policy.desk;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of what is asked for one kind of help ({@code matching/safeguarding/policy_lines}).
 *
 * @param href    where it is sent
 * @param back    where the whole policy is read
 * @param label   the kind of help
 * @param rows    the numbers of its rows; those at the end are empty
 * @param checks  what can be asked; the empty one leaves a row out
 * @param of      of whom
 * @param before  before what
 * @param only    where only
 * @param evidence on what it may rest
 * @param recorders who may record it
 * @param floor   what the platform asks of everybody, in sentences
 * @param form    what stands in the fields, and what is wrong
 * @param seen    what the reader had before them
 */
public record PolicyLinesView(
        String href,
        String back,
        String label,
        List<Integer> rows,
        List<LineOption> checks,
        List<LineOption> of,
        List<LineOption> before,
        List<LineOption> only,
        List<LineOption> evidence,
        List<LineOption> recorders,
        List<String> floor,
        FilledForm form,
        String seen,
        boolean outdated) {
    public PolicyLinesView {
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
        of = List.copyOf(of);
        before = List.copyOf(before);
        only = List.copyOf(only);
        evidence = List.copyOf(evidence);
        recorders = List.copyOf(recorders);
        floor = List.copyOf(floor);
    }

    /** One of the answers. */
    public record LineOption(String value, String label) {}
}
