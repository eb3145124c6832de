package org.teranga.matching.upload.desk;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * The meaning of a file's columns ({@code matching/upload/columns}).
 *
 * @param form    the answers so far: {@code column-0} and so on, {@code kind}; faults stand at them
 * @param action  where the form is sent
 * @param dropHref where the file is given up
 * @param what    {@code offers} or {@code needs}
 * @param columns those of the file, in order
 * @param choices what a column may mean
 * @param kinds   what all rows may be, where no column tells it
 * @param values  words in closed columns of which nobody knows what they mean
 * @param more    how many cells with other such words there are, which are asked afterwards
 * @param header  the line that names the columns
 */
public record ColumnsView(
        FilledForm form,
        String action,
        String dropHref,
        String what,
        List<Column> columns,
        List<Choice> choices,
        List<Choice> kinds,
        List<Value> values,
        int more,
        Header header) {
    public ColumnsView {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
        kinds = List.copyOf(kinds);
        values = List.copyOf(values);
    }

    /**
     * A column of the file.
     *
     * @param field   the name of its question
     * @param name    as it stands in the file; empty where it has none
     * @param samples some of what stands in it
     */
    public record Column(String field, String name, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A word of which nobody knows what it means.
     *
     * @param field   the name of its question
     * @param column  what its column is, in words
     * @param word    as it stands in the file
     * @param count   how many cells have it
     * @param choices what it may mean
     */
    public record Value(String field, String column, String word, int count, List<Choice> choices) {
        public Value {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The line that names the columns, as it was found or chosen.
     *
     * @param action where another one is said
     * @param lines  the first lines of the file
     * @param chosen which of them
     */
    public record Header(String action, List<Choice> lines, String chosen) {
        public Header {
            lines = List.copyOf(lines);
        }
    }

    /** Something to choose: what is sent, and its words. */
    public record Choice(String value, String label) {}
}
