package org.teranga.platform.qualification.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * An association's charter as it is written ({@code platform/charter_edit}).
 *
 * @param href      its own address; a POST keeps the draft, {@code /discard} throws it away, {@code /publish} leads to publishing
 * @param edition   the code of the edition that counts
 * @param date      its date
 * @param own       whether that is the association's own text
 * @param begun     whether there is a draft
 * @param happened  what has just happened: {@code kept}, {@code published}, {@code discarded}, or nothing
 * @param meanwhile whether somebody else was faster
 * @param seen      what there is now, to come back with the form
 * @param languages the languages of the association, the first must have a text
 * @param form      the form as it stands, a field a language
 * @param history   the editions before, the newest first
 */
public record CharterEditView(
        String href,
        String edition,
        LocalDate date,
        boolean own,
        boolean begun,
        String happened,
        boolean meanwhile,
        String seen,
        List<Language> languages,
        FilledForm form,
        List<Entry> history) {
    public CharterEditView {
        languages = List.copyOf(languages);
        history = List.copyOf(history);
    }

    /** An edition: its code, when it was published, by whom (empty where that is not known any more), and where it is read. */
    public record Entry(String code, Instant at, String by, String href) {}
}
