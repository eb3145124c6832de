package org.teranga.training.quiz.gift;

/** The lines of a file, one at a time, stripped; one may go back to a line. It never holds more than the line it stands at. */
final class Lines {
    private final String file;
    private int start;
    private int end;
    private int number = 1;
    private String line = "";

    Lines(String file) {
        this.file = file;
        cut();
    }

    /** Whether all have been read. */
    boolean done() {
        return start > file.length();
    }

    String line() {
        return line;
    }

    /** It with the blanks at its beginning, and the two at its end: there they mean something where words are laid out. */
    String kept() {
        int first = start;
        while (first < end && (file.charAt(first) == ' ' || file.charAt(first) == '\t')) {
            first++;
        }
        return file.substring(start, first) + line + (file.startsWith("  ", end - 2) && end - 2 >= first ? "  " : "");
    }

    /** Its number, from 1. */
    int number() {
        return number;
    }

    void next() {
        start = end + 1;
        if (end + 1 < file.length() && file.charAt(end) == '\r' && file.charAt(end + 1) == '\n') {
            start++;
        }
        number++;
        cut();
    }

    Place place() {
        return new Place(start, number);
    }

    void back(Place place) {
        start = place.start();
        number = place.number();
        cut();
    }

    private void cut() {
        end = start;
        while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
            end++;
        }
        line = done() ? "" : file.substring(start, end).strip();
    }

    /** Where a line stands. */
    record Place(int start, int number) {}
}
