package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;

/**
 * What staff see of incidents on the pages of stays: who reads them, that one is open, and which; who has the file of the stay, or opened
 * one, that one is open; everybody else nothing, not even that there is none.
 */
@ApplicationScoped
@Transactional
public class IncidentMarks {
    private final Incidents incidents;
    private final IncidentLines lines;
    private final IncidentReaders readers;
    private final CurrentPerson person;

    @Inject
    IncidentMarks(Incidents incidents, IncidentLines lines, IncidentReaders readers, CurrentPerson person) {
        this.incidents = incidents;
        this.lines = lines;
        this.readers = readers;
        this.person = person;
    }

    /** Of each of these stays, none of which is the reader's own matter. */
    public Map<UUID, Mark> of(Collection<Stay> stays) {
        List<Incident> open =
                incidents.openIn(stays.stream().map(Stay::placement).toList());
        boolean reads = readers.include();
        return stays.stream().collect(Collectors.toMap(Stay::placement, stay -> mark(stay, open, reads)));
    }

    /** Of one. */
    public Mark of(Stay stay) {
        return Objects.requireNonNull(of(List.of(stay)).get(stay.placement), "mark");
    }

    private Mark mark(Stay stay, List<Incident> all, boolean reads) {
        List<Incident> open = all.stream()
                .filter(one -> one.placement().equals(stay.placement))
                .toList();
        Optional<Incident> broken = reads
                ? Optional.empty()
                : open.stream().filter(this::brokenByReader).findFirst();
        boolean knows =
                reads || broken.isPresent() || is(stay.owner) || open.stream().anyMatch(one -> is(one.openedBy()));
        if (!knows) {
            return Mark.NOTHING;
        }
        Incident first = broken.or(() -> open.stream().findFirst()).orElse(null);
        return first == null
                ? Mark.NONE_OPEN
                : new Mark(true, first.id(), first.takenBy(), reads || broken.isPresent());
    }

    private boolean brokenByReader(Incident incident) {
        return lines.brokenBy(incident.id(), person.requiredSubject());
    }

    private boolean is(@Nullable UUID account) {
        return account != null && person.subject().filter(account::equals).isPresent();
    }

    /**
     * A stay.
     *
     * @param owner who has its file; null for nobody
     */
    public record Stay(UUID placement, @Nullable UUID owner) {}

    /**
     * What the reader sees.
     *
     * @param knows whether the reader is told at all; who is not, is not told that there is none
     * @param open  an open incident of the stay; null where there is none, or the reader is not told
     * @param takenBy who looks after it; null where nobody does, or none is open
     * @param reads whether the reader may read it
     */
    public record Mark(
            boolean knows, @Nullable UUID open, @Nullable UUID takenBy, boolean reads) {
        /** Nothing. */
        public static final Mark NOTHING = new Mark(false, null, null, false);

        static final Mark NONE_OPEN = new Mark(true, null, null, false);

        /** Whether one is open; null where the reader is not told. */
        public @Nullable Boolean isOpen() {
            return knows ? open != null : null;
        }
    }
}
