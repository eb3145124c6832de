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
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.spreadsheet.row.RowKey;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.platform.persistence.TenantDatabase;

/** Which rows of a spreadsheet have been brought before, to say what would become of a file without changing anything. */
@ApplicationScoped
@Transactional
class KnownRows {
    private final TenantDatabase database;
    private final SpreadsheetRows rows;
    private final Territory territory;

    @Inject
    KnownRows(TenantDatabase database, SpreadsheetRows rows, Territory territory) {
        this.database = database;
        this.rows = rows;
        this.territory = territory;
    }

    /** Room at this moment, of which each offer that is foreseen takes some. */
    public Territory.Room room() {
        return territory.room();
    }

    /**
     * What would become of each row of a batch, in order, as the importer may know it.
     *
     * @param seen what the rows of the file before these say, by key; these are added
     */
    public <R> List<RowOutcome> foresee(
            Importer importer, List<R> batch, Function<R, RowKey> key, Map<String, Said> seen) {
        List<SourceRow> sources = batch.stream().map(key).map(rows::source).toList();
        boolean offers = batch.getFirst() instanceof OfferRow;
        said(offers, sources.stream().map(SourceRow::key).toList()).forEach(seen::putIfAbsent);
        List<RowOutcome> taken = new ArrayList<>(batch.size());
        for (int k = 0; k < batch.size(); k++) {
            SourceRow source = sources.get(k);
            String content = String.valueOf(source.content());
            Said before = seen.get(source.key());
            RowStatus status = status(importer, before, content);
            seen.put(source.key(), new Said(content, before != null && before.stored, before != null && before.placed));
            taken.add(new RowOutcome(key.apply(batch.get(k)).line(), importer.told(status)));
        }
        return taken;
    }

    private static RowStatus status(Importer importer, @Nullable Said before, String content) {
        if (before == null) {
            return RowStatus.ACCEPTED;
        }
        if (before.content.equals(content)) {
            return RowStatus.UNCHANGED;
        }
        boolean waits = before.stored && (!importer.writes() || before.placed);
        return waits ? RowStatus.WAITING : RowStatus.UPDATED;
    }

    /** The same for offers, with what would wait aside: each that is new takes room from those after it. */
    public List<RowOutcome> foreseeOffers(
            Importer importer, List<OfferRow> batch, Map<String, Said> seen, Territory.Room room) {
        List<RowOutcome> taken = foresee(importer, batch, OfferRow::key, seen);
        List<RowOutcome> told = new ArrayList<>(batch.size());
        for (int k = 0; k < batch.size(); k++) {
            OfferRow row = batch.get(k);
            RowOutcome one = taken.get(k);
            told.add(
                    one.status() == RowStatus.ACCEPTED
                            ? new RowOutcome(one.line(), one.status(), rows.aside(row, room))
                            : one);
        }
        return told;
    }

    private Map<String, Said> said(boolean offers, Collection<String> keys) {
        String table = offers ? "matching.offer" : "matching.need";
        String side = offers ? "offer_id" : "need_id";
        Map<String, Said> said = new HashMap<>();
        database.sql("select r.source_key, r.source_content, exists (select 1 from matching.placement p"
                        + " where p.tenant_id = :tenant and p.holds and p." + side + " = r.id) as placed from " + table
                        + " r where r.tenant_id = :tenant and r.source_key = any (:keys)")
                .bindTexts("keys", keys)
                .list(Row.class)
                .forEach(row -> said.put(row.sourceKey, new Said(String.valueOf(row.sourceContent), true, row.placed)));
        return said;
    }

    private record Row(String sourceKey, @Nullable String sourceContent, boolean placed) {}

    /**
     * What is known of a row.
     *
     * @param content what it said last, as a keyed hash
     * @param stored  whether it was brought before, and does not only stand further up in the same file
     * @param placed  whether a placement of its record is not over
     */
    record Said(String content, boolean stored, boolean placed) {}
}
