package org.teranga.rights.review;

import java.util.List;

/**
 * The content of the e-mail about pages that are due ({@code mail/rights_due}).
 *
 * @param association whose pages
 * @param name        what to call the reader; empty where nobody said
 * @param count       how many pages
 * @param titles      what the first of them are called
 * @param url         where they are checked
 */
public record DueMail(String association, String name, int count, List<String> titles, String url) {
    public DueMail {
        titles = List.copyOf(titles);
    }
}
