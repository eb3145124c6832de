package org.teranga.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a request cannot have, said once for pages and for the JSON interface: it ends the request, rolls back its transaction, and is
 * mapped to a status and a translated sentence. Features say why by a message key; the title belongs to the status.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final long retryAfter;
    private final String key;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;

    private Problem(int status, String key, List<Object> arguments, List<FieldError> errors) {
        this(status, key, arguments, errors, 0);
    }

    private Problem(int status, String key, List<Object> arguments, List<FieldError> errors, long retryAfter) {
        super(status + " " + key, null, false, false);
        this.retryAfter = retryAfter;
        this.status = status;
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
    }

    /** 404: there is no such thing here; also where it belongs to another association. */
    public static Problem notFound() {
        return new Problem(404, "problem.not_found", List.of(), List.of());
    }

    /** 403: known, but without the right. */
    public static Problem forbidden() {
        return new Problem(403, "problem.forbidden", List.of(), List.of());
    }

    /** 400: it cannot be read at all. */
    public static Problem unreadable(String key, Object... arguments) {
        return new Problem(400, key, List.of(arguments), List.of());
    }

    /** 409: not now; the message says why. */
    public static Problem conflict(String key, Object... arguments) {
        return new Problem(409, key, List.of(arguments), List.of());
    }

    /** 422: it can be read, but has these faults, all of them at once. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "problem.invalid", List.of(errors.size()), errors);
    }

    /** 422 with one reason that belongs to no field. */
    public static Problem unprocessable(String key, Object... arguments) {
        return new Problem(422, key, List.of(arguments), List.of());
    }

    /** 429: too much for now; the message says of what, and the answer when to come back. */
    public static Problem later(String key, Duration wait, Object... arguments) {
        return new Problem(429, key, List.of(arguments), List.of(), Math.max(1, wait.toSeconds()));
    }

    /** Any other status that HTTP has for a refusal. */
    public static Problem of(int status, String key, Object... arguments) {
        return new Problem(status, key, List.of(arguments), List.of());
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** After how many seconds it is worth asking again; 0 where nobody knows. */
    public long retryAfter() {
        return retryAfter;
    }

    /** The message that says why. */
    public String key() {
        return key;
    }

    /** What stands in the message. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The faults by field; empty where there are none. */
    public List<FieldError> errors() {
        return errors;
    }
}
