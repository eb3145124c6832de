package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.reading.OwnRecords;
import org.teranga.platform.reading.WithheldReadings;

/**
 * What the team noted about a member, for the member to take along: notes about this person alone, without the names of who wrote them.
 * Safety notes, and what is noted while a matter of safety is open, are not given by themselves (decision 055).
 */
@ApplicationScoped
class OwnNotesFile implements OwnFile {
    private final CaseNotes notes;
    private final Instance<OwnRecords> records;
    private final Instance<WithheldReadings> withheld;

    @Inject
    OwnNotesFile(CaseNotes notes, @Any Instance<OwnRecords> records, @Any Instance<WithheldReadings> withheld) {
        this.notes = notes;
        this.records = records;
        this.withheld = withheld;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Object of(UUID account) {
        List<UUID> own = records.stream()
                .flatMap(feature -> feature.of(account).stream())
                .toList();
        return own.stream().flatMap(record -> notesOf(record).stream()).toList();
    }

    private List<Kept> notesOf(UUID record) {
        Instant until = withheld.stream()
                .flatMap(source -> source.withheldFrom(record).stream())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return notes.aboutAlone(List.of(record)).stream()
                .filter(note -> note.at().isBefore(until))
                .map(note -> Kept.of(record, note))
                .toList();
    }

    /** A note as it is taken along. */
    public record Kept(
            UUID about,
            Instant at,
            String channel,
            @Nullable String went,
            @Nullable String text) {
        static Kept of(UUID record, CaseNote note) {
            CallResult went = note.went();
            return new Kept(record, note.at(), note.channel().code(), went == null ? null : went.code(), note.words());
        }
    }
}
