package org.teranga.platform.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;
import org.teranga.platform.refusal.Refusal;

/**
 * A {@link Document} as it is kept. Whoever changes it holds its row, and what readers see of the change counts its revision up. It is
 * never deleted.
 */
@Entity
@Table(schema = "platform", name = "document")
public class StoredDocument extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private long number;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String slug;

    private @Nullable UUID parent;
    private int position;
    private String status;

    @Column(updatable = false)
    private String language;

    @Convert(converter = WordsColumn.class)
    private List<String> labels;

    @Column(updatable = false)
    private @Nullable String notice;

    private @Nullable UUID successor;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "verified_by")
    private @Nullable UUID verifiedBy;

    @Column(name = "verify_by")
    private @Nullable LocalDate verifyBy;

    @Column(name = "verify_after")
    private int verifyAfter;

    private @Nullable UUID origin;

    @Column(name = "origin_revision")
    private @Nullable Long originRevision;

    private boolean mirrored;
    private boolean shared;
    private long revision;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredDocument() {}

    /** Under which other one it stands, and at which place there. */
    public void place(@Nullable UUID under, int at) {
        parent = under;
        position = at;
    }

    /** Whom and what it concerns, and how many days a check holds. */
    public void describe(Collection<String> concerns, int verifyAfterDays) {
        labels = List.copyOf(concerns);
        verifyAfter = verifyAfterDays;
    }

    /** Whether others may adopt it. */
    public void share(boolean withOthers) {
        shared = withOthers;
    }

    /** Where it comes from. */
    public void follow(Origin from) {
        origin = from.shared();
        originRevision = from.revision();
        mirrored = from.mirrored();
    }

    /** Readers read it from now on; one that they read already stays as it is, and a retired one retired. */
    public void publish(Instant now) {
        if (status() == DocumentStatus.DRAFT) {
            stand(DocumentStatus.PUBLISHED, null, now);
        }
    }

    /** Readers do not see it any more; its address says where to go on, if anywhere. */
    public void retire(@Nullable UUID next, Instant now) {
        stand(DocumentStatus.RETIRED, next, now);
    }

    /**
     * A retired one is again what it was: published, if it ever was.
     *
     * @throws Refusal conflict where it is not retired
     */
    public void bringBack(Instant now) {
        if (status() != DocumentStatus.RETIRED) {
            throw Refusal.conflict("content.not_retired");
        }
        stand(publishedAt == null ? DocumentStatus.DRAFT : DocumentStatus.PUBLISHED, null, now);
    }

    private void stand(DocumentStatus next, @Nullable UUID goOn, Instant now) {
        status = next.name();
        successor = goOn;
        if (next == DocumentStatus.PUBLISHED) {
            publishedAt = Objects.requireNonNullElse(publishedAt, now);
        }
        change(now);
    }

    /** Readers see something else from now on. */
    public void change(Instant now) {
        changedAt = now;
        revision++;
    }

    /** Somebody answers for what it says until the next check. */
    public void verify(Freshness freshness) {
        verifiedAt = freshness.verifiedAt();
        verifiedBy = freshness.verifiedBy();
        verifyBy = freshness.verifyBy();
        revision++;
    }

    /** As others know it, at this moment. */
    public Document document() {
        return new Document(
                id,
                number,
                kind,
                slug,
                parent,
                position,
                status(),
                language,
                Set.copyOf(labels),
                Objects.requireNonNullElse(notice, ""),
                successor,
                new Freshness(verifiedAt, verifiedBy, verifyBy, verifyAfter),
                origin == null ? null : new Origin(origin, Objects.requireNonNullElse(originRevision, 0L), mirrored),
                shared,
                revision,
                publishedAt,
                changedAt);
    }

    private DocumentStatus status() {
        return DocumentStatus.valueOf(status);
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    /** Under which other one it stands; null at the root. */
    @Nullable
    public UUID parent() {
        return parent;
    }
}
