package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.likeness.ComparedPerson;
import org.teranga.matching.upload.LikelyDuplicates;
import org.teranga.matching.upload.RowsAre;

/** Compares what a file brought as soon as it is in. */
@ApplicationScoped
class ComparedImport implements LikelyDuplicates {
    private static final int BATCH = 200;

    private final FindDuplicates find;

    @Inject
    ComparedImport(FindDuplicates find) {
        this.find = find;
    }

    @Override
    public long among(RowsAre rowsAre, Collection<UUID> records) {
        RecordKind kind = rowsAre == RowsAre.NEEDS ? RecordKind.NEED : RecordKind.OFFER;
        List<UUID> all = new ArrayList<>(records);
        Set<UUID> twice = new HashSet<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            find.look(kind, all.subList(from, Math.min(all.size(), from + BATCH)))
                    .forEach(pair -> {
                        twice.add(pair.firstId());
                        twice.add(pair.secondId());
                    });
        }
        twice.retainAll(new HashSet<>(records));
        return twice.size();
    }

    @Override
    public Set<Long> foreseen(RowsAre rowsAre, List<Stated> rows) {
        RecordKind kind = rowsAre == RowsAre.NEEDS ? RecordKind.NEED : RecordKind.OFFER;
        Map<UUID, Long> lines = new LinkedHashMap<>();
        List<ComparedRecord> stated = new ArrayList<>();
        for (Stated row : rows) {
            UUID id = UUID.randomUUID();
            lines.put(id, row.line());
            stated.add(new ComparedRecord(
                    id,
                    row.help(),
                    0,
                    ComparedPerson.of(row.name(), row.phone(), row.email(), row.place())
                            .speaking(row.languages()),
                    ""));
        }
        Set<Long> twice = new TreeSet<>();
        find.foresee(kind, stated).forEach(id -> twice.add(lines.getOrDefault(id, 0L)));
        return twice;
    }
}
