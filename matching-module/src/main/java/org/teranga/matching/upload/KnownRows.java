package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.area.Aside;
import org.teranga.matching.area.Territory;
import org.teranga.matching.intake.SourceRow;
import org.teranga.matching.spreadsheet.OfferRow;
import org.teranga.matching.spreadsheet.RowKey;
import org.teranga.matching.spreadsheet.RowStatus;
import org.teranga.platform.persistence.TenantSql;

/** Which rows of a spreadsheet have been brought before, to say what would become of a file without changing anything. */
@ApplicationScoped
@Transactional
class KnownRows {
    private final TenantSql sql;
    private final SpreadsheetRows rows;
    private final Territory territory;

    @Inject
    KnownRows(TenantSql sql, SpreadsheetRows rows, Territory territory) {
        this.sql = sql;
        this.rows = rows;
        this.territory = territory;
    }

    /** What the association can take before the file. */
    public Territory.Room room() {
        return territory.room();
    }

    /**
     * What would become of each row of a batch, in order.
     *
     * @param seen what the rows of the file before these say, by key; these are added
     */
    public <R> List<Taken> foresee(RowsAre rowsAre, List<R> batch, Function<R, RowKey> key, Map<String, String> seen) {
        List<SourceRow> sources = batch.stream().map(key).map(rows::source).toList();
        contents(rowsAre, sources.stream().map(SourceRow::key).toList()).forEach(seen::putIfAbsent);
        List<Taken> taken = new ArrayList<>(batch.size());
        for (int k = 0; k < batch.size(); k++) {
            SourceRow source = sources.get(k);
            String before = seen.put(source.key(), String.valueOf(source.content()));
            RowStatus status = before == null
                    ? RowStatus.ACCEPTED
                    : before.equals(source.content()) ? RowStatus.UNCHANGED : RowStatus.UPDATED;
            taken.add(new Taken(key.apply(batch.get(k)).line(), status));
        }
        return taken;
    }

    /** The same for offers, with what would wait aside: each that is new takes room from those after it. */
    public List<Taken> foreseeOffers(List<OfferRow> batch, Map<String, String> seen, Territory.Room room) {
        List<Taken> taken = foresee(RowsAre.OFFERS, batch, OfferRow::key, seen);
        List<Taken> told = new ArrayList<>(batch.size());
        for (int k = 0; k < batch.size(); k++) {
            OfferRow row = batch.get(k);
            Taken one = taken.get(k);
            told.add(one.status() == RowStatus.ACCEPTED ? new Taken(one.line(), one.status(), aside(row, room)) : one);
        }
        return told;
    }

    private @Nullable Aside aside(OfferRow row, Territory.Room room) {
        String department = rows.locality(row.place()).department();
        return room.take(row.facts().kind().code(), row.place().country(), department)
                .orElse(null);
    }

    private Map<String, String> contents(RowsAre rowsAre, Collection<String> keys) {
        String table = rowsAre == RowsAre.OFFERS ? "matching.offer" : "matching.need";
        Map<String, String> contents = new HashMap<>();
        sql.list(
                "select source_key, source_content from " + table + " where source_key = any (string_to_array(?, ','))",
                row -> contents.put(row.getString(1), row.getString(2)),
                String.join(",", keys));
        return contents;
    }
}
