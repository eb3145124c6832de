package org.teranga.matching.duplicate.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.duplicate.finding.DuplicatePair;
import org.teranga.matching.duplicate.merge.ReadPair;

/**
 * A pair as JSON: nothing of it is personal.
 *
 * @param id      of the pair
 * @param kind    {@code offer} or {@code need}
 * @param records both, by their ids and numbers
 * @param alike   codes of what is alike
 * @param foundAt since when it is known
 */
public record DuplicateAnswer(UUID id, String kind, List<NumberedRecord> records, List<String> alike, Instant foundAt) {
    public DuplicateAnswer {
        records = List.copyOf(records);
        alike = List.copyOf(alike);
    }

    static DuplicateAnswer of(DuplicatePair pair, ReadPair.Part part) {
        return new DuplicateAnswer(
                pair.id(),
                pair.recordKind().code(),
                List.of(pair.firstId(), pair.secondId()).stream()
                        .map(id -> new NumberedRecord(id, part.numbers().getOrDefault(id, "")))
                        .toList(),
                pair.alike(),
                pair.foundAt());
    }

    /** A record. */
    public record NumberedRecord(UUID id, String receiptNumber) {}
}
