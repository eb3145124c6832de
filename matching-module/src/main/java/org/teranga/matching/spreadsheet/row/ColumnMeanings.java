package org.teranga.matching.spreadsheet.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;

/**
 * The meaning of a file's columns, where their own names do not say it.
 *
 * @param meanings for each column in order: one of our columns, {@link #REMARK} or {@link #LEFT_OUT}; columns beyond speak for themselves
 * @param kind     the kind of all rows, where no column tells it; else empty
 * @param values   what the words in closed columns mean
 */
public record ColumnMeanings(List<String> meanings, String kind, ValueMeanings values) {
    /** A column that is kept as a remark. */
    public static final String REMARK = "";

    /** A column that is not read at all. */
    public static final String LEFT_OUT = "-";

    /** A column of first names, which come before what stands in the column of names. */
    public static final String FIRST_NAME = "name+";

    /** Every column means what its name says. */
    public static final ColumnMeanings BY_NAME = new ColumnMeanings(List.of(), "", ValueMeanings.STRICT);

    public ColumnMeanings {
        meanings = List.copyOf(meanings);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(values, "values");
    }

    /** Columns that mean this, with cells that say codes. */
    public ColumnMeanings(List<String> meanings, String kind) {
        this(meanings, kind, ValueMeanings.STRICT);
    }

    /** The same columns, with words that mean this. */
    public ColumnMeanings with(ValueMeanings meant) {
        return new ColumnMeanings(meanings, kind, meant);
    }

    /** Those of our columns that several columns of the file claim, each once, in order. */
    public List<String> claimedTwice() {
        return meanings.stream()
                .filter(meaning -> !meaning.equals(REMARK) && !meaning.equals(LEFT_OUT))
                .filter(meaning -> Collections.frequency(meanings, meaning) > 1)
                .distinct()
                .toList();
    }

    /** Whether each row says what kind it is, or all are of one. */
    public boolean tellKind() {
        return !kind.isEmpty() || meanings.contains("kind");
    }

    /**
     * The columns as they are to be read.
     *
     * @param names as they stand in the file
     * @return our own names where a column has one; a remark keeps its name, which is marked where it is one of ours
     */
    public List<String> named(List<String> names) {
        List<String> named = new ArrayList<>(names);
        for (int k = 0; k < Math.min(meanings.size(), names.size()); k++) {
            String meaning = meanings.get(k);
            if (!meaning.equals(REMARK)) {
                named.set(k, meaning);
            } else if (OfferFields.SHEET.names().contains(names.get(k))
                    || NeedFields.SHEET.names().contains(names.get(k))) {
                named.set(k, names.get(k) + " *");
            }
        }
        return named;
    }
}
