package org.teranga.platform.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The refusal of a use case: it ends the work and rolls back its transaction, and whoever asked is told why in their language. The type
 * says the kind, the message key the reason; how a kind is answered is said once, where requests come in.
 */
public abstract sealed class Refusal extends RuntimeException
        permits NotFound,
                NotAllowed,
                Malformed,
                Conflict,
                Invalid,
                Unprocessable,
                LimitReached,
                TooLarge,
                Gone,
                Unsupported,
                Unavailable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    Refusal(String key, List<Object> arguments) {
        super(key, null, false, false);
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = List.copyOf(arguments);
    }

    /** There is no such thing here; also where it belongs to another association. */
    public static Refusal notFound() {
        return notFound("problem.not_found");
    }

    /** There is no such thing here, with the sentence that says so. */
    public static Refusal notFound(String key, Object... arguments) {
        return new NotFound(key, List.of(arguments));
    }

    /** Known, but without the right. */
    public static Refusal forbidden() {
        return forbidden("problem.forbidden");
    }

    /** Known, but without the right, with the sentence that says which. */
    public static Refusal forbidden(String key, Object... arguments) {
        return new NotAllowed(key, List.of(arguments));
    }

    /** It cannot be read at all. */
    public static Refusal unreadable(String key, Object... arguments) {
        return new Malformed(key, List.of(arguments));
    }

    /** Not now; the message says why. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Conflict(key, List.of(arguments));
    }

    /** Somebody else has changed it since it was read. */
    public static Refusal changedMeanwhile(String key, Object... arguments) {
        return new ChangedMeanwhile(key, List.of(arguments));
    }

    /** It can be read, but has these faults, all of them at once. */
    public static Refusal invalid(List<FieldError> errors) {
        return new Invalid(errors);
    }

    /** It can be read, but not done, for one reason that belongs to no field. */
    public static Refusal unprocessable(String key, Object... arguments) {
        return new Unprocessable(key, List.of(arguments));
    }

    /** Too much for now; the message says of what, and the answer when to come back. */
    public static Refusal later(String key, Duration pause, Object... arguments) {
        return new LimitReached(key, List.of(arguments), pause);
    }

    /** Too much for now, and nobody knows for how long. */
    public static Refusal later(String key) {
        return new LimitReached(key, List.of(), null);
    }

    /** Larger than anything that is read here. */
    public static Refusal tooLarge(String key, Object... arguments) {
        return new TooLarge(key, List.of(arguments));
    }

    /** It was here and is over for good. */
    public static Refusal gone(String key, Object... arguments) {
        return new Gone(key, List.of(arguments));
    }

    /** This installation lacks a part for it. */
    public static Refusal unsupported(String key) {
        return new Unsupported(key, List.of());
    }

    /** A part for it does not answer at the moment. */
    public static Refusal unavailable(String key) {
        return new Unavailable(key, List.of());
    }

    /** The message that says why. */
    public final String key() {
        return key;
    }

    /** What stands in the message. */
    public final List<Object> arguments() {
        return arguments;
    }

    /** The faults by field; empty where there are none. */
    public List<FieldError> errors() {
        return List.of();
    }
}
