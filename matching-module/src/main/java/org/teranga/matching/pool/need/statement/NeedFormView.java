package org.teranga.matching.pool.need.statement;

import java.util.List;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.locality.PlaceChoice;
import org.teranga.platform.theme.FilledForm;

/**
 * The need form ({@code matching/need/form}), new or faulty. Its fields have the names of the spreadsheet's columns; the place, however
 * it is written, is {@code postcode}.
 *
 * @param kind   which kind of help; empty where it is still to be chosen, then the page shows the kinds
 * @param form   the answers so far
 * @param action where the form is sent, from the root of the host
 * @param kinds  those to choose from, by code
 * @param places those that the place may mean, where it may mean several
 */
public record NeedFormView(String kind, FilledForm form, String action, List<String> kinds, List<PlaceChoice> places) {
    public NeedFormView {
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
    }

    /** The questions of this kind of help. */
    public List<KindQuestion> questions() {
        return NeedFields.questions(kind);
    }

    /** Whether a home is needed. */
    public boolean housing() {
        return kind.equals("housing");
    }
}
