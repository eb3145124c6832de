package org.teranga.matching.desk.list;

import java.util.regex.Pattern;
import org.teranga.platform.form.Answers;

/** The part of a list that somebody came from, as a form names it: {@code list}, the address of the list from the question mark on. */
public final class ListAddress {
    private static final Pattern QUERY = Pattern.compile("\\?[A-Za-z0-9=&%.*_+-]{0,2000}");
    private static final Pattern CUT_SHORT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private ListAddress() {}

    /** What was sent; the whole list where that is no such address. */
    public static String of(Answers sent) {
        String list = sent.first("list");
        return QUERY.matcher(list).matches() && !CUT_SHORT.matcher(list).find() ? list : "?";
    }
}
