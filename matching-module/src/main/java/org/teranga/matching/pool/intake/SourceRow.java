package org.teranga.matching.pool.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row of a spreadsheet that an offer or a need came from, so that the same row is not taken twice. */
@Embeddable
public class SourceRow {
    @Column(name = "source_reference")
    private @Nullable String reference;

    @Column(name = "source_key")
    private @Nullable String key;

    @Column(name = "source_content")
    private @Nullable String content;

    /** It came from no spreadsheet. */
    public SourceRow() {}

    /**
     * It came from this row.
     *
     * @param reference the row's id as the association wrote it, or null where it has none or one that may be personal
     * @param key       keyed hash of the id, else of the content
     * @param content   keyed hash of the content
     */
    public SourceRow(@Nullable String reference, String key, String content) {
        this.reference = reference;
        this.key = key;
        this.content = content;
    }

    /** The row's id as the association wrote it, or null. */
    public @Nullable String reference() {
        return reference;
    }

    /** Which row it is, or null where it came from no spreadsheet. */
    public @Nullable String key() {
        return key;
    }

    /** What the row said, as a keyed hash, or null where it came from no spreadsheet. */
    public @Nullable String content() {
        return content;
    }

    /** Writes its columns. */
    public void into(Map<String, @Nullable Object> columns) {
        columns.put("source_reference", reference);
        columns.put("source_key", key);
        columns.put("source_content", content);
    }
}
