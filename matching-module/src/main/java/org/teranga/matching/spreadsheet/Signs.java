package org.teranga.matching.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.platform.form.FieldList;

/**
 * Columns that only one kind of spreadsheet has. A file with none of its own kind and some of the other was taken for the wrong one: read
 * as it is, its rows would be accepted and mean nothing.
 *
 * @param kind    what the rows are: {@code offers} or {@code needs}
 * @param own     columns that the other kind does not have
 * @param telling those of them that nobody would add to the other kind as a remark
 */
record Signs(String kind, Set<String> own, Set<String> telling) {
    static final Signs OFFERS = of("offers", OfferFields.SHEET, NeedFields.SHEET, Set.of("country", "received_at"));

    static final Signs NEEDS = of("needs", NeedFields.SHEET, OfferFields.SHEET, Set.of("from", "ages"));

    private static Signs of(String kind, FieldList columns, FieldList others, Set<String> common) {
        Set<String> own = columns.names();
        own.removeAll(others.names());
        Set<String> telling = new HashSet<>(own);
        telling.removeAll(common);
        return new Signs(kind, own, telling);
    }

    Signs {
        Objects.requireNonNull(kind, "kind");
        own = Set.copyOf(own);
        telling = Set.copyOf(telling);
    }

    private Signs other() {
        return equals(OFFERS) ? NEEDS : OFFERS;
    }

    /**
     * Looks whether the header is one of this kind.
     *
     * @throws UnreadableSheet where it is plainly one of the other
     */
    void check(List<String> header) {
        List<String> foreign = header.stream().filter(other().telling::contains).toList();
        if (!foreign.isEmpty() && header.stream().noneMatch(own::contains)) {
            String columns = String.join(", ", foreign);
            throw new UnreadableSheet(
                    "sheet.other_kind." + kind,
                    "the columns " + columns + " are those of " + other().kind + ", not of " + kind
                            + "; give the file as " + other().kind + ", or add a column of " + kind + " as "
                            + example(),
                    columns);
        }
    }

    private String example() {
        return equals(OFFERS) ? "capacity" : "adults";
    }
}
