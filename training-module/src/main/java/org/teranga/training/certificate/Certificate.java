package org.teranga.training.certificate;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.training.enrolment.CourseCompleted;

/**
 * A completed course, certified. It is made once and never rewritten: it runs out on its last day, or is {@link Revocation revoked}; a
 * course taken again gives another one. Only the name that stands on it comes and goes as the person wishes.
 */
@Entity
@Table(schema = "training", name = "certificate")
public class Certificate extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID completion;

    @Column(updatable = false)
    private @Nullable UUID person;

    @Column(updatable = false)
    private UUID course;

    @Column(name = "course_version", updatable = false)
    private int version;

    @Column(updatable = false)
    private @Nullable UUID qualification;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(updatable = false)
    private @Nullable LocalDate until;

    @Column(updatable = false)
    @Convert(converter = CourseWordsColumn.class)
    private CourseWords words;

    @Column(updatable = false)
    private String document;

    @Column(name = "signing_key", updatable = false)
    private UUID key;

    @Column(name = "status_list", updatable = false)
    private int statusList;

    @Column(name = "status_index", updatable = false)
    private int statusIndex;

    @Column(name = "name")
    private byte @Nullable [] sealedName;

    // one at most, read with it
    @OneToMany
    @JoinFetch(JoinFetchType.OUTER)
    @JoinColumn(name = "certificate", referencedColumnName = "id", insertable = false, updatable = false)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private List<Revocation> revocations = new ArrayList<>();

    @Transient
    private String name = "";

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    /**
     * One of a course that was completed, without a name.
     *
     * @param qualification what it gave; null where the course gives none
     * @param document      the credential that is signed
     * @param key           by which it is signed
     */
    static Certificate issue(
            CourseCompleted completed, @Nullable UUID qualification, Badge.Facts facts, JsonObject document, UUID key) {
        Certificate certificate = new Certificate();
        certificate.id = facts.id();
        certificate.completion = completed.completion();
        certificate.person = completed.person();
        certificate.course = facts.course();
        certificate.version = completed.version();
        certificate.qualification = qualification;
        certificate.issuedAt = facts.issuedAt();
        certificate.until = facts.until();
        certificate.words = facts.words();
        certificate.document = document.toString();
        certificate.key = key;
        certificate.statusList = facts.place().list();
        certificate.statusIndex = facts.place().index();
        return certificate;
    }

    /** The person wants this name on it; empty for none, and nothing is sealed then. */
    void call(String wanted, byte @Nullable [] sealed) {
        name = wanted;
        sealedName = sealed;
    }

    /** With what lies under the key of the person, opened. */
    void opened(String itsName) {
        name = itsName;
    }

    /** How a certificate stands at a moment. */
    public enum Standing {
        GOOD,
        EXPIRED,
        REVOKED;

        /** Its word in messages and templates. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands: what was revoked is not merely over. */
    public Standing standing(Instant now) {
        if (revocation() != null) {
            return Standing.REVOKED;
        }
        Instant end = Badge.end(until);
        return end != null && !now.isBefore(end) ? Standing.EXPIRED : Standing.GOOD;
    }

    /** The credential, with the name that the person wants on it. */
    JsonObject credential() {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject bare = reader.readObject();
            return name.isEmpty() ? bare : Badge.named(bare, name);
        }
    }

    public UUID id() {
        return id;
    }

    /** What it certifies; one certificate each. */
    UUID completion() {
        return completion;
    }

    /** The account; null once it was erased. */
    @Nullable
    public UUID person() {
        return person;
    }

    UUID course() {
        return course;
    }

    /** Of the course, as it was taken. */
    int version() {
        return version;
    }

    /** What it gave; null where the course gives none. */
    @Nullable
    public UUID qualification() {
        return qualification;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The last day on which it holds; null where it does not end. */
    @Nullable
    public LocalDate until() {
        return until;
    }

    /** What the course was called and asked. */
    public CourseWords words() {
        return words;
    }

    /** The credential without a name, as it was signed. */
    String document() {
        return document;
    }

    /** By which it is signed. */
    UUID key() {
        return key;
    }

    StatusPlace place() {
        return new StatusPlace(statusList, statusIndex);
    }

    byte @Nullable [] sealedName() {
        return sealedName;
    }

    /** What stands on it; empty where the person wants none. */
    public String name() {
        return name;
    }

    /** Since when it does not hold any more; null where it was not revoked. */
    @Nullable
    public Revocation revocation() {
        return revocations.isEmpty() ? null : revocations.getFirst();
    }
}
