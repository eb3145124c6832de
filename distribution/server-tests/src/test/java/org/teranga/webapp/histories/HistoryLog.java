package org.teranga.webapp.histories;

import java.util.Map;

/** What has happened in a history, for whoever reads why it broke, and how often what was reached over all histories. */
final class HistoryLog {
    private final StringBuilder words = new StringBuilder();
    private final Map<String, Integer> seen;

    /** @param seen how often what was reached, over all histories */
    HistoryLog(Map<String, Integer> seen) {
        this.seen = seen;
    }

    void tell(String what) {
        words.append("\n  ").append(what);
    }

    void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
