package org.teranga.training.quiz.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;
import org.teranga.training.quiz.gift.Filing;

/**
 * A question as it is filed in the bank of a course: revised as often as its authors like, and retired. Its words are revisions, which are
 * only added; whoever revises it holds it.
 */
@Entity
@Table(schema = "training", name = "question")
class FiledQuestion extends TenantEntity {
    @Id
    private UUID id;

    @Column
    private String category;

    @Column
    private String reference;

    @Column
    @Convert(converter = WordsColumn.class)
    private List<String> tags;

    private int revision;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected FiledQuestion() {}

    /** The next revision is asked from now on, filed so; false where it is not the next one any more. */
    boolean revise(int next, Filing filing) {
        if (next != revision + 1) {
            return false;
        }
        revision = next;
        category = filing.category();
        reference = filing.reference();
        tags = filing.tags();
        return true;
    }

    /** It is asked no more, since the first time that this was said. */
    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }
}
