package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/**
 * Whom readers are told of: an author, a reviewer, a translator, each under the name that they chose for this document, or not at all. It
 * is public by their choice, and gone when they take it back.
 */
@ApplicationScoped
@Transactional
public class Credits {
    private final TenantSql sql;

    @Inject
    Credits(TenantSql sql) {
        this.sql = sql;
    }

    /** Who is named at a document: authors first, then reviewers, then translators. */
    public List<Credit> of(UUID document) {
        return sql.list(
                "select part, member, language, name from platform.document_credit where document = ? order by part, language, name",
                row -> new Credit(
                        Part.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4)),
                document);
    }

    /**
     * Names somebody, or nobody.
     *
     * @param document where
     * @param credit   as what and how; an empty name takes it back
     */
    public void choose(UUID document, Credit credit) {
        sql.change(
                "delete from platform.document_credit where document = ? and member = ? and part = ? and language = ?",
                document,
                credit.member(),
                credit.part().name(),
                credit.language());
        if (!credit.name().isEmpty()) {
            sql.change(
                    "insert into platform.document_credit (document, member, part, language, name) values (?, ?, ?, ?, ?)",
                    document,
                    credit.member(),
                    credit.part().name(),
                    credit.language(),
                    credit.name());
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
