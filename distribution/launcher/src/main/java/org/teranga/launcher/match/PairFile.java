package org.teranga.launcher.match;

import java.nio.file.Path;
import org.teranga.launcher.console.LaunchFailed;

/** A file of pairs: {@code need,offer,score} and perhaps {@code persons}. */
final class PairFile {
    private final ByteRows rows;
    private final int need;
    private final int offer;
    private final int score;
    private final int persons;
    private final RawPairs raw = new RawPairs();

    private PairFile(ByteRows rows) {
        this.rows = rows;
        HeaderColumns columns = new HeaderColumns(rows);
        need = columns.required("need");
        offer = columns.required("offer");
        score = columns.required("score");
        persons = columns.optional("persons");
    }

    /**
     * Reads all pairs.
     *
     * @throws LaunchFailed with the line, where a row is none, or gives a pair again
     */
    static PairTable read(Path file) {
        try (ByteRows rows = ByteRows.open(file)) {
            PairFile pairs = new PairFile(rows);
            while (rows.next()) {
                pairs.row();
            }
            return pairs.raw.table(file);
        }
    }

    private void row() {
        rows.require(need, "need");
        rows.require(offer, "offer");
        rows.require(score, "score");
        if (persons != HeaderColumns.NONE && persons >= rows.cells()) {
            throw rows.refused("the cell persons is missing");
        }
        boolean unsaid = persons == HeaderColumns.NONE || rows.isBlank(persons);
        raw.add(
                rows.id(need, raw.needs()),
                rows.id(offer, raw.offers()),
                ByteNumbers.whole(rows, score, "score"),
                unsaid ? 1 : ByteNumbers.count(rows, persons, "persons"),
                rows.line());
    }
}
