package org.teranga.platform.spreadsheet;

import java.util.regex.Pattern;

/**
 * A text in a cell of a spreadsheet. What a spreadsheet program would calculate gets an apostrophe before it, which makes a text of it; our own
 * reader takes it away again. A program may take a semicolon, a tab or the end of a line within a cell for the end of that cell: what stands
 * after one is looked at as the beginning is.
 */
public final class CellText {
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9][0-9 .\\u00A0\\u202F]*");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    private CellText() {}

    /** The text so that no spreadsheet program calculates it in a file of CSV; signed numbers, as those of telephones, do no harm. */
    public static String harmless(String cell) {
        StringBuilder safe = new StringBuilder(cell.length() + 2);
        if (beginsWithBreak(bare(cell))) {
            safe.append('\'');
        }
        for (int from = 0; from <= cell.length(); ) {
            int end = end(cell, from);
            String part = cell.substring(from, end);
            if (calculates(bare(part))) {
                safe.append('\'');
            }
            safe.append(cell, from, Math.min(end + 1, cell.length()));
            from = end + 1;
        }
        return safe.toString();
    }

    /** The text so that it is none to be calculated in a workbook either, once somebody edits the cell: there it is a text from the start. */
    public static String inWorkbook(String cell) {
        String bare = bare(cell);
        return beginsWithBreak(bare) || calculates(bare) ? "'" + cell : cell;
    }

    /** What was written before it was made harmless. */
    public static String original(String cell) {
        if (cell.indexOf('\'') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        int start = cell.startsWith("'") && beginsWithBreak(bare(cell)) ? 1 : 0;
        for (int from = start; from <= cell.length(); ) {
            int end = end(cell, from);
            String part = cell.substring(from, end);
            boolean made = part.startsWith("'") && calculates(bare(part));
            text.append(cell, made ? from + 1 : from, Math.min(end + 1, cell.length()));
            from = end + 1;
        }
        return text.toString();
    }

    private static int end(String cell, int from) {
        int at = from;
        while (at < cell.length() && ";\t\r\n".indexOf(cell.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String bare(String part) {
        int at = 0;
        while (at < part.length() && part.charAt(at) == '\'') {
            at++;
        }
        return part.substring(at);
    }

    private static boolean beginsWithBreak(String text) {
        return text.startsWith("\t") || text.startsWith("\r");
    }

    private static boolean calculates(String part) {
        String text = BLANK.matcher(part).replaceFirst("");
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\uFF1D', '\uFF20' -> true;
            case '+', '-', '\uFF0B', '\uFF0D' -> !NUMBER.matcher(text.strip()).matches();
            default -> false;
        };
    }
}
