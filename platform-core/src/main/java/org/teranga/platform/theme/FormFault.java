package org.teranga.platform.theme;

import java.util.Objects;

/**
 * A mistake in one answer of a form.
 *
 * @param field   the field's name, which is also its id on the page
 * @param message the sentence to show, in the language of the page: it names the value and the remedy
 */
public record FormFault(String field, String message) {
    public FormFault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }
}
