package org.teranga.platform.web.failure;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on the JSON interface, as RFC 9457 has it.
 *
 * @param type   always {@code about:blank}: the status says the kind
 * @param title  what happened, in the caller's language
 * @param status the HTTP status
 * @param detail why, and what would be right
 * @param errors every fault by field; absent where none is of a field
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors"})
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Fault> errors) {
    /** The media type of such a document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault.
     *
     * @param field   the field, as it was sent
     * @param message what is wrong with it and what would be right
     */
    public record Fault(String field, String message) {}
}
