package org.teranga.launcher.match;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows that were left out, told in at most three lines. */
final class Faults {
    private static final int TOLD = 2;

    private final List<String> first = new ArrayList<>();
    private int count;

    /** Remembers a row that cannot be used: {@code offers.csv line 7, capacity "x": …}. */
    void add(String fault) {
        if (count++ < TOLD) {
            first.add(fault);
        }
    }

    /** Tells them. */
    void tell(PrintWriter err) {
        first.forEach(fault -> err.println("teranga: left out: " + fault));
        if (count > first.size()) {
            err.println("teranga: left out: " + (count - first.size()) + " more rows");
        }
    }
}
