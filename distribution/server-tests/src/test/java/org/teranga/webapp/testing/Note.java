package org.teranga.webapp.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row of a tenant, for tests of the walls. */
@Entity
@Table(schema = "admin", name = "testing_note")
public class Note {
    @Id
    private UUID id;

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private UUID tenantId;

    private String words;

    @Version
    private long version;

    protected Note() {}

    Note(UUID id, String words) {
        this.id = id;
        this.words = words;
    }

    /** What it says. */
    public String words() {
        return words;
    }

    void say(String newWords) {
        this.words = newWords;
    }
}
