package org.teranga.matching.pool.need.status;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * The page where a household fills in what it left blank ({@code matching/need/complete}).
 *
 * @param kind   which kind of help it is
 * @param fields what is asked, by the names of the fields
 * @param form   the answers so far
 * @param href   the page of the need, from the root of the host; the form is sent to {@code /complete} below it
 */
public record NeedCompleteView(String kind, List<String> fields, FilledForm form, String href) {
    public NeedCompleteView {
        fields = List.copyOf(fields);
    }
}
