package org.teranga.platform.content.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The authors, reviewers and translators named to readers, each under the name that they chose for this document, or not at all. It is
 * public by their choice, and gone when they take it back.
 */
@ApplicationScoped
@Transactional
public class Credits {
    private final TenantDatabase database;

    @Inject
    Credits(TenantDatabase database) {
        this.database = database;
    }

    /** Who is named at a document: authors first, then reviewers, then translators. */
    public List<Credit> of(UUID document) {
        return database.sql("select part, member, language, name from platform.document_credit"
                        + " where tenant_id = :tenant and document = :document order by part, language, name")
                .bind("document", document)
                .list(Credit.class);
    }

    /**
     * Names somebody, or nobody.
     *
     * @param document where
     * @param credit   as what and how; an empty name takes it back
     */
    public void choose(UUID document, Credit credit) {
        database.sql("delete from platform.document_credit where tenant_id = :tenant"
                        + " and document = :document and member = :member and part = :part and language = :language")
                .bind("document", document)
                .bind("member", credit.member())
                .bind("part", credit.part().name())
                .bind("language", credit.language())
                .update();
        if (!credit.name().isEmpty()) {
            database.sql("insert into platform.document_credit (tenant_id, document, member, part, language, name)"
                            + " values (:tenant, :document, :member, :part, :language, :name)")
                    .bind("document", document)
                    .bind("member", credit.member())
                    .bind("part", credit.part().name())
                    .bind("language", credit.language())
                    .bind("name", credit.name())
                    .update();
        }
    }

    /** What somebody did. */
    public enum Part {
        /** Wrote it. */
        AUTHOR,
        /** Checked it. */
        REVIEWER,
        /** Translated it. */
        TRANSLATOR
    }

    /**
     * That somebody is named.
     *
     * @param part     as what
     * @param member   whose account
     * @param language for a translator, into which language; else empty
     * @param name     the name that they chose, at most 80 characters
     */
    public record Credit(Part part, UUID member, String language, String name) {
        /** The most characters of a name. */
        public static final int LONGEST = 80;

        public Credit {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(language, "language");
            name = name.strip();
            if (name.length() > LONGEST) {
                throw new IllegalArgumentException("a credit of " + name.length() + " characters");
            }
        }
    }
}
