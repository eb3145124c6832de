package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
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
}
