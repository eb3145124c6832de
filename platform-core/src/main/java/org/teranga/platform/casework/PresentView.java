package org.teranga.platform.casework;

import java.util.List;

/**
 * Who else looks at a file now ({@code platform/casework/present}), which the page of the file asks for again and again for a while.
 *
 * @param href    this page, from the root of the host
 * @param back    the page of the file
 * @param present who else is there
 * @param turn    how often it was asked for
 */
public record PresentView(String href, String back, List<CaseFileView.Present> present, int turn) {
    /** After so many times the page asks no more: what nobody uses must not keep anybody signed in. */
    public static final int MOST = 40;

    public PresentView {
        present = List.copyOf(present);
    }

    /** Those of them alone who call. */
    PresentView calling() {
        return new PresentView(
                href, back, present.stream().filter(CaseFileView.Present::calls).toList(), turn);
    }

    /** Where it is asked for the next time; empty where it is not. */
    public String next() {
        return turn >= MOST ? "" : href + "?turn=" + (turn + 1);
    }
}
