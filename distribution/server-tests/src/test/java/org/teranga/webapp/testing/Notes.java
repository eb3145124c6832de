package org.teranga.webapp.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notes of the tenant that is open, by every way that JPA has. */
@ApplicationScoped
@Transactional
public class Notes {
    @PersistenceContext
    private EntityManager entities;

    /** Writes a note. */
    public UUID write(String words) {
        UUID id = UUID.randomUUID();
        entities.persist(new Note(id, words));
        return id;
    }

    /** By {@code find}. */
    public Optional<String> found(UUID id) {
        return Optional.ofNullable(entities.find(Note.class, id)).map(Note::words);
    }

    /** Changes a note, if it can be seen. */
    public void change(UUID id, String words) {
        Optional.ofNullable(entities.find(Note.class, id)).ifPresent(note -> note.say(words));
    }

    /** By JPQL. */
    public List<String> queried(UUID id) {
        return entities.createQuery("select n.words from Note n where n.id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** By native SQL. */
    public long counted(UUID id) {
        return ((Number) entities.createNativeQuery("select count(*) from admin.testing_note where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    /** Every row that a bulk update reaches. */
    public int overwritten(UUID id, String words) {
        return entities.createQuery("update Note n set n.words = :words where n.id = :id")
                .setParameter("words", words)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Tries to write a row in another tenant's name. */
    public int forged(UUID tenant, UUID id) {
        return entities.createNativeQuery(
                        "insert into admin.testing_note (tenant_id, id, words) values (?1, ?2, 'forged')")
                .setParameter(1, tenant)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Reads without a transaction. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<String> foundOutsideTransaction(UUID id) {
        return found(id);
    }
}
