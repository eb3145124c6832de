package org.teranga.matching.safeguarding.policy.desk;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of the association's own checks ({@code matching/safeguarding/policy_own}).
 *
 * @param href     where it is sent
 * @param back     where the whole policy is read
 * @param rows     the numbers of its rows; those at the end are empty
 * @param form     what stands in the fields, and what is wrong
 * @param seen     what the reader had before them
 * @param outdated whether somebody else was faster
 */
public record OwnChecksView(
        String href, String back, List<Integer> rows, FilledForm form, String seen, boolean outdated) {
    public OwnChecksView {
        rows = List.copyOf(rows);
    }
}
