package org.teranga.rights.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.persistence.TenantEntity;

/**
 * A message or a place that waits: written, perhaps several times, until a second person publishes it or nobody wants it any more; or kept
 * from the moment in which it was taken away from readers.
 */
@Entity
@Table(schema = "rights", name = "waiting_entry")
public class WaitingEntry extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private UUID round;

    @Convert(converter = FieldsColumn.class)
    private Map<String, List<String>> fields;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "taken_away")
    private boolean takenAway;

    @SuppressWarnings("NullAway.Init")
    protected WaitingEntry() {}

    /** One that begins to wait, with its form, found right. */
    static WaitingEntry begin(String kind, UUID id, UUID round, Map<String, List<String>> fields) {
        WaitingEntry entry = new WaitingEntry();
        entry.id = id;
        entry.kind = kind;
        entry.round = round;
        entry.fields = Map.copyOf(fields);
        return entry;
    }

    /** Somebody saves its form, found right. */
    void save(Map<String, List<String>> form, UUID by, Instant now) {
        fields = Map.copyOf(form);
        changed(false, by, now);
    }

    /** Readers do not see it any more; its form stays as it is. */
    void takeAway(UUID by, Instant now) {
        changed(true, by, now);
    }

    private void changed(boolean away, UUID by, Instant now) {
        takenAway = away;
        changedBy = by;
        changedAt = now;
    }

    /** That of the message or the place. */
    public UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    /** Under which all who had a hand in it are noted. */
    UUID round() {
        return round;
    }

    /** Its form, found right. */
    public Map<String, List<String>> fields() {
        return fields;
    }

    /** Who saved it last, or took it away. */
    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Whether readers saw it until somebody took it away. */
    boolean takenAway() {
        return takenAway;
    }

    /** Its form, as if it were sent. */
    public Answers sent() {
        return new Answers(fields);
    }
}
