package org.teranga.platform.refusal;

import java.util.List;

/** A refusal: what was sent can be read, but has these faults, all of them at once. */
public final class Invalid extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    Invalid(List<FieldError> errors) {
        super("problem.invalid", List.of(errors.size()));
        this.errors = List.copyOf(errors);
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
