package org.teranga.matching.referrer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.locality.PlaceChoice;
import org.teranga.platform.theme.FilledForm;

/**
 * The form by which a partner enters a need, or corrects one ({@code matching/referrer/form}).
 *
 * @param partner for which partner
 * @param kind    which kind of help; empty where it is still to be chosen, then the page shows the kinds
 * @param form    the answers so far
 * @param action  where the form is sent, from the root of the host
 * @param back    where it leads when nothing is sent
 * @param once    which form it is, so that pressing twice is once; null where one is corrected
 * @param number  the receipt number of what is corrected; empty where one is entered
 * @param version what it stood at when it was shown
 * @param kinds   those to choose from, by code
 * @param places  those that the place may mean, where it may mean several
 * @param told    what the household is told, in each language
 */
public record ReferralFormView(
        String partner,
        String kind,
        FilledForm form,
        String action,
        String back,
        @Nullable String once,
        String number,
        long version,
        List<String> kinds,
        List<PlaceChoice> places,
        List<Told> told) {
    public ReferralFormView {
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
        told = List.copyOf(told);
    }

    /** The questions of this kind of help. */
    public List<KindQuestion> questions() {
        return NeedFields.questions(kind);
    }

    /** Whether a need is corrected, and none entered. */
    public boolean corrects() {
        return once == null;
    }

    /**
     * What the household is told, in one language.
     *
     * @param tag   BCP 47 code
     * @param words the very words
     * @param rtl   whether it is read from right to left
     */
    public record Told(String tag, String words, boolean rtl) {}
}
