package org.teranga.matching.spreadsheet.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of the three separators parts the cells: the one that stands most often in the first line, outside quotes. Where the lines below
 * have it less or more often, as below a title, the one that they have counts.
 */
final class SeparatorChoice {
    private static final String SEPARATORS = ",;\t";
    private static final int LINES = 30;

    private SeparatorChoice() {}

    static char of(String text) {
        List<int[]> lines = counts(text);
        if (lines.isEmpty()) {
            return ',';
        }
        int[] first = lines.getFirst();
        int chosen = most(first);
        if (lines.size() < 3 || first[chosen] > 0 && median(lines, chosen) == first[chosen]) {
            return SEPARATORS.charAt(chosen);
        }
        int[] usual = {median(lines, 0), median(lines, 1), median(lines, 2)};
        return SEPARATORS.charAt(usual[most(usual)] > 0 ? most(usual) : chosen);
    }

    private static int most(int[] counts) {
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return 1;
        }
        return counts[2] > counts[0] ? 2 : 0;
    }

    /** How often a separator stands in most of the lines below the first that are not blank. */
    private static int median(List<int[]> lines, int separator) {
        int[] sorted = lines.stream()
                .skip(1)
                .mapToInt(counts -> counts[separator])
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static List<int[]> counts(String text) {
        List<int[]> lines = new ArrayList<>();
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    lines.add(counts);
                }
                counts = new int[SEPARATORS.length()];
                blank = true;
            } else {
                blank = false;
                int which = quoted ? -1 : SEPARATORS.indexOf(c);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        if (!blank && lines.size() < LINES) {
            lines.add(counts);
        }
        return lines;
    }
}
